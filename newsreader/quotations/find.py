"""The quotations of an article, from their marks to their speakers."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.carrying import carry
from newsreader.quotations.attribution.echoing import echoed, with_echoes
from newsreader.quotations.attribution.methods import method_for
from newsreader.quotations.attribution.surroundings import Surroundings
from newsreader.quotations.attribution.talk import Talk
from newsreader.quotations.convention import convention_of
from newsreader.quotations.coreference.eligibility import Eligibility
from newsreader.quotations.coreference.resolving import Resolver
from newsreader.quotations.dialogue import is_dialogue, spoken
from newsreader.quotations.kinds import kind_of
from newsreader.quotations.pairing import Segment, pair
from newsreader.quotations.quotation import UTTERANCES, Quotation, QuotationKind
from newsreader.quotations.wording import read_as, wording
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.quotations.attribution.carrying import Attributed
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.attribution.surroundings import ReadingMethod
    from newsreader.text.page import Page

_LEAST_CONFIDENCE = 0.5
"""Below it nobody is named."""


def find_quotations(
    article: Article,
    page: Page,
    entities: Sequence[Entity],
    *,
    checkpoint: Callable[[], None] = lambda: None,
) -> tuple[Quotation, ...]:
    """The quotations of an article, in order, with who says them.

    Speakers are looked for in languages that have rules of their own; in any other, quotations
    have none.

    Args:
        article: the article.
        page: its sentences and tokens.
        entities: its entities; speakers are among them where they are named.
        checkpoint: called once a paragraph; an exception that it raises ends the work.
    """
    quoted = list(_quoted_paragraphs(article, checkpoint))
    method = method_for(read_as(article.language))
    if method is None:
        segments = [segment for paragraph in quoted for segment in paragraph]
        return tuple(_unattributed(article, segments))
    eligibility = Eligibility(page.text, entities, method.language)
    talk = Talk(article, entities)
    reader = Surroundings(article, page, method, eligibility.can_speak, talk)
    items: list[Attributed] = []
    for paragraph in quoted:
        checkpoint()
        items += reader.attributed(paragraph)
    resolver = Resolver(article, entities, [item.segment for item in items], method, talk)
    return tuple(_attributed(article, items, resolver, method, checkpoint))


def _quoted_paragraphs(article: Article, checkpoint: Callable[[], None]) -> Iterator[list[Segment]]:
    """The segments of every paragraph that has any."""
    convention = convention_of(article)
    dialogue = is_dialogue(article)
    carried = False
    for index in range(len(article.paragraphs)):
        checkpoint()
        found = spoken(article, index) if dialogue else []
        found = found or pair(article, index, convention, carried=carried)
        carried = bool(found) and found[-1].goes_on
        if found:
            yield found


def _unattributed(article: Article, segments: Sequence[Segment]) -> Iterator[Quotation]:
    said = wording(article.language)
    for group in _groups(segments):
        yield Quotation(_spans(group), kind_of(article.read_text, group, None, said))


def _attributed(
    article: Article,
    items: Sequence[Attributed],
    resolver: Resolver,
    method: ReadingMethod,
    checkpoint: Callable[[], None],
) -> Iterator[Quotation]:
    said = wording(article.language)
    carried = carry(items, far=method.carries_far, careful=method.carries_whole)
    sources = with_echoes(article.read_text, items, carried)
    before = {item.own.start: item.subjects_before for item in items if item.own is not None}
    groups, position = [], 0
    for group in _groups([item.segment for item in items]):
        groups.append((group, sources[position], items[position].stands_alone))
        position += len(group)
    found = []
    for group, source, headline in sorted(groups, key=_is_echo):
        checkpoint()
        kind = kind_of(article.read_text, group, source, said, headline=headline)
        speaker, confidence = None, source.confidence if source is not None else 0.0
        if source is not None and kind is QuotationKind.PARTIAL:
            confidence = min(confidence, source.rule.partial)
        if source is not None and kind in UTTERANCES and confidence >= _LEAST_CONFIDENCE:
            speaker = resolver.resolve(source, group[0].start, before.get(source.start, ()))
        if source is None or speaker is None:
            found.append(Quotation(_spans(group), kind))
            continue
        found.append(
            Quotation(
                _spans(group),
                kind,
                speaker.name,
                Span(source.start, source.end),
                speaker.entity,
                source.rule.name,
                confidence,
            )
        )
    return iter(sorted(found, key=lambda quotation: quotation.span))


def _is_echo(found: tuple[tuple[Segment, ...], SourcePhrase | None, bool]) -> bool:
    """Whether a quotation takes its speaker from a later one, which has to be resolved first."""
    source = found[1]
    return source is not None and source.rule is echoed


def _groups(segments: Sequence[Segment]) -> Iterator[tuple[Segment, ...]]:
    """The segments that make one quotation each."""
    number = 0
    keys = []
    for segment in segments:
        number += not segment.continues
        keys.append(number)
    for _, group in groupby(zip(keys, segments, strict=True), key=lambda pair: pair[0]):
        yield tuple(segment for _, segment in group)


def _spans(segments: Iterable[Segment]) -> tuple[Span, ...]:
    return tuple(Span(segment.start, segment.end) for segment in segments)
