"""Chinese."""

from newsreader.languages.base import Language
from newsreader.languages.base.script import HAN, Unspaced

LANGUAGE = Language(
    "zh",
    "Chinese",
    script="han",
    unspaced=Unspaced(f"[{HAN}]", 255 / 158, 158),
)
