"""What helps to summarise Chinese."""

from newsreader.languages.base.summaries import SummaryWords

SUMMARIES = SummaryWords(
    has_stop_words=True,
    package="jieba",
)
