"""Czech."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "cs",
    "Czech",
    function_words=words(
        """
        a se v na je že s z do o i to k ve pro ale za by si po jako jsou jeho také které který která
        podle jsem už nebo ze které tak od při byl byla bylo jen až má když další jeho není své před
        let uvedl
        """
    ),
    letters="áčďéěíňóřšťúůýž",
    prints_dialogue=True,
)
