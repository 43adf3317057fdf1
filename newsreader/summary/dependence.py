"""What a sentence leans on: the sentences without which a reader does not know what it means.

“He means to live there” leans on the sentence before it, “The book was called a danger” on the one
that speaks of “a book”, “Kern hung up” on one that says who Kern is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from newsreader.entities.entity import EntityKind
from newsreader.summary.leaning import Leaning
from newsreader.summary.openings import openings_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.summary.candidates import Candidate

_TOKEN = re.compile(r"[^\W_][\w’'-]*+|[^\w\s]")
_NAMED = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.GROUP})


def leanings(
    article: Article, candidates: Sequence[Candidate], entities: Iterable[Entity]
) -> list[tuple[Leaning, ...]]:
    """For each candidate, what it leans on among the candidates before it.

    Args:
        article: what was read; of some languages the words that point back are known.
        candidates: in order.
        entities: who and what the article names.
    """
    names = _Names(article.text, candidates, entities)
    openings = openings_of(article.language)
    introduced: dict[str, int] = {}
    about: dict[int, list[int]] = {}
    found: list[tuple[Leaning, ...]] = []
    for index, candidate in enumerate(candidates):
        text = candidate.text
        start = names.first[index]
        whole = _TOKEN.findall(text)
        tokens = whole if start is None else _TOKEN.findall(text[:start])
        needs = list(names.introductions(index))
        pointing = openings.pointer(tokens, whole, named=start is not None)
        if pointing is not None:
            before = _before(candidates, index)
            who = None if before is None else names.alone[before]
            if who is not None and openings.is_personal(pointing):
                if names.alone[index] is None and not names.people[index]:
                    names.alone[index] = who
                supports = tuple(about.get(id(who), ()))
            else:
                supports = () if before is None else (before,)
            needs.append(Leaning(pointing, supports, is_next=True))
        elif candidate.is_unattributed:
            before = _before(candidates, index)
            supports = () if before is None else (before,)
            needs.append(Leaning(text.split(maxsplit=1)[0], supports, is_next=True))
        needs += [
            Leaning(word, (introduced[noun],))
            for word, noun in openings.taken_up(tokens)
            if noun in introduced
        ]
        if (whom := names.alone[index]) is not None:
            about.setdefault(id(whom), []).append(index)
        for noun in openings.introduced(whole):
            introduced.setdefault(noun, index)
        found.append(tuple(needs))
    return found


def _before(candidates: Sequence[Candidate], index: int) -> int | None:
    """The candidate that is the sentence directly before, if that is one."""
    if index and candidates[index - 1].number == candidates[index].number - 1:
        return index - 1
    return None


class _Names:
    """Where the article's names stand among the candidates.

    Attributes:
        first: for each candidate, the offset of the first name in its text, if it has one.
        people: for each candidate, which people it names.
        alone: for each candidate, the one person whom it is about, if it is about one.
    """

    def __init__(
        self, text: str, candidates: Sequence[Candidate], entities: Iterable[Entity]
    ) -> None:
        self._text = text
        self.first: list[int | None] = [None] * len(candidates)
        self.people: list[set[int]] = [set() for _ in candidates]
        self.alone: list[Entity | None] = [None] * len(candidates)
        self._short: list[list[tuple[str, list[int]]]] = [[] for _ in candidates]
        starts = [candidate.span.start for candidate in candidates]
        for entity in entities:
            if entity.kind in _NAMED:
                self._enter(entity, candidates, starts)

    def _enter(
        self, entity: Entity, candidates: Sequence[Candidate], starts: Sequence[int]
    ) -> None:
        is_person = entity.kind is EntityKind.PERSON
        full: list[int] = []
        for mention in entity.mentions:
            place = bisect_right(starts, mention.start) - 1
            if place < 0 or not candidates[place].span.covers(mention):
                continue
            offset = mention.start - starts[place]
            earlier = self.first[place]
            self.first[place] = offset if earlier is None else min(earlier, offset)
            if not is_person:
                continue
            self.people[place].add(id(entity))
            self.alone[place] = entity if len(self.people[place]) == 1 else None
            name = mention.of(self._text)
            if len(name.split()) > 1 or len(name) >= len(entity.name):
                full.append(place)
            elif full and full[-1] != place:
                self._short[place].append((name, list(dict.fromkeys(full))))

    def introductions(self, index: int) -> Iterator[Leaning]:
        """What a candidate leans on for the people whom it calls by part of their names."""
        seen: set[str] = set()
        for name, full in self._short[index]:
            if name not in seen:
                seen.add(name)
                yield Leaning(name, tuple(full))
