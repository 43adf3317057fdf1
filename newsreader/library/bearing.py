"""What an article says of the people that it names in full, by which namesakes are told apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsreader.entities.entity import EntityKind
from newsreader.languages import language
from newsreader.library.shingles import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.analysis import Analysis
    from newsreader.entities.entity import Entity
    from newsreader.languages.base.people import PeopleWords
    from newsreader.text.span import Span

_MENTIONS = 8
"""Mentions that are looked at: the first ones say who somebody is."""
_BEFORE = 50
_AFTER = 80
"""Code points around a mention in which a title or a role is looked for."""
_TITLE = re.compile(r"[\w'’-]+\.?")
_ENDS = re.compile(r"[.;:!?()“”\"\n]|--|[–—]")
_INITIAL_CHARACTERS = 1


class Bearing(NamedTuple):
    """A person who is named in full in an article, and what the article says of them.

    Attributes:
        number: which of the article's entities it is.
        key: the first and the last word of the name: what namesakes have in common.
        middle: the initials of those between, and what follows the name, such as "jr".
        gender: "m", "f" or "" where the article does not tell.
        roles: the nouns for what somebody is that stand at the name.
    """

    number: int
    key: str
    middle: str
    gender: str
    roles: tuple[str, ...]


def bearings(analysis: Analysis) -> list[Bearing]:
    """The people that an article names with more than one word."""
    people = language(analysis.article.language).people
    found = []
    for number, entity in enumerate(analysis.entities):
        if entity.kind is EntityKind.PERSON and (name := _name(entity.name, people)):
            genders = {*_genders_of_titles(analysis, entity, people), *_pronouns(analysis, entity)}
            roles = dict.fromkeys(_roles(analysis.article.text, entity.mentions, people))
            gender = genders.pop() if len(genders) == 1 else ""
            found.append(Bearing(number, *name, gender, tuple(roles)))
    return found


def _name(name: str, people: PeopleWords) -> tuple[str, str] | None:
    """The key of a name and what is between or behind it; None for a single word."""
    words = list(words_of(name))
    suffix = words.pop() if len(words) > 2 and words[-1] in people.suffixes else ""
    if len(words) < 2 or len(words[-1]) == _INITIAL_CHARACTERS:
        return None
    return f"{words[0]} {words[-1]}", "".join(word[0] for word in words[1:-1]) + suffix


def _genders_of_titles(analysis: Analysis, entity: Entity, people: PeopleWords) -> Iterator[str]:
    for mention in entity.mentions[:_MENTIONS]:
        words = _before(analysis.article.text, mention)
        yield from ("m" for word in words if word in people.male)
        yield from ("f" for word in words if word in people.female)


def _pronouns(analysis: Analysis, entity: Entity) -> Iterator[str]:
    """The gender of the pronouns by which the person is said to speak."""
    reference = language(analysis.article.language).reference
    for quotation in analysis.quotations:
        if quotation.person is entity and quotation.speaker_mention is not None:
            word = quotation.speaker_mention.of(analysis.article.text).casefold()
            if word in reference.male:
                yield "m"
            elif word in reference.female:
                yield "f"


def _roles(text: str, mentions: Sequence[Span], people: PeopleWords) -> Iterator[str]:
    """Roles before a name ("Mayor Ada Holm") or behind its comma ("Ada Holm, the mayor")."""
    for mention in mentions[:_MENTIONS]:
        yield from (word for word in _before(text, mention) if word in people.roles)
        after = text[mention.end : mention.end + _AFTER]
        if after.startswith(", "):
            clause = _ENDS.split(after[2:], maxsplit=1)[0].split(",")[0]
            words = [word.casefold() for word in _TITLE.findall(clause)]
            yield from [word for word in words if word in people.roles][:1]


def _before(text: str, mention: Span) -> list[str]:
    """The last words before a mention in its clause."""
    before = text[max(0, mention.start - _BEFORE) : mention.start].rsplit(",", maxsplit=1)[-1]
    return [word.casefold() for word in _TITLE.findall(_ENDS_BUT_STOPS.split(before)[-1])][-3:]


_ENDS_BUT_STOPS = re.compile(r"[;:!?()“”\"\n]|--|[–—]|\w{4,}\.")
"""A full stop behind a short word shortens it: Mr., Sen., Gov."""
