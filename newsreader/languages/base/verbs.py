"""The verbs of a language whose sentences are read by their grammar."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.languages.base.words import NONE

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class VerbWords:
    """The commonest verbs of a language, by what they say of the words beside them.

    Verbs are given in their base form; of two that share a form the first one counts.

    Attributes:
        saying: take speech as their object: say, warn, tweet.
        naming: give something a name: call, dub, describe.
        reacting: react or value: praise, slam, show.
        others: say nothing of speech.
        irregular: base forms to their forms in -s, past, participle and in -ing.
        cue_nouns: forms of the first three that are nouns more often than not; they are verbs
            only after a subject.
        other_nouns: the same of the others.
        speech_nouns: nouns for what is said: “Carter’s warning that …” is said by Carter.
        perceiving: verbs whose object does the verb behind it: hear somebody say.
        wording: nouns for words as somebody's own: in her words.
        announcing: prepositions before who speaks behind a colon: this from Carter.
        asking: verbs whose object answers: ask, question.
        claiming: words behind such a noun with which the claim begins: that.
        addressing: verbs of speech whose object is told: told Carter.
        telling: those of them that cannot do without it: tell.
        inscribing: put words on a thing: paint, carve.
        bearers: nouns for what words stand on: sign, banner.
        nicknaming: give something a name for good: nickname.
        calling: verbs and, with their preposition, others that tell what a thing is called.
        generic: subjects that are nobody in particular: people, everyone.
        namers: nouns for those who have a name for something: locals, crew.
        doubling: endings that double their last letter in spite of two vowels: quipped.
        undoubled: endings of longer verbs that do not double it: offered.
        quoting: say that others are quoted: quote, cite.
        putting: forms that say something with “it”: put it.
        relaying: participles after “as” for what is quoted: quoted as saying.
    """

    saying: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    reacting: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    irregular: Mapping[str, str] = field(default_factory=dict)
    cue_nouns: frozenset[str] = NONE
    other_nouns: frozenset[str] = NONE
    speech_nouns: frozenset[str] = NONE
    perceiving: frozenset[str] = NONE
    wording: frozenset[str] = NONE
    announcing: frozenset[str] = NONE
    asking: frozenset[str] = NONE
    claiming: frozenset[str] = NONE
    addressing: frozenset[str] = NONE
    telling: frozenset[str] = NONE
    inscribing: frozenset[str] = NONE
    bearers: frozenset[str] = NONE
    nicknaming: frozenset[str] = NONE
    calling: frozenset[str] = NONE
    generic: frozenset[str] = NONE
    namers: frozenset[str] = NONE
    doubling: tuple[str, ...] = ()
    undoubled: tuple[str, ...] = ()
    quoting: frozenset[str] = NONE
    putting: frozenset[str] = NONE
    relaying: frozenset[str] = NONE
