"""Romanian."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "ro",
    "Romanian",
    function_words=words(
        """
        de și şi în a la cu pe nu este că din un o să care mai pentru au fost sunt al ale sau prin s
        fi ca se dar după ce dintre lui cel cea acest această această iar dacă are am unei unui va
        către între până
        """
    ),
    letters="ăâîșțşţ",
    prints_dialogue=True,
)
