"""Recognition: every chunk of an article cut into names, with one sense for a name throughout.

First each chunk is cut on its own. What is then known of a name from all the places where it stands
("one sense per discourse": Gale, Church & Yarowsky, HLT 1992) is taken into account when every
chunk is cut a second time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.entities.acronyms import LONGEST_ACRONYM, definitions, undefined
from newsreader.entities.candidates import find_chunks, segments
from newsreader.entities.chunks import Chunks, NameCandidate
from newsreader.entities.cutting import best_cut
from newsreader.entities.document import (
    GROUP,
    ORGANISATION,
    PERSON,
    PLACE,
    amend_senses,
    best_kind,
    raised,
)
from newsreader.entities.features import case_features
from newsreader.entities.found_name import FoundName
from newsreader.entities.namesakes import Namesakes
from newsreader.entities.scorecard import KINDS, NOTHING, Score, scorecard
from newsreader.entities.scoring import THING, add, context_score, name_score, scaled
from newsreader.entities.words import name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newsreader.entities.casing import Evidence
    from newsreader.entities.words import LexicalToken

SPREAD = 0.5
POSSESSIVE_BONUS = 5.0
"""Of a name that keeps its possessive ending: it is a firm's, though it looks like a person's."""
NAMESAKE_BONUS = 5.0
"""Of the firm where a place has its name, or of the place."""
TRUST = 0.7
"""How much the sense of a name in the whole article counts against what one place alone says."""
_POSSIBLE = -3.0
"""A segment whose best score is lower is never a name, and not kept."""


@dataclass(slots=True)
class Recogniser:
    """Collects the candidates of an article's paragraphs, then decides.

    Attributes:
        evidence: what the article shows of its words' case.
        firms: the names of firms that have a possessive ending, without it.
        names: how much the words of each name speak for each kind.
        chunks: every chunk with its candidates.
        acronyms: acronyms that the article defines, with their names.
        things: names that are listed as things or have the head of one; almost any word in capitals
            can be the name of a thing, and few are, so others are passed over.
        namesakes: how it uses the names of places.
    """

    evidence: Evidence
    firms: frozenset[str] = frozenset()
    names: dict[str, Score] = field(default_factory=dict)
    chunks: Chunks = field(default_factory=Chunks)
    acronyms: dict[str, str] = field(default_factory=dict)
    things: set[str] = field(default_factory=set)
    namesakes: Namesakes = field(default_factory=Namesakes)

    def add(
        self,
        text: str,
        words: Sequence[LexicalToken],
        initial: frozenset[int],
        taken: frozenset[int],
    ) -> None:
        """Take in a paragraph in which capitals tell names."""
        for acronym, first, last, _ in definitions(words):
            self.acronyms.setdefault(acronym, name_of(words[first:last]))
        for chunk in find_chunks(text, words, initial, taken):
            kept = []
            for start, end in segments(words, chunk, initial):
                name = " ".join(text[words[start].start : words[end - 1].end].split())
                own = self.names.get(name)
                if own is None:
                    own = self._learn(name, words[start:end])
                if name in self.namesakes.uses:
                    self.namesakes.add(words, start, end, name)
                context = context_score(words, start, end, initial)
                if max(map(float.__add__, own, context)) > _POSSIBLE:
                    first, last = start - chunk.first, end - chunk.first
                    kept.append(
                        NameCandidate(
                            first, last, words[start].start, words[end - 1].end, name, context
                        )
                    )
            if kept:
                self.chunks.add(chunk.last - chunk.first, kept)

    def _learn(self, name: str, words: Sequence[LexicalToken]) -> Score:
        """Take in a name that is met for the first time; how much its words speak for each kind."""
        own, thing = name_score(name, words)
        case = case_features(words, self.evidence)
        if case:
            own = add(own, scorecard().score(case))
        if self.firms and name[:-2] in self.firms:
            own = raised(own, ORGANISATION, POSSESSIVE_BONUS)
        if thing:
            self.things.add(name)
        self.names[name] = own
        self.namesakes.watch(name)
        return own

    def decide(self, checkpoint: Callable[[], None]) -> list[FoundName]:
        """The names of all chunks; `checkpoint` is called now and then."""
        context: dict[str, Score] = {}
        count: dict[str, int] = {}
        for number, (length, candidates) in enumerate(self.chunks):
            if number % 500 == 0:
                checkpoint()
            scores = [add(self.names[c.name], c.context) for c in candidates]
            for index, _ in best_cut(length, candidates, scores):
                name = candidates[index].name
                context[name] = add(context.get(name, NOTHING), candidates[index].context)
                count[name] = count.get(name, 0) + 1
        senses = {
            name: add(self.names[name], scaled(total, count[name] ** -SPREAD))
            for name, total in context.items()
        }
        for kind, namesakes in (
            (ORGANISATION, self.namesakes.firms()),
            (PLACE, self.namesakes.places()),
        ):
            for name in namesakes:
                senses[name] = raised(senses.get(name, self.names[name]), kind, NAMESAKE_BONUS)
        self._add_acronyms(senses)
        amend_senses(senses, self.names, self.acronyms)
        found = []
        for number, (length, candidates) in enumerate(self.chunks):
            if number % 500 == 0:
                checkpoint()
            scores = self._final(candidates, senses)
            for index, kind in best_cut(length, candidates, scores):
                chosen = candidates[index]
                if kind == THING and chosen.name not in self.things:
                    continue
                found.append(
                    FoundName(chosen.start, chosen.end, chosen.name, kind, scores[index][kind])
                )
        return one_kind(found, self.acronyms)

    def _add_acronyms(self, senses: Mapping[str, Score]) -> None:
        """Take in the acronyms that the article uses and does not define: "the FA"."""
        full = (n for n, s in senses.items() if " " in n and best_kind(s) not in (PERSON, GROUP))
        used = (n for n in self.names if 1 < len(n) <= LONGEST_ACRONYM and n.isupper())
        for acronym, name in undefined(used, full):
            self.acronyms.setdefault(acronym, name)

    def _final(
        self, candidates: Sequence[NameCandidate], senses: Mapping[str, Score]
    ) -> list[Score]:
        """The scores of a chunk's candidates, the sense of each name in the article considered.

        Inside a name that is known itself, the sense of a part counts for nothing: "Carter" is no
        mention of its own in "Ashton Carter".
        """
        known: Sequence[NameCandidate] = ()
        if len(candidates) > 1:
            known = [c for c in candidates if max(senses.get(c.name, NOTHING)) > 0]
        scores = []
        for candidate in candidates:
            own = add(self.names[candidate.name], candidate.context)
            sense = senses.get(candidate.name)
            if sense is None or any(_inside(candidate, other) for other in known):
                scores.append(own)
            else:
                scores.append(add(scaled(own, 1 - TRUST), scaled(sense, TRUST)))
        return scores


def one_kind(mentions: list[FoundName], acronyms: Mapping[str, str]) -> list[FoundName]:
    """The mentions, those of one name with one kind: the one that all together speak for most."""
    totals: dict[str, list[float]] = {}
    mixed = set()
    for mention in mentions:
        name = acronyms.get(mention.name, mention.name)
        scores = totals.get(name)
        if scores is None:
            scores = totals[name] = [0.0] * len(KINDS)
        elif not scores[mention.kind]:
            mixed.add(name)
        scores[mention.kind] += mention.score
    if not mixed:
        return mentions
    decided = {name: totals[name].index(max(totals[name])) for name in mixed}
    return [
        mention._replace(kind=decided.get(acronyms.get(mention.name, mention.name), mention.kind))
        for mention in mentions
    ]


def _inside(part: NameCandidate, whole: NameCandidate) -> bool:
    return part is not whole and whole.first <= part.first and part.last <= whole.last
