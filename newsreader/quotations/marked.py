"""Quoted words with their surroundings, from which their kind is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import Strength

if TYPE_CHECKING:
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.wording import Wording


@dataclass(frozen=True)
class Marked:
    """Words between quotation marks, with what stands around them.

    Attributes:
        words: the words between the marks.
        before: what stands before them in their paragraph.
        after: what stands behind them.
        source: who says them, as far as a rule of attribution tells.
        wording: what the article's language says around quotation marks.
        headline: whether they stand in a title, a heading or a caption.
    """

    words: list[str]
    before: str
    after: str
    source: SourcePhrase | None
    wording: Wording
    headline: bool = False

    @property
    def strength(self) -> Strength:
        """What follows from the rule that found their source."""
        return self.source.rule.strength if self.source is not None else Strength.NONE

    @property
    def is_weak(self) -> bool:
        """Whether no rule saw a cue that takes them."""
        return self.source is None or bool(self.strength & Strength.WEAK)
