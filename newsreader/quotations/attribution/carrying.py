"""Rules for quotations whose own sentence names nobody: they take over a source from nearby."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import AttributionRule, Strength, rule

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsreader.quotations.attribution.source_phrase import SourcePhrase, Subject
    from newsreader.quotations.pairing import Segment

_SURE = 0.85


@dataclass(frozen=True, slots=True)
class Attributed:
    """A segment with what the text around it offers as its source.

    Attributes:
        segment: the segment.
        paragraph_above: index of the paragraph of running text before its own, -1 for none.
        own: the source that its own sentence names.
        follows: whether another one stands before it in its sentence.
        stands_alone: whether its paragraph is a title, a heading or a caption: nothing is carried
            into that or out of it.
        is_whole: whether its sentence says no more of it than the one before.
        opens: whether its sentence begins with it.
        sentence_before: who speaks in the sentence before it.
        subjects_before: whom a pronoun may mean that names its source: the subject of its sentence
            and those who speak in the sentences before it, nearest first.
        is_told_before: whether that sentence says so with a verb of speech and quotes nothing.
        introduction: who speaks in the paragraph before it, where that ends with a colon.
        paragraph_before: tells who speaks in the last sentence of the paragraph before; asked only
            when nothing nearer is found, as that paragraph must be read for it.
    """

    segment: Segment
    paragraph_above: int
    own: SourcePhrase | None = None
    stands_alone: bool = False
    follows: bool = False
    is_whole: bool = True
    opens: bool = False
    sentence_before: SourcePhrase | None = None
    subjects_before: tuple[Subject, ...] = ()
    is_told_before: bool = False
    introduction: SourcePhrase | None = None
    paragraph_before: Callable[[], SourcePhrase | None] = lambda: None


@dataclass(frozen=True, slots=True)
class Chain:
    """The segments of an article in order, with the sources settled so far.

    Attributes:
        items: all segments.
        sources: the sources of the first ones.
    """

    items: Sequence[Attributed]
    sources: list[SourcePhrase | None] = field(default_factory=list)

    def paragraph(self, at: int) -> int:
        """The paragraph of a segment."""
        return self.items[at].segment.paragraph

    def before(self, at: int) -> int:
        """The previous segment, skipping those that nobody says; -1 where there is none."""
        at -= 1
        while at >= 0 and self._is_unsaid(at):
            at -= 1
        return at

    def _is_unsaid(self, at: int) -> bool:
        source = self.sources[at]
        return source is not None and bool(source.rule.strength & Strength.UNSAID)


@rule(0.9, Strength.WEAK)
def told_before(chain: Chain, at: int) -> SourcePhrase | None:
    """The speaker of the previous sentence, which reports their words without quoting them.

    Tom Orr said he would appeal. “This is not over.”
    """
    item = chain.items[at]
    source = item.sentence_before if item.is_told_before else None
    return source.carried(told_before) if source else None


@rule(0.94, Strength.RESUMING | Strength.WEAK)
def same_paragraph(chain: Chain, at: int) -> SourcePhrase | None:
    """The speaker of the previous quotation in the same paragraph.

    “We won,” she said. “It was close.”
    """
    before = chain.before(at)
    if before < 0 or chain.paragraph(before) != chain.paragraph(at):
        return None
    source = chain.sources[before]
    return source.carried(same_paragraph) if source else None


@rule(0.85, Strength.RESUMING | Strength.WEAK)
def same_sentence(chain: Chain, at: int) -> SourcePhrase | None:
    """The speaker of the previous quotation in the same sentence, itself carried over.

    “We won,” she said. “It was” not “close”.
    """
    source = chain.sources[at - 1] if at and chain.items[at].follows else None
    return source.carried(same_sentence) if source else None


@rule(0.6, Strength.WEAK)
def sentence_before(chain: Chain, at: int) -> SourcePhrase | None:
    """The speaker of the previous sentence in the same paragraph.

    Carter praised the crew. “They did well.”
    """
    source = chain.items[at].sentence_before
    return source.carried(sentence_before) if source else None


@rule(0.75, Strength.WEAK)
def quotation_after(chain: Chain, at: int) -> SourcePhrase | None:
    """The speaker of the next quotation in the paragraph, if that one is sure of its source.

    “We won.” It was late. “I am tired,” Carter said.
    """
    if at + 1 >= len(chain.items) or chain.paragraph(at + 1) != chain.paragraph(at):
        return None
    source = chain.items[at + 1].own
    sure = source is not None and source.confidence >= _SURE
    return source.carried(quotation_after) if source and sure else None


@rule(0.75, Strength.WEAK)
def introduction(chain: Chain, at: int) -> SourcePhrase | None:
    """The speaker of the previous paragraph, where that ends with a colon.

    Carter then told them: ¶ “We won.”
    """
    source = chain.items[at].introduction
    return source.carried(introduction) if source else None


@rule(0.85, Strength.WEAK)
def quotation_above(chain: Chain, at: int) -> SourcePhrase | None:
    """The speaker of the last quotation in the previous paragraph, headings aside.

    “We won,” Carter said. ¶ “It was close.”
    """
    before = chain.before(at)
    while before >= 0 and chain.items[before].stands_alone:
        before = chain.before(before)
    above = chain.items[at].paragraph_above
    if min(before, above) < 0 or chain.paragraph(before) < above:
        return None
    source = chain.sources[before]
    return source.carried(quotation_above) if source else None


@rule(0.5, Strength.WEAK)
def told_above(chain: Chain, at: int) -> SourcePhrase | None:
    """The speaker of the previous paragraph's last sentence, where a verb of speech says so.

    Carter said that nobody had won. ¶ “They lost, too.”
    """
    source = chain.items[at].paragraph_before()
    return source.carried(told_above) if source and source.is_told else None


CARRY_RULES: tuple[AttributionRule[[Chain, int]], ...] = (
    same_sentence,
    told_before,
    same_paragraph,
    sentence_before,
    quotation_after,
    introduction,
    quotation_above,
    told_above,
)
_NEAR = (told_before, same_paragraph, sentence_before, introduction)

_WITHIN = (same_sentence, told_before, same_paragraph)
"""The rules for lines that stand alone."""

_GOING_ON = (told_before, same_paragraph, introduction)
"""The rules for a sentence that the reporter ends: “We won,” she said. “It was” a close race.”"""


def carry(
    items: Sequence[Attributed], *, far: bool = True, careful: bool = True
) -> list[SourcePhrase | None]:
    """The source of every segment, carried over where its own sentence names none.

    The parts of a quotation that runs over several paragraphs share the surest of their sources.

    Args:
        items: the segments of an article in order.
        far: whether a source may be carried over from another paragraph without a colon.
        careful: whether a source is carried only to sentences that are quoted as a whole.
    """
    chain = Chain(items)
    starts = [at for at, item in enumerate(items) if not item.segment.continues]
    for first, end in pairwise([*starts, len(items)]):
        sources = [item.own for item in items[first:end] if item.own is not None]
        surest = max(sources, key=lambda source: source.confidence, default=None)
        if surest is None:
            rules = _rules_for(items[first], far=far, careful=careful)
            surest = next(filter(None, (rule(chain, first) for rule in rules)), None)
        chain.sources.extend([surest] * (end - first))
    return chain.sources


def _rules_for(
    item: Attributed, *, far: bool, careful: bool
) -> tuple[AttributionRule[[Chain, int]], ...]:
    if item.stands_alone:
        return _WITHIN if item.is_whole else (same_sentence,)
    if item.is_whole or not careful:
        return CARRY_RULES if far else _NEAR
    if item.follows:
        return (same_sentence,)
    return _GOING_ON if item.opens and far else ()
