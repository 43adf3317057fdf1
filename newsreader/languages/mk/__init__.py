"""Macedonian, which is not named: it is known so that it is not taken for a neighbour."""

from newsreader.languages.base import Language

LANGUAGE = Language(
    "mk",
    "Macedonian",
    is_named=False,
    script="cyrillic",
    own_letters="јљњџѓќ",
)
