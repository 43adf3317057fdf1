"""What helps to summarise French."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("il elle ils elles son sa ses leur leurs lui"),
    opening_demonstratives=words("ce cela ceci cette ces celui celle ceux"),
)
