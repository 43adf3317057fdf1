"""Spanish words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.es.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        sr sra sres sras srta dr dra dres d dª dña prof profa lic ing arq gral cnel cap tte st sto
        sta mons fr
        """
    ),
    numbered=words(
        """
        n nº núm núms no p pp pág págs art arts párr cap tab fig vol tel ene feb abr jun jul ago
        sept oct nov dic
        """
    ),
    linking=words(
        """
        p.ej ej aprox cf vs v máx mín
        """
    ),
    closing=words(
        """
        etc al cía ltda inc corp co s.a s.l ee.uu ud uds vd vds avda av c dpto j.c a.m p.m d.c
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    labelled=words("plan hepatitis terminal serie"),
    starters=words(
        """
        el la los las un una unos unas lo él ella ellos ellas yo tú nosotros usted ustedes este esta
        estos estas ese esa esos esas aquel esto eso su sus mi nuestro y e o u pero sino aunque si
        porque pues que quien quienes cual cuando donde como cuánto qué quién cómo dónde a al ante
        bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras más
        también tampoco ya aún todavía así entonces luego después antes ahora hoy ayer mañana no sí
        todo toda todos todas otro otra otros otras cada algunos algunas varios muchos muchas además
        embargo mientras se le les nos
        """
    ),
)
