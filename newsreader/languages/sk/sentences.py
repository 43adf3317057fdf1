"""Slovak words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.sk.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        p pí sl dr mudr judr ing mgr bc prof doc gen plk mjr kpt por sv rndr phdr phd csc
        """
    ),
    numbered=words(
        """
        č čís str s odst čl kap obr tab tel r
        """
    ),
    linking=words(
        """
        napr tj t.j tzn tzv resp popr príp cca ca vs porov ul nám max min najmä
        """
    ),
    closing=words(
        """
        atď apod ap etc tis mil mld eur r st stor n.l pred hod s.r.o a.s
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    before_ordinals=words(
        """
        dne do od k ke ze na v ve po
        """
    ),
    starters=words(
        """
        ten tá to tí tie on ona ono oni my ja vy pán pani v vo na z zo do od po za o u pri pre pod
        nad pred medzi bez i a ale alebo však že keď kedy ak ako čo kto kde prečo nie áno už ešte
        tiež len teraz dnes včera zajtra jeho jej ich náš všetci mnoho niekoľko iný každý podľa
        počas napriek tento táto toto títo tieto
        """
    ),
)
