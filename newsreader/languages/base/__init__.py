"""What a language may have, and what holds where it has not."""

from newsreader.languages.base.language import Language

__all__ = ["Language"]
