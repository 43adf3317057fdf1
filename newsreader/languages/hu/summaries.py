"""What helps to summarise Hungarian."""

from newsreader.languages.base.summaries import SummaryWords

SUMMARIES = SummaryWords(
    has_stemmer=True,
)
