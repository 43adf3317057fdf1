"""What helps to summarise Polish."""

from newsreader.languages.base.summaries import SummaryWords

SUMMARIES = SummaryWords(
    has_stop_words=True,  # the stemmer, pystempel, takes 15 seconds to load
    inflected=True,
)
