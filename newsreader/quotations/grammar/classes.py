"""Word classes that lists can tell."""

from __future__ import annotations

from functools import cache

from newsreader.quotations.grammar.verbs import Verb
from newsreader.quotations.grammar.words import Tag
from newsreader.quotations.lexicon import english_words as lexicon
from newsreader.quotations.lexicon.english_cues import NOUN_LIKE, SPEECH_NOUNS, Cue

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
NOUNS_TOO = NOUN_LIKE | lexicon.NOUN_VERBS
COMMON_FIRST = (lexicon.ROLE_NOUNS | lexicon.ORGANISATION_NOUNS | SPEECH_NOUNS) - lexicon.TITLES
NOT_AFTER_A_VERB = frozenset("of and or from in on".split())
UNKNOWN = Verb("", Cue.NONE, "ed")
UNKNOWN_PRESENT = Verb("", Cue.NONE, "s")
UNKNOWN_BASE = Verb("", Cue.NONE, "")
AFTER_A_VERB = frozenset("a an the his her their its that this these him them it".split())
MODALS = frozenset(
    "do does did will would can could may might must shall should wo ca cannot".split()
)
UNKNOWN_ING = Verb("", Cue.NONE, "ing")


@cache
def closed_classes() -> dict[str, Tag]:
    """The words of the closed classes, each with its class."""
    classes: dict[str, Tag] = {}
    for words, tag in (
        (lexicon.TIME_NOUNS, Tag.TIME),
        (lexicon.ADVERBS, Tag.ADVERB),
        (lexicon.PREPOSITIONS, Tag.PREPOSITION),
        (lexicon.DETERMINERS, Tag.DETERMINER),
        (lexicon.CONJUNCTIONS, Tag.CONJUNCTION),
        (lexicon.SUBORDINATORS - lexicon.PREPOSITIONS, Tag.SUBORDINATOR),
        (lexicon.RELATIVES, Tag.RELATIVE),
        (lexicon.AUXILIARIES, Tag.AUXILIARY),
        (lexicon.POSSESSIVES, Tag.POSSESSIVE),
        (lexicon.SUBJECT_PRONOUNS, Tag.SUBJECT),
        (lexicon.OBJECT_PRONOUNS, Tag.OBJECT),
    ):
        classes.update(dict.fromkeys(words, tag))
    return classes
