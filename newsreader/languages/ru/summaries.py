"""What helps to summarise Russian."""

from newsreader.languages.base.summaries import SummaryWords

SUMMARIES = SummaryWords(
    has_stemmer=True,
)
