"""Persian, which is not named: it is known so that it is not taken for a neighbour."""

from newsreader.languages.base import Language

LANGUAGE = Language(
    "fa",
    "Persian",
    is_named=False,
    script="arabic",
    own_letters="پچژگکی",
)
