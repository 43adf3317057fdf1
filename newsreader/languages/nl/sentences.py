"""Dutch words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.nl.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        dhr mevr mw dr drs prof ir ing mr st gen kol kap sr jr ds
        """
    ),
    numbered=words(
        """
        nr nrs nos blz p pp art par tab afb fig hfst jan feb mrt apr jun jul aug sep sept okt nov
        dec tel
        """
    ),
    linking=words(
        """
        bijv bv o.a m.a.w d.w.z i.p.v t.o.v m.b.t n.a.v ca vgl evt incl excl max min vs resp zgn
        """
    ),
    closing=words(
        """
        enz etc al inc corp ltd co n.v b.v v.chr n.chr jl
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    labelled=words("plan hepatitis zone terminal level team serie type"),
    starters=words(
        """
        de het een hij zij ze wij we ik je jij u jullie deze dit die dat zijn haar hun ons onze mijn
        en maar of want dus als in op aan bij door met na naar om onder over sinds te tegen tot
        tussen uit van voor volgens zonder ook nog al er daar hier dan nu niet geen wat wie waar
        waarom hoe toen terwijl omdat hoewel veel meer alle andere elke enkele vandaag gisteren
        morgen toch
        """
    ),
)
