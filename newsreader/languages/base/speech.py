"""What it takes to find who is speaking in a language that is not read by its grammar."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.languages.base.words import NONE


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The words by which a language attributes speech, all in lower case.

    An elided word ends with its apostrophe: l', dell'.

    Attributes:
        cues: finite forms of verbs of speech and naming.
        participles: those that go with an auxiliary: “a déclaré”.
        auxiliaries: the auxiliaries.
        pronouns: subject pronouns.
        determiners: articles and possessives.
        possessives: determiners that may follow an article: il suo avvocato.
        objects: articles that no subject has, so that a clause they open is inverted: den.
        according: prepositions that name a source: selon, según, laut.
        according_behind: the same after the source: zufolge.
        as_said: words that open “as … said”: wie, comme, como.
        joints: words inside a noun phrase: de, del, der.
        relatives: relative pronouns that are the subject of a verb right after them.
        stops: words that end a noun phrase: other prepositions, conjunctions, relatives.
        clause_openers: those of them that open a clause of their own: que, dass.
        person_endings: endings of nouns for people.
        times: words for times, which may come between verb and subject.
        before_times: prepositions that come before them: am Montag.
        before_addressees: prepositions before those spoken to: a déclaré à la presse.
        fillers: adverbs and object pronouns between subject and verb.
        past_endings: endings of verbs in the past, for verbs that are on no list.
        participle_endings: endings of participles, for the same.
        gerund_endings: endings of gerunds, which begin no noun phrase.
        nouns_capitalised: whether every noun has a capital, so that a capital shows no name.
        drops_subjects: whether a verb may leave out its subject if that is the last one: «…», dice.
        interposes: whether a verb of speech between commas interrupts what is said, and does not
            follow its subject: “el secreto, dice, es …”, but „Müller, der dort war, sagte, man …“.
        careful: whether nobody is named where a rule may be wrong.
    """

    cues: frozenset[str]
    participles: frozenset[str]
    auxiliaries: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    according: frozenset[str]
    joints: frozenset[str]
    stops: frozenset[str]
    clause_openers: frozenset[str]
    person_endings: tuple[str, ...]
    times: frozenset[str]
    fillers: frozenset[str]
    as_said: frozenset[str]
    past_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    objects: frozenset[str] = NONE
    according_behind: frozenset[str] = NONE
    before_times: frozenset[str] = NONE
    before_addressees: frozenset[str] = NONE
    possessives: frozenset[str] = NONE
    relatives: frozenset[str] = NONE
    gerund_endings: tuple[str, ...] = ()
    nouns_capitalised: bool = False
    drops_subjects: bool = False
    interposes: bool = False
    careful: bool = False
