"""What helps to summarise Romanian."""

from newsreader.languages.base.summaries import SummaryWords

SUMMARIES = SummaryWords(
    has_stemmer=True,
)
