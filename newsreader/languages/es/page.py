"""What Spanish publishers put around an article."""

from newsreader.languages.base.page import PageRule, PageWords, opening, whole
from newsreader.languages.base.words import words
from newsreader.role import Role

PAGE = PageWords(
    rules=(
        PageRule(
            "press release",
            Role.BOILERPLATE,
            opening("para publicación inmediata", "para difusión inmediata", "embargado hasta")
            + " | "
            + whole("nota de prensa", "comunicado de prensa"),
            example="NOTA DE PRENSA",
            beginnings=("para", "embargado", "nota", "comunicado"),
        ),
        PageRule(
            "see also",
            Role.BOILERPLATE,
            opening("lea también"),
            example="Lea también: así se construyó el puente",
            beginnings=("lea",),
        ),
        PageRule(
            "advertisement",
            Role.BOILERPLATE,
            whole("publicidad"),
            example="Publicidad",
            beginnings=("publicidad",),
        ),
    ),
    stamps=words("publicado actualizado"),
    updates=words("actualizado"),
    after_stamps=words("el"),
    source_labels=words("fuente"),
    byline_openings=words("por"),
    byline_labels=words("autor texto"),
    author_marks=words("autor"),
    standfirst_marks=words("entradilla"),
    conjunctions=words("y e"),
    particles=words("de la el del"),
    agencies=words("EFE"),
    mail={"asunto": "subject", "de": "from", "fecha": "date", "enviado": "date", "para": ""},
    page_labels=words("página pág."),
)
