"""How the words of two quotations are related."""

from __future__ import annotations

from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHARED = 0.7
"""The share of the shorter one's words that an edited one has in common with the other."""
_LEAST = 7
"""Words that an edited one has in common with the other, at least."""
_RUN = 3
"""Words on end that count as common: fewer are shared by any two texts."""
_PIECE = 4
"""Words that a piece of a cut quotation has on average, at least: fewer are there by chance."""


class Relation(StrEnum):
    """What one quotation is beside another."""

    SAME = "same"
    CUT = "cut"
    LONGER = "longer"
    EDITED = "edited"


def relation(words: Sequence[str], others: Sequence[str]) -> Relation | None:
    """What the other quotation is beside the first; None if they have too little in common.

    A cut one has nothing that the first has not, in its order, in few pieces; of a longer one, the
    first is the cut. An edited one has some words of its own.

    Args:
        words: of the first, as `words_of` gives them.
        others: of the other.
    """
    if words == others:
        return Relation.SAME
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    pieces = [block.size for block in matcher.get_matching_blocks() if block.size]
    common = sum(pieces)
    if pieces and common == min(len(words), len(others)) and common >= _PIECE * len(pieces):
        return Relation.CUT if common == len(others) else Relation.LONGER
    common = sum(size for size in pieces if size >= _RUN)
    if common >= max(_LEAST, _SHARED * min(len(words), len(others))):
        return Relation.EDITED
    return None
