"""Catalan, known only so that it is not taken for a neighbour."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "ca",
    "Catalan",
    function_words=words(
        """
        de la i el que a en els les un per amb una del és al no es dels ha va més com o però són
        seva seu també aquest aquesta pel fins ser quan han sense sobre
        """
    ),
    letters="àçèéíïòóúü",
    is_named=False,
    prints_dialogue=True,
    elided=words("l' d' n' s' m' t'"),
)
