"""Who says a quotation by what other articles say of the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.library.shingles import words_of
from newsreader.quotations.quotation import SURE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.library.quoting import SaidIn
    from newsreader.library.same_words import Also


class Named(NamedTuple):
    """Who says the words in other articles.

    Attributes:
        speaker: the fullest of the names that they have.
        articles: how many name them.
        confidence: of the surest.
    """

    speaker: str
    articles: int
    confidence: float


def disagreeing(said: SaidIn, elsewhere: Sequence[Also]) -> list[Named]:
    """The other speakers whom other articles name for the same words, the most frequent first."""
    if said.speaker is None or not said.is_named:
        return []
    return [one for one in _named(elsewhere) if not agree(one.speaker, said.speaker)]


def told_elsewhere(said: SaidIn, elsewhere: Sequence[Also]) -> Named | None:
    """Who says it by what other articles say, where this one names nobody and they all agree."""
    named = _named(elsewhere)
    return named[0] if not said.is_named and len(named) == 1 else None


def agree(name: str, other: str) -> bool:
    """Whether two articles may mean the same: one has the words of the other, and its last."""
    one, two = words_of(name), words_of(other)
    return one[-1:] == two[-1:] and (set(one) <= set(two) or set(two) <= set(one))


def _named(elsewhere: Sequence[Also]) -> list[Named]:
    """Who is named with some confidence, each once, the most often named first."""
    found: list[list[SaidIn]] = []
    for said in (one.said for one in elsewhere):
        if not said.is_named or said.speaker is None or said.confidence < SURE:
            continue
        same = next((group for group in found if _all_agree(group, said.speaker)), None)
        if same is None:
            found.append([said])
        else:
            same.append(said)
    named = [
        Named(
            max((one.speaker or "" for one in group), key=len),
            len({one.id[0] for one in group}),
            max(one.confidence for one in group),
        )
        for group in found
    ]
    return sorted(named, key=lambda one: -one.articles)


def _all_agree(group: Sequence[SaidIn], name: str) -> bool:
    return all(agree(one.speaker or "", name) for one in group)
