"""Chinese."""

from newsreader.languages.base import Language

LANGUAGE = Language(
    "zh",
    "Chinese",
)
