"""What French publishers put around an article."""

from newsreader.languages.base.page import PageRule, PageWords, opening, whole
from newsreader.languages.base.words import words
from newsreader.role import Role

PAGE = PageWords(
    rules=(
        PageRule(
            "press release",
            Role.BOILERPLATE,
            opening("pour diffusion immédiate", "pour publication immédiate", "sous embargo")
            + " | "
            + whole("communiqué de presse", "communiqué"),
            example="COMMUNIQUÉ DE PRESSE",
            beginnings=("pour", "sous", "communiqué"),
        ),
        PageRule(
            "see also",
            Role.BOILERPLATE,
            opening("lire aussi", "à lire aussi"),
            example="À lire aussi : la construction du pont",
            beginnings=("lire", "à lire"),
        ),
        PageRule(
            "advertisement",
            Role.BOILERPLATE,
            whole("publicité"),
            example="Publicité",
            beginnings=("publicité",),
        ),
    ),
    stamps=words("publié") | {"mis à jour"},
    updates=frozenset({"mis à jour"}),
    after_stamps=words("le à"),
    byline_openings=words("par"),
    byline_labels=words("auteur texte"),
    author_marks=words("auteur"),
    standfirst_marks=words("chapeau chapo"),
    conjunctions=words("et"),
    particles=words("de la"),
    agencies=words("AFP") | {"Agence France-Presse"},
    mail={"objet": "subject", "de": "from", "envoyé": "date", "à": ""},
    page_labels=words("page p."),
)
