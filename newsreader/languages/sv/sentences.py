"""Swedish words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.sv.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        hr fr dr prof st sr jr
        """
    ),
    numbered=words(
        """
        nr s sid kap tab fig jan feb apr jun jul aug sept okt nov dec tel ca
        """
    ),
    linking=words(
        """
        t.ex bl.a dvs d.v.s jfr ca s.k f.d t.o.m fr.o.m m.a.o resp inkl exkl max min vs
        """
    ),
    closing=words(
        """
        etc osv o.s.v m.m m.fl ab co inc ltd kl f.kr e.kr mkr
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    labelled=words("vitamin plan hepatitis terminal team serie"),
    starters=words(
        """
        den det de en ett han hon vi jag du ni man denna detta dessa hans hennes deras sin min vår
        och men eller för att om när där här som på i av till med från efter under över vid mot utan
        mellan sedan också inte nu då så vad vem var varför hur många flera alla andra varje ingen
        enligt trots medan eftersom även dag går
        """
    ),
)
