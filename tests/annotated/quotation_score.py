"""Quotations held against what a careful reader finds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotated.article import UTTERANCES
from annotated.score import Score, difference
from newsreader.entities.entity import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotated.article import AnnotatedArticle
    from newsreader.quotations.quotation import Quotation

PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "who", "him", "her", "them"})


@dataclass(frozen=True)
class QuotationScore:
    """Quotations of one or more articles held against the gold.

    Attributes:
        spans: exact segments of speech and partial quotations.
        speakers: of the quotations whose first segment was found, those with the right speaker.
        kinds: of the gold quotations whose first segment was found, those of the right kind.
        wrong: every difference, in words.
    """

    spans: Score = field(default_factory=Score)
    speakers: Score = field(default_factory=Score)
    kinds: Score = field(default_factory=Score)
    wrong: tuple[str, ...] = ()

    def __add__(self, other: QuotationScore) -> QuotationScore:
        return QuotationScore(
            self.spans + other.spans,
            self.speakers + other.speakers,
            self.kinds + other.kinds,
            self.wrong + other.wrong,
        )


def score_quotations(
    results: Iterable[tuple[AnnotatedArticle, Iterable[Quotation]]],
) -> QuotationScore:
    """Hold the quotations that an engine found against the gold, over all articles."""
    return sum(
        (_score_quotations(article, tuple(found)) for article, found in results), QuotationScore()
    )


def _score_quotations(article: AnnotatedArticle, found: tuple[Quotation, ...]) -> QuotationScore:
    expected = {s for gold in article.quotations if gold.kind in UTTERANCES for s in gold.segments}
    got = {s for quotation in found if quotation.is_utterance for s in quotation.segments}
    wrong = [difference(article, "not found", span) for span in sorted(expected - got)]
    wrong += [difference(article, "not there", span) for span in sorted(got - expected)]
    by_start = {quotation.segments[0]: quotation for quotation in found}
    speakers, kinds = [], []
    for gold in article.quotations:
        if (quotation := by_start.get(gold.segments[0])) is None:
            continue
        kinds.append(quotation.kind == gold.kind)
        if not kinds[-1]:
            wrong.append(
                difference(article, f"{quotation.kind}, not {gold.kind}", gold.segments[0])
            )
        if gold.kind in UTTERANCES and quotation.is_utterance:
            speakers.append(same_speaker(article, gold.speaker, quotation.speaker))
            if not speakers[-1]:
                what = f"{quotation.speaker!r}, not {gold.speaker!r}"
                wrong.append(difference(article, what, gold.segments[0]))
    return QuotationScore(
        Score(len(expected & got), len(got), len(expected)),
        Score(sum(speakers), len(speakers), len(speakers)),
        Score(sum(kinds), len(kinds), len(kinds)),
        tuple(wrong),
    )


def same_speaker(article: AnnotatedArticle, expected: str | None, got: str | None) -> bool:
    """Whether an engine names the right speaker.

    A person goes by the full name, an organisation or place also by its other names, a source
    as described, with or without what follows the description ("a spokesman for the port"). Where
    nobody can tell, no name may stand.
    """
    if expected is None:
        return got is None or got.casefold() in PRONOUNS
    if got is None:
        return False
    if (EntityKind.PERSON, expected) in article.entities:
        return got.casefold() == expected.casefold()
    names = {expected}
    for kind in (EntityKind.ORGANISATION, EntityKind.PLACE):
        names |= article.names_of(kind, expected)
    given = _bare(got)
    return any(
        given == name or given.startswith(name + " ") or name.startswith(given + " ")
        for name in map(_bare, names)
    )


def _bare(description: str) -> str:
    return re.sub(r"^(?:the|an?|one|his|her|their|its)\s+", "", description.casefold())
