"""Languages: which one a text is in."""

from newsreader.language.detection import LANGUAGES, count_function_words, detect_language

__all__ = ["LANGUAGES", "count_function_words", "detect_language"]
