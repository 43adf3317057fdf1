"""What helps to summarise Thai."""

from newsreader.languages.base.summaries import SummaryWords

SUMMARIES = SummaryWords(
    has_stop_words=True,
    package="pythainlp",
)
