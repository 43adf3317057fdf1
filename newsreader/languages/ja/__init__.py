"""Japanese."""

from newsreader.languages.base import Language
from newsreader.languages.base.script import HAN, Unspaced

LANGUAGE = Language(
    "ja",
    "Japanese",
    script="kana",
    unspaced=Unspaced(f"[{HAN}\u3040-\u30ff\uff66-\uff9f]", 357 / 193, 193),
)
