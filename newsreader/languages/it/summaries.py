"""What helps to summarise Italian."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("lui lei loro egli ella essi suo sua suoi"),
    opening_demonstratives=words("questo questa questi queste ciò quello quella"),
)
