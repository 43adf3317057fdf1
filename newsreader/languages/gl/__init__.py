"""Galician, known only so that it is not taken for a neighbour."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "gl",
    "Galician",
    function_words=words(
        """
        de a o que e do da en un para con non unha os no se na por máis as dos como pero ao el das á
        seu súa ou cando moi nos xa eu tamén só polo pola ata foi son está ser ten
        """
    ),
    letters="áéíñóúü",
    is_named=False,
    prints_dialogue=True,
)
