"""What helps to summarise Portuguese."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("ele ela eles elas seu sua seus suas"),
    opening_demonstratives=words("isto isso este esta esse essa"),
)
