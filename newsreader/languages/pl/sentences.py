"""Polish words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.pl.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        p pp dr prof hab inż mgr ks św gen płk ppłk mjr kpt por red lek adw sędz bp abp kard
        """
    ),
    numbered=words(
        """
        nr s str art ust pkt poz r ok tel t ryc rys tab
        """
    ),
    linking=words(
        """
        np tj tzn tzw m.in ok im ul al pl woj pow gm jw wg por vs ds jm godz max min zob
        """
    ),
    closing=words(
        """
        itd itp etc r w tys mln mld zł gr proc spółka co inc ltd n.e p.n.e
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    labelled=words("plan terminal"),
    starters=words(
        """
        to ten ta te tego tej on ona ono oni one my ja ty pan pani w we na z ze do od po za o przy
        przez dla pod nad przed między bez i a ale lub oraz więc jednak że gdy kiedy jeśli jak co
        kto gdzie dlaczego czy nie tak już jeszcze też także tylko teraz dziś wczoraj jutro jego jej
        ich nasz wszyscy wiele wielu kilka inny każdy według podczas mimo
        """
    ),
)
