"""Urdu, which is not named: it is known so that it is not taken for a neighbour."""

from newsreader.languages.base import Language

LANGUAGE = Language(
    "ur",
    "Urdu",
    is_named=False,
    script="arabic",
    own_letters="پچژگکیےٹڈں",
)
