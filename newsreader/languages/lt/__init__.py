"""Lithuanian, known only so that it is not taken for a neighbour."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "lt",
    "Lithuanian",
    function_words=words(
        """
        ir kad yra į iš su tai kaip bet už jis buvo apie ne dėl savo ar nuo po iki jo taip dar tik
        prie pagal kuris kurie metų
        """
    ),
    letters="ąčęėįšųūž",
    is_named=False,
    prints_dialogue=True,
)
