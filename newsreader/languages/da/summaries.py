"""What helps to summarise Danish."""

from newsreader.languages.base.summaries import SummaryWords

SUMMARIES = SummaryWords(
    has_stemmer=True,
)
