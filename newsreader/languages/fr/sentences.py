"""French words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.fr.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sr jr gén col cdt cap lt
        """
    ),
    numbered=words(
        """
        n nº no nos p pp art al chap par tab fig vol t janv févr avr juil sept oct nov déc env tél
        """
    ),
    linking=words(
        """
        cf c.-à-d p.ex ex env resp vs av apr v
        """
    ),
    closing=words(
        """
        etc al inc cie ste ltd co corp j.-c bd av boul s.a
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    labelled=words("plan type phase section zone terminal volume division option grade"),
    starters=words(
        """
        le la les l’ un une des du de il elle ils elles on nous vous je tu ce cet cette ces c’est
        son sa ses leur leurs notre nos votre mon ma mes et mais ou or donc car ni à au aux en dans
        par pour sur sous avec sans chez vers entre depuis pendant avant après selon malgré contre
        dès lors alors ainsi aussi cependant pourtant toutefois enfin puis ensuite déjà encore ici
        là quand lorsque comme si que qui quoi quel quelle où comment pourquoi plusieurs certains
        certaines tous toutes tout chaque aucun aucune d’autres autre hier aujourd’hui demain
        """
    ),
)
