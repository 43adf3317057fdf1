"""What Norwegian publishers put around an article."""

from newsreader.languages.base.page import PageWords
from newsreader.languages.base.words import words

PAGE = PageWords(
    byline_openings=words("av"),
    conjunctions=words("og"),
    page_labels=words("side"),
)
