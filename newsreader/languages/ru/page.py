"""What Russian publishers put around an article."""

from newsreader.languages.base.page import PageWords
from newsreader.languages.base.words import words

PAGE = PageWords(
    agencies=words("TASS Interfax"),
)
