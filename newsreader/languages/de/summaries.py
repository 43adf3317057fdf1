"""What helps to summarise German."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("er sie es sein seine ihr ihre ihm ihn ihnen"),
    opening_demonstratives=words("dies diese dieser dieses das jene"),
)
