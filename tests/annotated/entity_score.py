"""Entities held against what a careful reader finds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotated.article import NAMES
from annotated.score import Score, difference
from newsreader.entities.entity import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotated.article import AnnotatedArticle
    from newsreader.entities.entity import Entity
    from newsreader.text.span import Span


@dataclass(frozen=True)
class EntityScore:
    """Entities of one or more articles held against the gold.

    Attributes:
        names: exact span and kind, for persons, organisations and places.
        overlap: the same kinds, where a mention of the kind overlaps.
        by_kind: exact span, for each kind.
        identity: of the mentions of persons that were found exactly, those under the right name.
        wrong: every difference in spans or names, in words.
    """

    names: Score = field(default_factory=Score)
    overlap: Score = field(default_factory=Score)
    by_kind: dict[EntityKind, Score] = field(default_factory=dict)
    identity: Score = field(default_factory=Score)
    wrong: tuple[str, ...] = ()

    def __add__(self, other: EntityScore) -> EntityScore:
        kinds = {**self.by_kind, **other.by_kind}
        return EntityScore(
            self.names + other.names,
            self.overlap + other.overlap,
            {k: self.by_kind.get(k, Score()) + other.by_kind.get(k, Score()) for k in kinds},
            self.identity + other.identity,
            self.wrong + other.wrong,
        )


def score_entities(results: Iterable[tuple[AnnotatedArticle, Iterable[Entity]]]) -> EntityScore:
    """Hold the entities that an engine found against the gold, over all articles."""
    return sum(
        (_score_entities(article, tuple(found)) for article, found in results), EntityScore()
    )


def _score_entities(article: AnnotatedArticle, found: tuple[Entity, ...]) -> EntityScore:
    gold = {(span, kind): name for (kind, name), m in article.entities.items() for span in m}
    got = {(span, entity.kind): entity.name for entity in found for span in entity.mentions}
    both = gold.keys() & got.keys()
    wrong = [
        difference(article, f"{kind} not found", span) for span, kind in sorted(gold.keys() - both)
    ]
    wrong += [difference(article, f"no {kind}", span) for span, kind in sorted(got.keys() - both)]
    persons = sorted(span for span, kind in both if kind is EntityKind.PERSON)
    merged = 0
    for span in persons:
        one, other = gold[span, EntityKind.PERSON], got[span, EntityKind.PERSON]
        merged += one == other
        if one != other:
            wrong.append(difference(article, f"{other!r}, not {one!r}", span))
    by_kind = {kind: _exact(kind, both, got, gold) for kind in EntityKind}
    return EntityScore(
        sum((by_kind[kind] for kind in NAMES), Score()),
        _overlap(gold, got),
        by_kind,
        Score(merged, len(persons), len(persons)),
        tuple(wrong),
    )


def _exact(kind: EntityKind, *mentions: Iterable[tuple[Span, EntityKind]]) -> Score:
    counts = (Counter(of for _, of in some)[kind] for some in mentions)
    return Score(*counts)


def _overlap(
    gold: Iterable[tuple[Span, EntityKind]], got: Iterable[tuple[Span, EntityKind]]
) -> Score:
    expected = [(span, kind) for span, kind in gold if kind in NAMES]
    found = [(span, kind) for span, kind in got if kind in NAMES]
    hits = sum(
        any(kind is of and span.overlaps(other) for other, of in found) for span, kind in expected
    )
    return Score(hits, len(found), len(expected))
