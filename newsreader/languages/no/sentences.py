"""Norwegian words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.no.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        hr fr dr prof st sr jr
        """
    ),
    numbered=words(
        """
        nr s kap tab fig jan feb apr jun jul aug sept okt nov dec tlf ca kr kl
        """
    ),
    linking=words(
        """
        f.eks bl.a dvs d.v.s jf ca s.k fx hhv inkl ekskl maks min mht pga vs tidl
        """
    ),
    closing=words(
        """
        etc osv o.s.v m.m m.v m.fl co inc ltd f.kr e.kr mio mia
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    before_ordinals=words(
        """
        den til fra d
        """
    ),
    labelled=words("vitamin plan hepatitis terminal team serie"),
    starters=words(
        """
        den det de en et han hun vi jeg du man denne dette disse hans hendes deres sin min vores og
        men eller for at om når der her som på i af til med fra efter under over ved mod uden mellem
        siden også ikke nu da så hvad hvem hvor hvorfor hvordan mange flere alle andre hver ingen
        ifølge trods mens fordi selv ei
        """
    ),
)
