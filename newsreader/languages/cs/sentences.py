"""Czech words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.cs.calendar import CALENDAR

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
        např tj tzn tzv mj resp popř příp cca ca atp vs srov viz ul nám max min zejm
        """
    ),
    closing=words(
        """
        atd apod aj etc tis mil mld kč r st stol n.l př.n.l hod s.r.o a.s
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
        ten ta to ti ty on ona ono oni my já vy pan paní v ve na z ze do od po za o u při pro pod
        nad před mezi bez i a ale nebo však že když kdy pokud jak co kdo kde proč ne ano už ještě
        také jen nyní dnes včera zítra jeho její jejich náš všichni mnoho několik jiný každý podle
        během přesto tento tato toto tyto
        """
    ),
)
