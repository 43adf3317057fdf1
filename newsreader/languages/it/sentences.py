"""Italian words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.it.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col
        cap mons s ss
        """
    ),
    numbered=words(
        """
        n nn nr p pp pag pagg art artt cap par tab fig vol tel gen feb mar apr giu lug ago set ott
        nov dic
        """
    ),
    linking=words(
        """
        es p.es cfr ca vs v
        """
    ),
    closing=words(
        """
        ecc etc al spa s.p.a s.r.l co inc ltd a.c d.c
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    labelled=words("serie terminal"),
    starters=words(
        """
        il lo la i gli le l’ un uno una del dello della dei degli delle al allo alla ai agli alle
        nel nella nei nelle sul sulla dal dalla di a da in con su per tra fra e ed ma o se che chi
        cui quando dove come perché quale quanto lui lei loro noi voi io egli questo questa questi
        queste quello quella quelli quelle suo sua suoi sue non più anche ancora già poi dopo prima
        ora oggi ieri domani così però tuttavia inoltre infine intanto mentre secondo senza è sono
        si ci
        """
    ),
)
