"""Languages: which one a text is in, and what it is written with."""

from newsreader.language.detection import (
    detect_language,
    detect_script,
    weigh_function_words,
)
from newsreader.language.letters import letters

__all__ = ["detect_language", "detect_script", "letters", "weigh_function_words"]
