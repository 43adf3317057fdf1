"""What helps to summarise Dutch."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stemmer=True,
    opening_pronouns=words("hij zij ze het zijn haar hun"),
    opening_demonstratives=words("dit dat deze die zulke"),
)
