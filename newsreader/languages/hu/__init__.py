"""Hungarian."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "hu",
    "Hungarian",
    function_words=words(
        """
        a az és hogy nem is egy meg ez de volt csak mint már vagy azt még el szerint ki van ezt lesz
        akkor amely között után pedig kell aki lehet ha mert ami több fel minden volna be úgy nagy
        majd illetve
        """
    ),
    letters="áéíóöőúüű",
    prints_dialogue=True,
)
