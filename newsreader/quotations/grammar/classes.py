"""TaggedWord classes that lists can tell."""

from __future__ import annotations

from functools import cache

from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import GRAMMAR, PEOPLE, VERBS
from newsreader.quotations.grammar.verbs import Inflection, Verb
from newsreader.quotations.grammar.words import Tag

MARKS = {
    ",": Tag.COMMA,
    "–": Tag.DASH,
    "—": Tag.DASH,
    "―": Tag.DASH,
    "-": Tag.DASH,
    "--": Tag.DASH,
    "---": Tag.DASH,
    ":": Tag.COLON,
    ";": Tag.COLON,
    "(": Tag.OPEN,
    "[": Tag.OPEN,
    ")": Tag.CLOSE,
    "]": Tag.CLOSE,
    "'s": Tag.POSSESSIVE,
    "’s": Tag.POSSESSIVE,
    "'": Tag.POSSESSIVE,
    "’": Tag.POSSESSIVE,
    "&": Tag.CONJUNCTION,
}
MODIFIERS = (Tag.DETERMINER, Tag.POSSESSIVE)
NOUNS_TOO = VERBS.cue_nouns | VERBS.other_nouns
COMMON_FIRST = (PEOPLE.roles | PEOPLE.organisations | VERBS.speech_nouns) - PEOPLE.titles
UNKNOWN = Verb("", Cue.NONE, Inflection.ED)
UNKNOWN_PRESENT = Verb("", Cue.NONE, Inflection.S)
UNKNOWN_BASE = Verb("", Cue.NONE, Inflection.BASE)
UNKNOWN_ING = Verb("", Cue.NONE, Inflection.ING)


@cache
def closed_classes() -> dict[str, Tag]:
    """The words of the closed classes, each with its class."""
    classes: dict[str, Tag] = {}
    for words, tag in (
        (GRAMMAR.time_nouns, Tag.TIME),
        (GRAMMAR.adverbs, Tag.ADVERB),
        (GRAMMAR.prepositions, Tag.PREPOSITION),
        (GRAMMAR.determiners, Tag.DETERMINER),
        (GRAMMAR.conjunctions, Tag.CONJUNCTION),
        (GRAMMAR.subordinators - GRAMMAR.prepositions, Tag.SUBORDINATOR),
        (GRAMMAR.relatives, Tag.RELATIVE),
        (GRAMMAR.auxiliaries, Tag.AUXILIARY),
        (GRAMMAR.possessives, Tag.POSSESSIVE),
        (GRAMMAR.subject_pronouns, Tag.SUBJECT),
        (GRAMMAR.object_pronouns, Tag.OBJECT),
    ):
        classes.update(dict.fromkeys(words, tag))
    return classes
