"""Articles annotated by hand: how they are read, and how a result is held against them.

The articles stand in `tests/articles/<language>/*.txt`. Every one was invented for these tests.
What a careful reader finds is marked inline, and the loader takes the marks out again:

    {{q Ada Reyes}}“We won,”{{/}} she said.     speech: a clause or more, with or without a cue
    called it {{p Ada Reyes}}“a good day”{{/}}  partial: words inside the reporter's sentence
    the so-called {{t}}“fat tax”{{/}}           term: scare quotes, a nickname, words as words
    her novel {{w}}“Salt”{{/}}                  title of a work
    [[person:Ada Reyes|Reyes]]                  a mention of the entity Ada Reyes
    [[person:Ada Reyes]]                        the same, where the text is the canonical name

A speaker is the canonical full name of the article, a description as it stands ("a diplomatic
source"), or `?` where nobody can tell. A quotation that runs over paragraphs is one quotation:

    {{q Ada Reyes}}“First part.{{…}}

    {{+}}“Second part,”{{/}} she said.

Marks of quotation are inside. A quotation within a quotation is not marked, it belongs to the
outer one. Of words that are split by the reporter ("“We won,” she said, “but barely.”"), each part
is a quotation.

What counts as an entity:

* Mentions go without titles of office, determiners and possessive endings. What is marked lies
  outside of other mentions: no "US" within "US Navy".
* Person: also where only a surname, a first name or a nickname stands.
* Organisation: firms, parties, clubs, institutions, courts, schools, ministries, newspapers,
  journals and armed groups by name; a club that is called by its town is an organisation.
* Place: countries (their national teams and their governments too), regions, towns, streets,
  rivers, buildings and grounds by name. "US" in "US officials" is a place.
* Group: nationalities, peoples, religions, and members of parties ("Democrats").
* Date: a day, week, month, season of the year, feast, year or decade that can be found on a
  calendar, also relative to the article ("Tuesday", "last year", "this summer"); no times of day,
  no durations, no vague past.
* Money: a sum with its currency. Figure: percentages, and numbers with a unit of measure that is
  not one of time; no bare counts, scores or ages.
* Thing: events, competitions, works, laws, products, share indices and vessels by name.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.entities.entity import EntityKind
from newsreader.quotations.quotation import QuotationKind
from newsreader.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.entities.entity import Entity
    from newsreader.quotations.quotation import Quotation

ARTICLES = Path(__file__).parent / "articles"

NAMES = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE})
PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "who", "him", "her", "them"})
UTTERANCES = frozenset({QuotationKind.SPEECH, QuotationKind.PARTIAL})

_KIND_OF_LETTER = {
    "q": QuotationKind.SPEECH,
    "p": QuotationKind.PARTIAL,
    "t": QuotationKind.TERM,
    "w": QuotationKind.TITLE,
}
_MARKUP = re.compile(r"\{\{(?P<quotation>[^{}]*)\}\}|\[\[(?P<mention>[^\[\]{}]*)\]\]")
_LOOSE = re.compile(r"\{\{|\}\}|\[\[|\]\]")


class MarkupError(ValueError):
    """An annotation that cannot be read; says where."""


@dataclass(frozen=True, slots=True)
class GoldQuotation:
    """A quotation as read by hand; `speaker` is None where nobody can tell or nobody speaks."""

    segments: tuple[Span, ...]
    kind: QuotationKind
    speaker: str | None


@dataclass(frozen=True)
class AnnotatedArticle:
    """An article with all that a careful reader finds in it.

    Attributes:
        name: the file's name without its ending.
        text: the article without annotation.
        quotations: in text order.
        entities: canonical name by kind, with all mentions in text order.
    """

    name: str
    text: str
    quotations: tuple[GoldQuotation, ...]
    entities: dict[tuple[EntityKind, str], tuple[Span, ...]]

    def names_of(self, kind: EntityKind, name: str) -> set[str]:
        """The forms under which an entity is mentioned, its canonical name among them."""
        mentions = self.entities.get((kind, name), ())
        return {name} | {" ".join(mention.of(self.text).split()) for mention in mentions}


def load_articles(language: str = "en") -> list[AnnotatedArticle]:
    """All annotated articles of a language, by name.

    Raises:
        MarkupError: if an annotation cannot be read.
    """
    return [load(path) for path in sorted((ARTICLES / language).glob("*.txt"))]


def load(path: Path) -> AnnotatedArticle:
    """One annotated article.

    Raises:
        MarkupError: if an annotation cannot be read.
    """
    return parse(path.read_text(encoding="utf-8"), name=path.stem, where=path.name)


def parse(marked: str, *, name: str = "-", where: str = "-") -> AnnotatedArticle:
    """Take the annotation out of a text.

    Args:
        marked: the text with inline annotation.
        name: the article's name.
        where: the file's name, for errors.

    Raises:
        MarkupError: if an annotation cannot be read.
    """
    reading = _Reading()
    end = 0
    for match in _MARKUP.finditer(marked):
        try:
            reading.plain(marked[end : match.start()])
            if match["mention"] is not None:
                reading.mention(match["mention"])
            else:
                reading.quotation(match["quotation"].strip())
        except ValueError as error:
            line = marked.count("\n", 0, match.start()) + 1
            raise MarkupError(f"{where}:{line}: {match.group()}: {error}") from None
        end = match.end()
    try:
        reading.plain(marked[end:])
        reading.finish()
    except ValueError as error:
        raise MarkupError(f"{where}:{marked.count(chr(10)) + 1}: {error}") from None
    return AnnotatedArticle(
        name,
        "".join(reading.pieces),
        tuple(reading.quotations),
        {key: tuple(mentions) for key, mentions in reading.entities.items()},
    )


@dataclass
class _Reading:
    """What has been read so far of an annotated text."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    quotations: list[GoldQuotation] = field(default_factory=list)
    entities: dict[tuple[EntityKind, str], list[Span]] = field(default_factory=dict)
    begun: int | None = None
    """Where the open segment begins."""
    kind: QuotationKind = QuotationKind.SPEECH
    speaker: str | None = None
    segments: list[Span] = field(default_factory=list)
    """The closed segments of a quotation that goes on."""

    def plain(self, text: str) -> None:
        if loose := _LOOSE.search(text):
            raise ValueError(f"loose {loose.group()} before this")
        if text and self.segments and self.begun is None and text.strip():
            raise ValueError("text between the segments of a quotation")
        self._add(text)

    def mention(self, markup: str) -> None:
        kind, colon, rest = markup.partition(":")
        name, _, text = rest.partition("|")
        name = " ".join(name.split())
        text = text or rest
        if not colon or not name or text != text.strip() or "|" in text:
            raise ValueError("a mention is kind:name or kind:name|text")
        start = self.length
        self._add(text)
        key = EntityKind(kind), name
        self.entities.setdefault(key, []).append(Span(start, self.length))

    def quotation(self, markup: str) -> None:
        if markup == "/":
            self._close()
            self.quotations.append(GoldQuotation(tuple(self.segments), self.kind, self.speaker))
            self.segments = []
        elif markup in ("…", "..."):
            self._close()
        elif self.begun is not None:
            raise ValueError("the quotation before is still open")
        elif markup == "+":
            if not self.segments:
                raise ValueError("nothing to go on with")
            if self.pieces[-1].count("\n") < 1:
                raise ValueError("a further segment stands in a paragraph of its own")
            self.begun = self.length
        else:
            self._open(markup)

    def finish(self) -> None:
        if self.begun is not None or self.segments:
            raise ValueError("a quotation is open at the end")

    def _open(self, markup: str) -> None:
        if self.segments:
            raise ValueError("the quotation before goes on, but is never closed")
        letter, _, speaker = markup.partition(" ")
        if letter not in _KIND_OF_LETTER:
            raise ValueError("a quotation is q, p, t, w, +, … or /")
        self.kind = _KIND_OF_LETTER[letter]
        if (self.kind in UTTERANCES) is not bool(speaker):
            raise ValueError("speech and partial have a speaker or ?, terms and titles have none")
        self.speaker = None if speaker in ("", "?") else speaker
        self.begun = self.length

    def _close(self) -> None:
        if self.begun is None:
            raise ValueError("no quotation is open")
        if self.begun == self.length:
            raise ValueError("the quotation is empty")
        self.segments.append(Span(self.begun, self.length))
        self.begun = None

    def _add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)


@dataclass(frozen=True, slots=True)
class Score:
    """How many things were found, expected, and both; ratios are percentages."""

    hits: int = 0
    found: int = 0
    expected: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.hits + other.hits, self.found + other.found, self.expected + other.expected
        )

    @property
    def precision(self) -> float:
        return 100 * self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return 100 * self.hits / self.expected if self.expected else 0.0

    @property
    def f(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.found + self.expected
        return 200 * self.hits / both if both else 0.0


@dataclass(frozen=True)
class QuotationScore:
    """Quotations of one or more articles held against the gold.

    Attributes:
        spans: exact segments of speech and partial quotations.
        speakers: of the quotations whose first segment was found, those with the right speaker.
        kinds: of the gold quotations whose first segment was found, those of the right kind.
        wrong: every difference, in words.
    """

    spans: Score = Score()
    speakers: Score = Score()
    kinds: Score = Score()
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
    wrong = [_difference(article, "not found", span) for span in sorted(expected - got)]
    wrong += [_difference(article, "not there", span) for span in sorted(got - expected)]
    by_start = {quotation.segments[0]: quotation for quotation in found}
    speakers, kinds = [], []
    for gold in article.quotations:
        if (quotation := by_start.get(gold.segments[0])) is None:
            continue
        kinds.append(quotation.kind == gold.kind)
        if not kinds[-1]:
            wrong.append(
                _difference(article, f"{quotation.kind}, not {gold.kind}", gold.segments[0])
            )
        if gold.kind in UTTERANCES and quotation.is_utterance:
            speakers.append(same_speaker(article, gold.speaker, quotation.speaker))
            if not speakers[-1]:
                what = f"{quotation.speaker!r}, not {gold.speaker!r}"
                wrong.append(_difference(article, what, gold.segments[0]))
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

    names: Score = Score()
    overlap: Score = Score()
    by_kind: dict[EntityKind, Score] = field(default_factory=dict)
    identity: Score = Score()
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
        _difference(article, f"{kind} not found", span) for span, kind in sorted(gold.keys() - both)
    ]
    wrong += [_difference(article, f"no {kind}", span) for span, kind in sorted(got.keys() - both)]
    persons = sorted(span for span, kind in both if kind is EntityKind.PERSON)
    merged = 0
    for span in persons:
        one, other = gold[span, EntityKind.PERSON], got[span, EntityKind.PERSON]
        merged += one == other
        if one != other:
            wrong.append(_difference(article, f"{other!r}, not {one!r}", span))
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


def _difference(article: AnnotatedArticle, what: str, span: Span) -> str:
    around = article.text[max(0, span.start - 40) : span.end + 40].replace("\n", " ")
    return f"{article.name}: {what}: {span.of(article.text)!r} in …{around}…"
