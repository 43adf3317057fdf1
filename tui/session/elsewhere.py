"""What other articles of the library say of a quotation, in a few words for the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.library.elsewhere import disagreeing, told_elsewhere
from newsreader.library.relation import Relation
from tui.session.trail import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.library.elsewhere import Named
    from newsreader.library.quoting import SaidIn
    from newsreader.library.same_words import Also


def described(said: SaidIn, elsewhere: Sequence[Also]) -> str:
    """Who says it elsewhere where that differs, and in how many articles it stands.

    Args:
        said: the quotation.
        elsewhere: the same words in other articles.
    """
    parts = []
    if named := told_elsewhere(said, elsewhere):
        parts.append(f"elsewhere: {_named(named)}")
    if others := disagreeing(said, elsewhere):
        told = ", ".join(map(_named, others))
        parts.append(f"elsewhere: {told}, here {_share(said.confidence)}")
    if articles := {one.said.id[0] for one in elsewhere}:
        longer = {one.said.id[0] for one in elsewhere if one.relation is Relation.LONGER}
        also = f"also in {counted(len(articles), 'article')}"
        parts.append(f"{also}, longer in {_number(len(longer))}" if longer else also)
    return " · ".join(parts)


def _named(named: Named) -> str:
    return f"{named.speaker} {_share(named.confidence)} ({named.articles})"


def _share(confidence: float) -> str:
    return f"{round(100 * confidence)} %"


def _number(count: int) -> str:
    return "one" if count == 1 else str(count)
