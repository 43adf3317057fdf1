"""What German publishers put around an article."""

from newsreader.languages.base.page import PageRule, PageWords, labelled, opening, whole
from newsreader.languages.base.words import words
from newsreader.role import Role

PAGE = PageWords(
    rules=(
        PageRule(
            "press release",
            Role.BOILERPLATE,
            opening("zur sofortigen veröffentlichung", "sperrfrist")
            + " | "
            + whole("pressemitteilung", "medienmitteilung", "presseinformation"),
            example="PRESSEMITTEILUNG",
            beginnings=("zur", "sperr", "presse", "medien"),
        ),
        PageRule(
            "see also",
            Role.BOILERPLATE,
            opening("lesen sie auch") + " | " + labelled("mehr zum thema"),
            example="Lesen Sie auch: So entstand die Brücke",
            beginnings=("lesen", "mehr zum"),
        ),
        PageRule(
            "advertisement",
            Role.BOILERPLATE,
            whole("anzeige", "werbung"),
            example="Anzeige",
            beginnings=("anzeige", "werbung"),
        ),
        PageRule(
            "tags",
            Role.BOILERPLATE,
            labelled("themen"),
            example="Themen: Politik, Handel",
            beginnings=("themen",),
            longest=300,
        ),
        PageRule(
            "label of a caption",
            Role.CAPTION,
            labelled("foto", "fotos"),
            example="Foto: Erika Mustermann / Beispielagentur",
            beginnings=("foto",),
            longest=400,
        ),
    ),
    stamps=words("veröffentlicht aktualisiert"),
    updates=words("aktualisiert"),
    after_stamps=words("am um"),
    source_labels=words("quelle"),
    byline_openings=words("von"),
    byline_labels=words("autor autorin text texte"),
    author_marks=words("autor"),
    standfirst_marks=words("vorspann"),
    conjunctions=words("und"),
    particles=words("von der den"),
    agencies=words("dpa DPA APA"),
    mail={"betreff": "subject", "von": "from", "datum": "date", "gesendet": "date", "an": ""},
    page_labels=words("seite s."),
)
