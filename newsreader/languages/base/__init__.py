"""What a language may have, and what applies where it does not."""

from newsreader.languages.base.language import Language

__all__ = ["Language"]
