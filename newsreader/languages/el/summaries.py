"""What helps to summarise Greek."""

from newsreader.languages.base.summaries import SummaryWords

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    package="greek_stemmer",
    wanted_for="stems",
    inflected=True,
)
