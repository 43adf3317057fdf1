"""Slovak."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "sk",
    "Slovak",
    function_words=words(
        """
        a sa v na je že s z do o to k vo pre ale za by si po ako sú jeho aj ktoré ktorý ktorá podľa
        som už alebo zo tak od pri bol bola bolo len až má keď ďalšie nie je svoje pred rokov
        uviedol kde jej
        """
    ),
    letters="áäčďéíĺľňóôŕšťúýž",
    prints_dialogue=True,
)
