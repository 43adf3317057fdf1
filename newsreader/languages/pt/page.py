"""What Portuguese publishers put around an article."""

from newsreader.languages.base.page import PageWords
from newsreader.languages.base.words import words

PAGE = PageWords(
    byline_openings=words("por"),
    byline_labels=words("autor texto"),
    conjunctions=words("e"),
    particles=words("da de"),
    mail={"assunto": "subject", "de": "from", "data": "date", "enviado": "date", "para": ""},
    page_labels=words("página pág."),
)
