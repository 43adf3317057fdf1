"""What helps to summarise Arabic."""

from newsreader.languages.base.summaries import SummaryWords

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
)
