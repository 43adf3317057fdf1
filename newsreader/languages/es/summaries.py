"""What helps to summarise Spanish."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("él ella ellos ellas su sus"),
    opening_demonstratives=words("esto esta este estos estas eso esa ese"),
    connectives=(
        *("pero", "y", "o", "así", "sin embargo", "no obstante", "entonces", "luego", "después"),
        *("además", "también", "tampoco", "por eso", "por ello", "por tanto", "por lo tanto"),
        *(
            "en cambio",
            "al contrario",
            "por el contrario",
            "por ejemplo",
            "de hecho",
            "mientras tanto",
        ),
        *("aun así", "en consecuencia", "asimismo"),
    ),
    times=words("semana mes año día mañana tarde noche verano invierno otoño primavera vez"),
    addressing=words("tú ti tu tus usted ustedes vosotros"),
)
