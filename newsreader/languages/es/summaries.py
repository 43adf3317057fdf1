"""What helps to summarise Spanish."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("él ella ellos ellas su sus"),
    opening_demonstratives=words("esto esta este estos estas eso esa ese"),
)
