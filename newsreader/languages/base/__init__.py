"""What a language may have, and what holds where it has not."""

from newsreader.languages.base.language import UNKNOWN_LANGUAGE, Language

__all__ = ["UNKNOWN_LANGUAGE", "Language"]
