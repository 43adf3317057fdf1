"""The cut of a chunk into names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.entities.candidates import NameCandidate
    from newsreader.entities.scorecard import Score


def best_cut(
    length: int, candidates: Sequence[NameCandidate], scores: Sequence[Score]
) -> Iterable[tuple[int, int]]:
    """The cut of a chunk with the highest sum: (index of the candidate, kind) for each name."""
    if len(candidates) == 1:
        score = max(scores[0])
        return [(0, scores[0].index(score))] if score > 0 else []
    best = [0.0] * (length + 1)
    choice: list[tuple[int, int] | None] = [None] * (length + 1)
    ending: list[list[int]] = [[] for _ in range(length + 1)]
    for index, candidate in enumerate(candidates):
        ending[candidate.last].append(index)
    for end in range(1, length + 1):
        best[end] = best[end - 1]
        for index in ending[end]:
            score = max(scores[index])
            total = best[candidates[index].first] + score
            if total > best[end]:
                best[end] = total
                choice[end] = (index, scores[index].index(score))
    found = []
    end = length
    while end > 0:
        chosen = choice[end]
        if chosen is None:
            end -= 1
        else:
            found.append(chosen)
            end = candidates[chosen[0]].first
    return reversed(found)
