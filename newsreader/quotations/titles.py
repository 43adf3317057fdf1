"""Titles of works, told by their capitals and the words around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import Strength
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.verbs import verb_forms

if TYPE_CHECKING:
    from newsreader.quotations.marked import Marked

_LEAST_CAPITALS = 2
_NOUN_BEFORE = re.compile(r"[\w’']\s$")


def is_title(marked: Marked) -> bool:
    """Whether the words are the title of a work, or a name."""
    words, before, wording = marked.words, marked.before, marked.wording
    if marked.is_weak and words[-1].endswith(",") and wording.maker_after.match(marked.after):
        return True
    if not is_title_case(words, wording.small_words):
        return False
    work = wording.work_before.search(before) is not None
    if work or words[-1][-1] in "?!…":
        return work
    capitals = sum(word.lstrip("‘'(“\"")[:1].isupper() for word in words)
    several = marked.is_weak and capitals >= _LEAST_CAPITALS
    distant = len(words) > _LEAST_CAPITALS and marked.strength & Strength.DISTANT
    if several or distant or _is_work(marked):
        return True
    return (
        not marked.strength & Strength.SPEAKING
        and bool(_NOUN_BEFORE.search(before))
        and not wording.predicate_before.search(before)
    )


def is_title_case(words: list[str], small: frozenset[str]) -> bool:
    """Whether every word but the small ones is capitalised, as in the title of a work.

    >>> is_title_case("Salt and Water".split(), frozenset(("and",)))
    True
    """
    letters = [word.lstrip("'‘(“\"") for word in words]
    letters = [word for word in letters if word[:1].isalpha()]
    return (
        bool(letters)
        and letters[0][0].isupper()
        and all(word[0].isupper() or word.lower().strip(",.") in small for word in letters)
    )


def _is_work(marked: Marked) -> bool:
    """Whether words farther away name a work: a book about it, “Salt”; “Salt,” her novel.

    What a verb of speech takes with “in” is a title too: he wrote in “Salt and Water”.
    """
    wording = marked.wording
    if wording.work_after.match(marked.after):
        return True
    told = wording.inside.search(marked.before)
    verb = verb_forms().get(told.group(1).lower()) if told else None
    if verb is not None and verb.cue is Cue.SAYING:
        return True
    several = len(marked.words) >= _LEAST_CAPITALS
    return several and wording.work_told.search(marked.before) is not None
