"""What it takes to find who speaks in a language without a grammar of its own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reporting:
    """The words by which a language attributes speech; all lower-cased.

    Attributes:
        cues: finite forms of verbs of speech and naming.
        participles: those that go with an auxiliary: “a déclaré”.
        auxiliaries: the auxiliaries.
        pronouns: subject pronouns.
        determiners: articles and possessives.
        according: prepositions that name a source: selon, según, laut.
        zufolge: the same behind the source.
        joints: words inside a noun phrase: de, del, der.
        stops: words that end a noun phrase: other prepositions, conjunctions, relatives.
        clause_openers: those of them that open a clause of its own: que, dass.
        person_endings: how nouns for people end.
        times: words for times, which may stand between verb and subject.
        fillers: adverbs and object pronouns between subject and verb.
        past_endings: endings of verbs in the past, for verbs that no list has.
        participle_endings: endings of participles, for the same.
        as_said: words that open “as … said”: wie, comme, como.
        nouns_capitalised: whether every noun has a capital, so that a capital tells no name.
    """

    cues: frozenset[str]
    participles: frozenset[str]
    auxiliaries: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    according: frozenset[str]
    zufolge: frozenset[str]
    joints: frozenset[str]
    stops: frozenset[str]
    clause_openers: frozenset[str]
    person_endings: tuple[str, ...]
    times: frozenset[str]
    fillers: frozenset[str]
    as_said: frozenset[str]
    past_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    nouns_capitalised: bool = False
