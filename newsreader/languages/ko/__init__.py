"""Korean."""

from newsreader.languages.base import Language

LANGUAGE = Language(
    "ko",
    "Korean",
    script="hangul",
)
