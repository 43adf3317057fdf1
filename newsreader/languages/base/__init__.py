"""What a language may have, and what applies where it does not."""

from newsreader.languages.base.language import UNKNOWN_LANGUAGE, Language

__all__ = ["UNKNOWN_LANGUAGE", "Language"]
