"""Afrikaans, known only so that it is not taken for a neighbour."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "af",
    "Afrikaans",
    function_words=words(
        """
        die van en in het is nie dat te vir met op wat hy om ook as sy was aan by een maar daar deur
        ons hulle sal word kan uit na gesê nog tot hierdie ek
        """
    ),
    letters="êëéèôîï",
    is_named=False,
)
