"""What helps to summarise English."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("he she it they his her its their him them"),
    opening_demonstratives=words("this that these those such there here another others both"),
)
