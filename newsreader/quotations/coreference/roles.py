"""Roles: who was introduced as what a description says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsreader.entities.entity import EntityKind
from newsreader.quotations.lexicon.english_words import DETERMINERS, PREPOSITIONS, TITLES

if TYPE_CHECKING:
    from newsreader.entities.entity import Entity
    from newsreader.quotations.coreference.people import People

_ABBREVIATIONS = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "gen": "general",
    "prof": "professor",
    "dr": "doctor",
    "lt": "lieutenant",
    "capt": "captain",
    "sgt": "sergeant",
    "det": "detective",
    "supt": "superintendent",
    "insp": "inspector",
    "defense": "defence",
}
_WORD = re.compile(r"[^\W_][\w’'-]*")
_ABBREVIATED = re.compile(
    r"\b(Sens?|Reps?|Gov|Gen|Prof|Dr|Lt|Capt|Sgt|Det|Supt|Insp|Col|Maj|Adm)\.\s"
)
_BEFORE, _AFTER = 90, 110
_TITLE_WORDS = 6
_ENDS_A_TITLE = frozenset(
    "said says told that with by to from in on at between against and but when as after".split()
)
_MENTIONS = 120
_REACH = 8000
_NO_FIRST_NAMES = TITLES | PREPOSITIONS | DETERMINERS
_CLAUSE = re.compile(r"[.;:!?“”\"\n]|,\s(?=and\b|but\b|said\b)")
_APPOSITION = re.compile(
    r"""
    (?: ,\s+ (?:\d\d,\s)? (?:the|an?|who|its|his|her|their|former|[a-z])   # , 54, the director
      | \s+ (?:is|was) \s+ (?:the|an?)                                     # is a director
      | \s \(                                                             # (director
    ) \b [^.;:\n“”\"]{0,90}
    """,
    re.VERBOSE,
)


def holder_of(
    text: str, people: People, description: str, offset: int, kind: EntityKind
) -> Entity | None:
    """Whom a description means, by how people or organisations were introduced before it.

    “The defence secretary” is whoever was last called defence secretary, in front of the name or
    in apposition to it.

    Args:
        text: the article's text.
        people: who is named in it.
        description: as it stands: a determiner, modifiers and the role.
        offset: where it stands.
        kind: what kind of entity can hold the role.
    """
    wanted = _words(description)[1:]
    if not wanted:
        return None
    role, modifiers = wanted[-1], set(wanted[:-1])
    spellings = (role, *(short for short, full in _ABBREVIATIONS.items() if full == role))
    best: tuple[int, Entity] | None = None
    for mention in people.before(offset, kind, _MENTIONS):
        around = text[max(0, mention.start - _BEFORE) : mention.end + _AFTER].lower()
        if not any(spelling in around for spelling in spellings):
            continue
        described = _introduction(text, mention.start, mention.end)
        before = described.before if kind is EntityKind.PERSON else described.before[-2:]
        if role not in before and role not in described.apposition:
            continue
        agreeing = len(modifiers & {*described.before, *described.apposition})
        if best is None or agreeing > best[0]:
            best = agreeing, mention.entity
    if best is None or (modifiers and not best[0]):
        return None
    return best[1]


def introduced_as(text: str, head: str, offset: int) -> str | None:
    """The description that a shorter one repeats: “a European diplomat” for “the diplomat”.

    Args:
        text: the article's text.
        head: the role, lower-cased.
        offset: where the shorter description stands.
    """
    pattern = re.compile(rf"\b(?:an?|one)\s(?:[\w’'-]+\s){{1,4}}{re.escape(head)}\b", re.IGNORECASE)
    found = list(pattern.finditer(text, max(0, offset - _REACH), offset))
    return found[-1].group() if found else None


class _Described(NamedTuple):
    """The words that describe a name: in front of it, and in apposition to it."""

    before: list[str]
    apposition: list[str]


def full_name_before(text: str, surname: str, offset: int) -> str | None:
    """The first name and surname under which somebody was introduced before an offset."""
    pattern = re.compile(rf"\b([A-Z][\w’'-]+\s(?:[A-Z]\.\s)?){re.escape(surname)}\b")
    for match in pattern.finditer(text, max(0, offset - _REACH), offset):
        if match.group(1).split()[0].lower() not in _NO_FIRST_NAMES:
            return " ".join(match.group().split())
    return None


def _introduction(text: str, start: int, end: int) -> _Described:
    """The words that describe a name, before it and in apposition."""
    before = _ABBREVIATED.sub(r"\1 ", text[max(0, start - _BEFORE) : start])
    before = _CLAUSE.split(before)[-1]
    described = _words(before.rstrip(", ").rpartition(", ")[2])[-_TITLE_WORDS:]
    ends = [position for position, word in enumerate(described) if word in _ENDS_A_TITLE]
    described = described[ends[-1] + 1 :] if ends else described
    apposition = _APPOSITION.match(text, end, end + _AFTER)
    return _Described(described, _words(apposition.group()) if apposition else [])


def _words(text: str) -> list[str]:
    words = [word.lower() for word in _WORD.findall(text)]
    return [_ABBREVIATIONS.get(word, word) for word in words]
