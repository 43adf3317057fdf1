"""What Arabic publishers put around an article."""

from newsreader.languages.base.page import PageWords
from newsreader.languages.base.words import words

PAGE = PageWords(
    particles=words("bin al"),
    agencies=words("KUNA NNA WAM"),
)
