"""Gender: whom “he” and “she” can mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.languages.base.first_names import Gender, first_names

if TYPE_CHECKING:
    from newsreader.languages.base.people import PeopleWords
    from newsreader.languages.base.reference import ReferenceWords


def is_first_name(word: str) -> bool:
    """Whether a word is known as a first name."""
    return word.lower() in first_names()


def gender_of(title: str, name: str, words: PeopleWords) -> Gender | None:
    """The gender that a title or a first name tells, None where neither does.

    >>> from newsreader.languages import language
    >>> english = language("en").people
    >>> gender_of("", "Angela Merkel", english), gender_of("Mr.", "Lee", english)
    ('f', 'm')
    """
    title = title.lower()
    if title in words.male:
        return "m"
    if title in words.female:
        return "f"
    first = name.split(maxsplit=1)[0].lower() if name else ""
    return first_names().get(first) or first_names().get(first.split("-")[0])


def gender_of_pronoun(pronoun: str, words: ReferenceWords) -> Gender | None:
    """The gender of a pronoun, lower-cased, for a person, None where it tells none."""
    if pronoun in words.male:
        return "m"
    return "f" if pronoun in words.female else None


def from_first_name(words: str) -> str:
    """A name without the role in front of it: Landrat Stefan Lechner."""
    parts = words.split()
    for position, part in enumerate(parts[1:-1], start=1):
        if is_first_name(part) and not is_first_name(parts[position - 1]):
            return " ".join(parts[position:])
    return words
