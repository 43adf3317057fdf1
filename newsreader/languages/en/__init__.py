"""English."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "en",
    "English",
    function_words=words(
        """
        the of and to in a is that for it was on with as by at from his he said are be have has had
        not but they this an which or were their will who she her we you i been its more about would
        after there one when than also into over could out up what no can if all
        """
    ),
)
