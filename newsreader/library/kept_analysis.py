"""An analysis as the library keeps it: rows that can be asked across articles, and read back."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from newsreader import __version__
from newsreader.analysis import REVISION, Analysis
from newsreader.entities.entity import Entity, EntityKind
from newsreader.library.bearing import bearings
from newsreader.library.identity import storable
from newsreader.library.packing import packed, packed_spans, unpacked, unpacked_spans
from newsreader.problem import Part, Problem
from newsreader.quotations.quotation import Quotation, QuotationKind
from newsreader.summary.leaning import Leaning
from newsreader.summary.summary import Parts, RankedSentence, Summary
from newsreader.text.sentences.sentence import Sentence
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.article import Article
    from newsreader.library.bearing import Bearing

ENGINE = f"{__version__}/{REVISION}"
"""What made an analysis: one that another engine made is made anew."""
_DIGITS = 6
"""Of a score, as in the record."""
_SCORES = 10**_DIGITS
"""Scores are kept as whole numbers of such parts of one."""


class KeptQuotation(NamedTuple):
    """The columns of a quotation.

    Attributes:
        number: which of the article's it is, from 0.
        start: its place, marks included, in code points.
        end: just past it.
        segments: its places by paragraph, packed; None where that is the one from start to end.
        kind: value of a `QuotationKind`.
        speaker: as `Quotation.speaker`.
        person: number of the entity that the speaker is, None where it is none.
        mention_start: where the text names the speaker, or None.
        mention_end: just past it, or None.
        rule: as `Quotation.rule`.
        confidence: as `Quotation.confidence`.
    """

    number: int
    start: int
    end: int
    segments: bytes | None
    kind: str
    speaker: str | None
    person: int | None
    mention_start: int | None
    mention_end: int | None
    rule: str | None
    confidence: float


class KeptEntity(NamedTuple):
    """The columns of an entity.

    Attributes:
        number: which of the article's it is, from 0.
        name: its canonical name.
        kind: value of an `EntityKind`.
        aliases: a line each, None where there are none.
        value: as `Entity.value`.
        mentions: its places, packed.
    """

    number: int
    name: str
    kind: str
    aliases: str | None
    value: str | None
    mentions: bytes


class KeptBearing(NamedTuple):
    """The columns of a person whom an article names in full, as `Bearing` has them.

    Attributes:
        number: which of the article's entities it is.
        key: what namesakes have in common.
        middle: what is between or behind that.
        gender: "m", "f" or "".
        roles: apart by spaces.
        mentions: its places, packed.
    """

    number: int
    key: str
    middle: str
    gender: str
    roles: str
    mentions: bytes


class KeptAnalysis(NamedTuple):
    """The columns of an analysis, and the rows that belong to it.

    Attributes:
        engine: what made it.
        method: name of the summary's method.
        chosen: places of the summary's sentences, packed.
        rest: what is only read back as a whole, packed.
        quotations: in text order.
        entities: as the analysis has them.
        bearings: what the article says of the people among them.
    """

    engine: str
    method: str
    chosen: bytes
    rest: bytes
    quotations: Sequence[KeptQuotation]
    entities: Sequence[KeptEntity]
    bearings: Sequence[KeptBearing] = ()


_NOTHING: dict[str, Any] = {
    "sentences": [],
    "ranking": {
        "parts": {},
        "scores": [],
        "words": [],
        "numbers": [],
        "places": {},
        "leanings": {},
    },
    "length": 0,
    "notice": None,
    "problems": [],
}
NO_ANALYSIS = KeptAnalysis("", "news", b"", packed(_NOTHING), (), ())
"""The analysis of an article that is still to be analysed."""


def kept(analysis: Analysis) -> KeptAnalysis:
    """What is kept of an analysis; one with problems counts as made by no engine."""
    numbers = {id(entity): number for number, entity in enumerate(analysis.entities)}
    summary = analysis.summary
    rest = {
        "sentences": _kept_sentences([one.span for one in analysis.sentences]),
        "ranking": _kept_ranking(summary.ranking, analysis.sentences),
        "length": summary.length,
        "notice": summary.notice,
        "problems": [(one.part.value, one.cause, one.remedy) for one in analysis.problems],
    }
    return KeptAnalysis(
        "" if analysis.problems else ENGINE,
        summary.method,
        packed_spans(ranked.span for ranked in summary.sentences),
        packed(rest),
        [
            _kept_quotation(number, quotation, numbers)
            for number, quotation in enumerate(analysis.quotations)
        ],
        [_kept_entity(number, entity) for number, entity in enumerate(analysis.entities)],
        [_kept_bearing(one, analysis) for one in bearings(analysis)],
    )


def with_bearings(row: KeptAnalysis, article: Article) -> KeptAnalysis:
    """What is kept of an analysis, together with what can be told from that."""
    analysis = analysis_from(row, article)
    return row._replace(bearings=[_kept_bearing(one, analysis) for one in bearings(analysis)])


def analysis_from(row: KeptAnalysis, article: Article) -> Analysis:
    """The analysis that was kept.

    Args:
        row: its columns.
        article: what it is about.
    """
    rest = unpacked(row.rest)
    sentences = _sentences(rest["sentences"])
    entities = tuple(
        Entity(
            one.name,
            EntityKind(one.kind),
            tuple(one.aliases.split("\n")) if one.aliases else (),
            unpacked_spans(one.mentions),
            one.value,
        )
        for one in row.entities
    )
    return Analysis(
        article,
        tuple(Sentence(span, article.paragraph_at(span.start)) for span in sentences),
        entities,
        tuple(_quotation(one, entities) for one in row.quotations),
        Summary(row.method, _ranking(rest["ranking"], sentences), rest["length"], rest["notice"]),
        tuple(Problem(Part(part), cause, remedy) for part, cause, remedy in rest["problems"]),
    )


def _kept_quotation(number: int, quotation: Quotation, numbers: dict[int, int]) -> KeptQuotation:
    span, mention = quotation.span, quotation.speaker_mention
    return KeptQuotation(
        number,
        span.start,
        span.end,
        packed_spans(quotation.segments) if len(quotation.segments) > 1 else None,
        quotation.kind.value,
        storable(quotation.speaker) if quotation.speaker else None,
        numbers.get(id(quotation.person)),
        mention.start if mention else None,
        mention.end if mention else None,
        quotation.rule,
        round(quotation.confidence, _DIGITS),
    )


def _quotation(row: KeptQuotation, entities: Sequence[Entity]) -> Quotation:
    has_mention = row.mention_start is not None and row.mention_end is not None
    return Quotation(
        unpacked_spans(row.segments) if row.segments else (Span(row.start, row.end),),
        QuotationKind(row.kind),
        row.speaker,
        Span(row.mention_start or 0, row.mention_end or 0) if has_mention else None,
        None if row.person is None else entities[row.person],
        row.rule,
        row.confidence,
    )


def _kept_entity(number: int, entity: Entity) -> KeptEntity:
    return KeptEntity(
        number,
        storable(entity.name),
        entity.kind.value,
        storable("\n".join(entity.aliases)) or None,
        entity.value,
        packed_spans(entity.mentions),
    )


def _kept_bearing(bearing: Bearing, analysis: Analysis) -> KeptBearing:
    mentions = packed_spans(analysis.entities[bearing.number].mentions)
    key, middle = storable(bearing.key), storable(bearing.middle)
    roles = storable(" ".join(bearing.roles))
    return KeptBearing(bearing.number, key, middle, bearing.gender, roles, mentions)


def sentence_spans(rest: bytes) -> list[Span]:
    """The places of an article's sentences, by the `rest` of its analysis."""
    return _sentences(unpacked(rest)["sentences"])


def _kept_sentences(spans: Sequence[Span]) -> list[int]:
    """Places as distances: what lies before each, and its length."""
    befores = [0, *(span.end for span in spans)]
    return [
        number
        for before, span in zip(befores, spans, strict=False)
        for number in (span.start - before, len(span))
    ]


def _sentences(kept: Sequence[int]) -> list[Span]:
    ends = list(accumulate(kept))
    return list(map(Span, ends[::2], ends[1::2]))


def _kept_ranking(
    ranking: Sequence[RankedSentence], sentences: Sequence[Sentence]
) -> dict[str, Any]:
    """A ranking column by column, which takes a third of the room.

    Of a score it is kept by how much it is not the sum of its parts, mostly nothing.
    """
    names = list(ranking[0].parts) if ranking else []
    parts = {name: [round(ranked.parts[name] * _SCORES) for ranked in ranking] for name in names}
    return {
        "parts": parts,
        "scores": [
            round(ranked.score * _SCORES) - sum(part[row] for part in parts.values())
            for row, ranked in enumerate(ranking)
        ],
        "words": [ranked.words for ranked in ranking],
        "numbers": [ranked.number for ranked in ranking],
        "places": {
            row: (ranked.span.start, ranked.span.end)
            for row, ranked in enumerate(ranking)
            if ranked.number >= len(sentences) or sentences[ranked.number].span != ranked.span
        },
        "leanings": {
            row: [(one.word, one.supports, one.is_next) for one in ranked.leanings]
            for row, ranked in enumerate(ranking)
            if ranked.leanings
        },
    }


def _ranking(kept: dict[str, Any], sentences: Sequence[Span]) -> tuple[RankedSentence, ...]:
    scores = list(map(sum, zip(kept["scores"], *kept["parts"].values(), strict=True)))
    parts = {name: [part / _SCORES for part in some] for name, some in kept["parts"].items()}
    rows = zip(scores, kept["words"], kept["numbers"], strict=True)
    places, leanings = kept["places"], kept["leanings"]
    return tuple(
        RankedSentence(
            Span(*places[str(row)]) if str(row) in places else sentences[number],
            score / _SCORES,
            Parts(parts, row) if parts else {},
            words,
            number,
            tuple(
                Leaning(word, tuple(supports), is_next)
                for word, supports, is_next in leanings.get(str(row), ())
            ),
        )
        for row, (score, words, number) in enumerate(rows)
    )
