"""Portuguese words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.pt.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        sr sra srs sras srta dr dra drs prof profa eng arq gen cel cap ten d st sto sta dep sen exmo
        """
    ),
    numbered=words(
        """
        n nº no núm p pp pág págs art arts par cap tab fig vol tel jan fev abr jun jul ago set out
        nov dez
        """
    ),
    linking=words(
        """
        p.ex ex cf aprox vs v máx mín
        """
    ),
    closing=words(
        """
        etc al cia ltda inc corp co s.a av r eua a.c d.c
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    labelled=words("terminal"),
    starters=words(
        """
        o a os as um uma uns umas ele ela eles elas eu nós você vocês este esta estes estas esse
        essa esses essas isso isto aquele seu sua seus suas meu minha nosso e ou mas porém contudo
        se que quem qual quando onde como por porque para de do da dos das em no na nos nas ao à aos
        às com sem sob sobre entre até desde após antes depois segundo já ainda também não sim mais
        muito todos todas outro outra outros outras cada alguns algumas hoje ontem amanhã agora
        então assim além durante enquanto
        """
    ),
)
