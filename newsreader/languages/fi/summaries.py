"""What helps to summarise Finnish."""

from newsreader.languages.base.summaries import SummaryWords

SUMMARIES = SummaryWords(
    has_stemmer=True,
)
