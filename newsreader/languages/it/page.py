"""What Italian publishers put around an article."""

from newsreader.languages.base.page import PageWords
from newsreader.languages.base.words import words

PAGE = PageWords(
    byline_labels=words("autore"),
    author_marks=words("autore"),
    standfirst_marks=words("sommario occhiello"),
    conjunctions=words("e"),
    particles=words("da di"),
    agencies=words("ANSA"),
    mail={"oggetto": "subject", "da": "from", "data": "date", "inviato": "date", "a": ""},
    page_labels=words("pagina pag."),
)
