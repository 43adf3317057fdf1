"""What Dutch publishers put around an article."""

from newsreader.languages.base.page import PageWords
from newsreader.languages.base.words import words

PAGE = PageWords(
    byline_openings=words("door"),
    byline_labels=words("auteur"),
    author_marks=words("auteur"),
    conjunctions=words("en"),
    particles=words("van der den"),
    mail={"onderwerp": "subject", "van": "from", "datum": "date", "verzonden": "date", "aan": ""},
    page_labels=words("pagina"),
)
