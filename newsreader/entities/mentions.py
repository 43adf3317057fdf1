"""Mentions: where the names of an article stand, each chunk being cut into its names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.cutting import best_cut
from newsreader.entities.found_name import FoundName
from newsreader.entities.scorecard import KINDS, NOTHING, THING, Score
from newsreader.entities.scoring import add, scaled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newsreader.entities.candidates import Candidates, NameCandidate

TRUST = 0.85
"""How much the sense of a name in the whole article counts against what one place alone says."""


def mentions_of(
    candidates: Candidates, senses: Mapping[str, Score], checkpoint: Callable[[], None]
) -> list[FoundName]:
    """The names of all chunks, and the works.

    Args:
        candidates: of the article.
        senses: how much each name speaks for each kind in it.
        checkpoint: called now and then.
    """
    found = list(candidates.works)
    for number, (length, chunk) in enumerate(candidates.chunks):
        if number % 500 == 0:
            checkpoint()
        scores = _final(chunk, candidates.names, senses)
        for index, kind in best_cut(length, chunk, scores):
            _, _, start, end, name, _ = chunk[index]
            if kind != THING or name in candidates.things:
                found.append(FoundName(start, end, name, kind, scores[index][kind]))
    return one_kind(found, candidates.acronyms)


def _final(
    chunk: Sequence[NameCandidate], names: Mapping[str, Score], senses: Mapping[str, Score]
) -> list[Score]:
    """The scores of a chunk's candidates, the sense of each name in the article considered.

    Inside a name that is known itself, the sense of a part counts for nothing: "Carter" is no
    mention of its own in "Ashton Carter".
    """
    known: Sequence[NameCandidate] = ()
    if len(chunk) > 1:
        known = [c for c in chunk if max(senses.get(c.name, NOTHING)) > 0]
    scores = []
    for candidate in chunk:
        own = add(names[candidate.name], candidate.context)
        sense = senses.get(candidate.name)
        if sense is None or any(_inside(candidate, other) for other in known):
            scores.append(own)
        else:
            scores.append(add(scaled(own, 1 - TRUST), scaled(sense, TRUST)))
    return scores


def _inside(part: NameCandidate, whole: NameCandidate) -> bool:
    return part is not whole and whole.first <= part.first and part.last <= whole.last


def one_kind(mentions: list[FoundName], acronyms: Mapping[str, str]) -> list[FoundName]:
    """The mentions, those of one name with one kind: the one that all together speak for most."""
    totals: dict[str, list[float]] = {}
    mixed = set()
    for mention in mentions:
        name = acronyms.get(mention.name, mention.name)
        scores = totals.get(name)
        if scores is None:
            scores = totals[name] = [0.0] * len(KINDS)
        elif not scores[mention.kind]:
            mixed.add(name)
        scores[mention.kind] += mention.score
    if not mixed:
        return mentions
    decided = {name: totals[name].index(max(totals[name])) for name in mixed}
    return [
        mention._replace(kind=decided.get(acronyms.get(mention.name, mention.name), mention.kind))
        for mention in mentions
    ]
