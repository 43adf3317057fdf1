"""Slovene, known only so that it is not taken for a neighbour."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "sl",
    "Slovene",
    function_words=words(
        """
        in je v se na da so za ki pa z s o ne bi po tudi kot od bo do pri iz bil ali še kako pred
        ker več ni med to bila zaradi
        """
    ),
    letters="čšž",
    is_named=False,
    prints_dialogue=True,
)
