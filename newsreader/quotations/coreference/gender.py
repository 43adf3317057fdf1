"""Gender: whom “he” and “she” can mean."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal

Gender = Literal["f", "m"]

MALE_TITLES = frozenset(
    """
    mr mr. sir lord king prince duke congressman councilman spokesman chairman businessman actor
    father brother uncle baron policeman pope imam rabbi man boy son husband grandfather nephew
    widower fireman salesman fisherman frontman gentleman guy lad monk priest boyfriend
    """.split()
)
FEMALE_TITLES = frozenset(
    """
    mrs mrs. ms ms. miss dame lady queen princess duchess congresswoman councilwoman spokeswoman
    chairwoman businesswoman actress mother sister aunt baroness policewoman woman girl daughter
    wife grandmother niece widow lady waitress nun headmistress girlfriend heroine
    """.split()
)
PRONOUN_GENDER: dict[str, Gender] = {
    **dict.fromkeys(("he", "his", "him", "himself", "er", "il", "él"), "m"),
    **dict.fromkeys(("she", "her", "herself", "sie", "elle", "ella"), "f"),
}


@cache
def _first_names() -> dict[str, Gender]:
    names: dict[str, Gender] = {}
    listing = files("newsreader.quotations.lexicon").joinpath("first_names.txt")
    for line in listing.read_text(encoding="utf-8").splitlines():
        if line.startswith("female: "):
            names.update(dict.fromkeys(line.removeprefix("female: ").split(), "f"))
        elif line.startswith("male: "):
            names.update(dict.fromkeys(line.removeprefix("male: ").split(), "m"))
    return names


def is_first_name(word: str) -> bool:
    """Whether a word is known as a first name."""
    return word.lower() in _first_names()


def gender_of(title: str, name: str) -> Gender | None:
    """The gender that a title or a first name tells, None where neither does.

    >>> gender_of("", "Angela Merkel"), gender_of("Mr.", "Lee"), gender_of("", "Xi Jinping")
    ('f', 'm', None)
    """
    title = title.lower()
    if title in MALE_TITLES:
        return "m"
    if title in FEMALE_TITLES:
        return "f"
    first = name.split(maxsplit=1)[0].lower() if name else ""
    return _first_names().get(first) or _first_names().get(first.split("-")[0])


def from_first_name(words: str) -> str:
    """A name without the role in front of it: Landrat Stefan Lechner."""
    parts = words.split()
    for position, part in enumerate(parts[1:-1], start=1):
        if is_first_name(part) and not is_first_name(parts[position - 1]):
            return " ".join(parts[position:])
    return words
