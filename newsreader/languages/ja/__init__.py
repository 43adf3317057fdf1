"""Japanese."""

from newsreader.languages.base import Language

LANGUAGE = Language(
    "ja",
    "Japanese",
)
