"""French."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "fr",
    "French",
    function_words=words(
        """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il
        sont la avec son aux d l qu s n c été cette ont mais comme ou si leur y dont elle deux ces
        sa était nous après être fait aussi leurs bien selon entre
        """
    ),
    letters="àâæçéèêëîïôœùûüÿ",
    prints_dialogue=True,
    elided=words("l' d' qu' j' n' s' c' m' t' lorsqu' puisqu' jusqu' quoiqu'"),
)
