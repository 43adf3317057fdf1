"""Clusters: what an article tells of a name at all the places where it stands.

One name has one sense in an article ("one sense per discourse": Gale, Church & Yarowsky, HLT 1992).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.cutting import best_cut
from newsreader.entities.scorecard import NOTHING, Score
from newsreader.entities.scoring import add, scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.entities.candidates import Candidates

SPREAD = 0.5


def clusters_of(candidates: Candidates, checkpoint: Callable[[], None]) -> dict[str, Score]:
    """How much each name speaks for each kind, by its words and by all its places together.

    Args:
        candidates: of the article.
        checkpoint: called now and then.
    """
    names = candidates.names
    context: dict[str, Score] = {}
    count: dict[str, int] = {}
    for number, (length, chunk) in enumerate(candidates.chunks):
        if number % 500 == 0:
            checkpoint()
        scores = [add(names[c.name], c.context) for c in chunk]
        for index, _ in best_cut(length, chunk, scores):
            name = chunk[index].name
            context[name] = add(context.get(name, NOTHING), chunk[index].context)
            count[name] = count.get(name, 0) + 1
    return {
        name: add(names[name], scaled(total, count[name] ** -SPREAD))
        for name, total in context.items()
    }
