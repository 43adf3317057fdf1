"""Candidates: what may be a name in an article, and what its words and its place speak for.

An article of ten megabytes has half a million candidates: as objects they would take more memory
than all the rest of the program. They are kept in columns, and are objects only while looked at.
"""

from __future__ import annotations

import sys
from array import array
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsreader.entities.acronyms import definitions
from newsreader.entities.casing import LineCase, line_case
from newsreader.entities.chunks import find_chunks, segments
from newsreader.entities.features import case_features
from newsreader.entities.found_name import FoundName
from newsreader.entities.namesakes import Namesakes
from newsreader.entities.quoted_titles import quoted_titles
from newsreader.entities.scorecard import ORGANISATION, THING, Score, scorecard
from newsreader.entities.scoring import add, context_score, name_score, raised
from newsreader.entities.shouting import label_length
from newsreader.entities.words import is_listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.entities.evidence import Evidence
    from newsreader.entities.passages import Passage, Passages
    from newsreader.entities.words import Word, Words

POSSESSIVE_BONUS = 5.0
"""Of a name that keeps its possessive ending: it is a firm's, though it looks like a person's."""
_POSSIBLE = -3.0
"""A segment whose best score is lower is never a name, and not kept."""


class NameCandidate(NamedTuple):
    """A segment of a chunk that may be a name.

    Attributes:
        first: its first word, counted from the chunk's first.
        last: just past its last word.
        start: offset of its first code point.
        end: offset just past its last.
        name: its words, with single spaces.
        context: how much the words around it speak for each kind.
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    context: Score


class Chunks:
    """Chunks in the order in which they were added."""

    def __init__(self) -> None:
        self._lengths = array("B")
        self._counts = array("H")
        self._places = array("I")
        self._names: list[str] = []
        self._contexts = array("d")

    def add(self, length: int, candidates: Sequence[NameCandidate]) -> None:
        """Take in a chunk of so many words and the candidates in it."""
        self._lengths.append(length)
        self._counts.append(len(candidates))
        for candidate in candidates:
            self._places.extend(candidate[:4])
            self._names.append(sys.intern(candidate.name))
            self._contexts.extend(candidate.context)

    def __iter__(self) -> Iterator[tuple[int, list[NameCandidate]]]:
        """The length of each chunk and its candidates."""
        numbers, weights = iter(self._places), iter(self._contexts)
        contexts = zip(weights, weights, weights, weights, weights, strict=True)
        rows = zip(numbers, numbers, numbers, numbers, self._names, contexts, strict=True)
        candidates = map(NameCandidate._make, rows)
        for length, count in zip(self._lengths, self._counts, strict=True):
            yield length, list(islice(candidates, count))


class BareLine(NamedTuple):
    """A line, or the beginning of one, where capitals tell no names.

    Attributes:
        number: of its paragraph.
        case: how it is capitalised.
        end: how many of its words are so, None for all.
    """

    number: int
    case: LineCase
    end: int | None


@dataclass(slots=True)
class Candidates:
    """The candidates of an article.

    Attributes:
        evidence: what the article shows of its words before a name is looked for.
        names: each name that is a candidate's, with how much its words speak for each kind.
        things: those that may be a thing's: they are listed as one or have a word that things are
            called by. Almost any word with a capital can be the name of a thing, and few are.
        chunks: where they stand.
        acronyms: acronyms that the article defines, with their names.
        namesakes: how it uses the names of places.
        works: titles of works within quotation marks, which are no candidates for anything else.
        lines: where no candidates are looked for, since capitals tell nothing there.
    """

    evidence: Evidence
    names: dict[str, Score] = field(default_factory=dict)
    things: set[str] = field(default_factory=set)
    chunks: Chunks = field(default_factory=Chunks)
    acronyms: dict[str, str] = field(default_factory=dict)
    namesakes: Namesakes = field(default_factory=Namesakes)
    works: list[FoundName] = field(default_factory=list)
    lines: list[BareLine] = field(default_factory=list)

    def add(self, text: str, passage: Passage, initial: frozenset[int]) -> None:
        """Take in a passage in which capitals tell names."""
        words, known = passage.words, passage.words.known
        for acronym, first, last, _ in definitions(known):
            self.acronyms.setdefault(acronym, words.name(first, last))
        titles = self._add_titles(words)
        taken = passage.taken.union(titles) if titles else passage.taken
        for chunk in find_chunks(text, words, initial, taken):
            kept = []
            for start, end in segments(words, chunk, initial):
                name = words.name(start, end)
                own = self.names.get(name)
                if own is None:
                    own = self._learn(name, known[start:end])
                if name in self.namesakes.uses:
                    self.namesakes.add(known, start, end, name)
                context = context_score(known, start, end, initial)
                if max(add(own, context)) > _POSSIBLE:
                    first, last = start - chunk.first, end - chunk.first
                    place = words.starts[start], words.end(end - 1)
                    kept.append(NameCandidate(first, last, *place, name, context))
            if kept:
                self.chunks.add(chunk.last - chunk.first, kept)

    def _add_titles(self, words: Words) -> set[int]:
        """Take in the titles of works within quotation marks, and give the words of all titles."""
        covered: set[int] = set()
        for first, last, work, worded in quoted_titles(words.known):
            name = words.name(first, last)
            if work:
                place = words.starts[first], words.end(last - 1)
                self.works.append(FoundName(*place, name, THING, 1.0))
            if work or (worded and last - first > 1 and not is_listed(name)):
                covered.update(range(first, last))
        return covered

    def _learn(self, name: str, words: Sequence[Word]) -> Score:
        """Take in a name that is met for the first time; how much its words speak for each kind."""
        own, thing = name_score(name, words)
        case = case_features(words, self.evidence)
        if case:
            own = add(own, scorecard().score(case))
        if self.evidence.firms and name[:-2] in self.evidence.firms:
            own = raised(own, ORGANISATION, POSSESSIVE_BONUS)
        if thing:
            self.things.add(name)
        self.names[name] = own
        self.namesakes.watch(name, words)
        return own


def candidates_of(passages: Passages, evidence: Evidence) -> Candidates:
    """The candidates of all passages, scored by their words and by what stands around them."""
    found = Candidates(evidence)
    for passage in passages:
        case = line_case(passage.words.known)
        if case is not LineCase.SENTENCE:
            found.lines.append(BareLine(passage.number, case, None))
            continue
        label = label_length(passage.words.known)
        if label:
            found.lines.append(BareLine(passage.number, LineCase.CAPS, label))
        found.add(passages.text, passage.behind(label), passages.initial(passage))
    return found
