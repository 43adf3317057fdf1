"""What Swedish publishers put around an article."""

from newsreader.languages.base.page import PageWords
from newsreader.languages.base.words import words

PAGE = PageWords(
    byline_openings=words("av"),
    byline_labels=words("text"),
    conjunctions=words("och"),
    page_labels=words("sida"),
)
