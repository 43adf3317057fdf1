"""What helps to summarise Japanese."""

from newsreader.languages.base.summaries import SummaryWords

SUMMARIES = SummaryWords(
    has_stop_words=True,
    package="tinysegmenter",
)
