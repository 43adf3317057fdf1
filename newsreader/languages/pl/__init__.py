"""Polish."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "pl",
    "Polish",
    function_words=words(
        """
        w i na z do się nie to jest że o a jak za od po przez dla są było oraz tym co tego ze jego
        także czy był ale który które która już być tylko roku może przed pod jej ich ma też lub
        bardzo przy tej jako
        """
    ),
    letters="ąćęłńóśźż",
    prints_dialogue=True,
)
