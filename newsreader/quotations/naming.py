"""Names: quoted words that are what something is called, and that nobody says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import Strength
from newsreader.quotations.grammar.classes import closed_classes
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import VERBS
from newsreader.quotations.grammar.verbs import verb_forms
from newsreader.quotations.titles import is_title_case

if TYPE_CHECKING:
    from newsreader.quotations.marked import Marked

_TERM_WORDS, _HEADLINE_WORDS, _NAME_WORDS = 2, 3, 6
_GOVERNED = 5
_CLAUSE_END = re.compile(r"[.,;:?!“”\"–—]")
_WORD_AFTER = re.compile(r"\s([a-z]+)")
_GOES_ON = re.compile(r"\s\w")
_NOUN_BEFORE = re.compile(r"[\w’']\s$")
_FIRST_NAME_BEFORE = re.compile(r"[A-Z]\w+\s$")
_LAST_NAME_AFTER = re.compile(r"\s[A-Z]\w")


def is_named(marked: Marked) -> bool:
    """Whether the words are a nickname, stand on a sign, or are introduced as a name."""
    words, wording = marked.words, marked.wording
    if marked.strength & Strength.UNSAID:
        return True
    if len(words) <= _NAME_WORDS and wording.name_before.search(marked.before):
        return not wording.uttered_before.search(marked.before)
    if len(words) == 1 and words[0].startswith(("@", "#", "http")):
        return True
    if len(words) <= _TERM_WORDS and _is_nickname(marked):
        return True
    return wording.scare_quotes and (_is_scheme(marked) or (marked.headline and _is_called(marked)))


def is_scare_quoted(marked: Marked) -> bool:
    """Whether a few words are in marks though nobody says them."""
    words = marked.words
    exclaimed = words[0][:1].isupper() and words[-1][-1] in ".?!"
    few = marked.is_weak and len(words) <= _TERM_WORDS and not exclaimed
    return few and not _is_told(marked.before, marked.after)


def is_capitalised_name(marked: Marked) -> bool:
    """Whether a few capitalised words inside a sentence are nobody's."""
    words = marked.words
    short = len(words) <= _TERM_WORDS and words[-1][-1] not in ".?!…,"
    capital = words[0][:1].isupper() and _NOUN_BEFORE.search(marked.before) is not None
    return short and marked.is_weak and capital


def _is_scheme(marked: Marked) -> bool:
    """Whether the words name a scheme, a prize or a method: the “Ten Trees” campaign."""
    words, wording = marked.words, marked.wording
    if len(words) > _NAME_WORDS or words[-1][-1] in "?!":
        return False
    if is_title_case(words, wording.small_words):
        bearer = wording.scheme_after.match(marked.after)
        bearer = bearer or wording.awarded_before.search(marked.before)
        return len(words) >= _TERM_WORDS and bearer is not None
    named = wording.method_after.match(marked.after) is not None
    return named and not marked.strength & Strength.SPEAKING


def _is_called(marked: Marked) -> bool:
    """Whether a few words of a headline are nobody's: Farmers fear “dust bowl” summer."""
    words, before = marked.words, marked.before
    joined = bool(before.strip()) or _GOES_ON.match(marked.after) is not None
    inside = joined and words[-1][-1] not in ".?!,"
    cued = marked.strength & (Strength.SPEAKING | Strength.SAID) or _is_told(before, "")
    said = cued or marked.wording.predicate_before.search(before)
    few = inside and len(words) <= _HEADLINE_WORDS
    return few and (not said or _qualifies(marked.after))


def _qualifies(after: str) -> bool:
    """Whether a noun follows at once: ‘zombie loans’ law."""
    found = _WORD_AFTER.match(after)
    word = found.group(1) if found else ""
    verb = word in verb_forms() and word not in VERBS.cue_nouns | VERBS.other_nouns
    return bool(word) and not verb and word not in closed_classes()


def _is_told(before: str, after: str) -> bool:
    """Whether a word for speech or naming governs a few words: a request for “a favor”.

    It stands near them in their clause, or they qualify it: his “47 percent” comment.
    """
    clause = _CLAUSE_END.split(before)[-1].lower().split()[-_GOVERNED:]
    told = _WORD_AFTER.match(after)
    if told and told.group(1).lower() in VERBS.speech_nouns:
        return True
    verbs = verb_forms()
    return any(
        word in VERBS.speech_nouns or (word in verbs and verbs[word].cue >= Cue.NAMING)
        for word in clause
    )


def _is_nickname(marked: Marked) -> bool:
    """Whether the words stand between a first name and a last one: William “Bill” Owens."""
    return (
        marked.words[0][:1].isupper()
        and marked.words[-1][-1] not in ",.?!"
        and _FIRST_NAME_BEFORE.search(marked.before) is not None
        and _LAST_NAME_AFTER.match(marked.after) is not None
    )
