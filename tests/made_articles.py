"""Articles made of templates, of which it is known who says what in which of them.

Some people share a name and nothing else. Some quotations stand in several articles: whole, cut, or
with a few words changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from newsreader.library.relation import Relation

FIRST = (
    "Ada Bo Cora Dan Elsa Finn Greta Hugo Ines Jon Kara Lars Mona Nils Olga Per Rosa Sten".split()
)
LAST = "Holm Lund Berg Dahl Falk Gran Hauge Krog Lind Moen Norby Quist Rask Skov Toft Vang".split()
ROLES = "mayor minister lawyer teacher farmer surgeon architect engineer judge economist".split()
TOWNS = "Ringby Oxley Marstow Fenwick Harbury Selmouth Tarnside Weldon Kestrel Barrowby".split()
WORDS = (
    "harbour school bridge theatre ferry hospital council winter summer money roof worker road"
    " water street market garden island paper winner letter doctor morning evening church tower"
    " orchard needs loses waits holds keeps brings takes leaves opens closes carries pays builds"
    " mends asks old new small large quiet early late empty honest bitter golden broken simple"
    " distant hollow and or but while because although before after without under behind beside"
    " against towards never always often again today tomorrow here there everybody nobody somebody"
    " people children"
).split()

_QUOTATIONS = 3
"""Quotations in each article."""
_AGAIN = 0.3
"""The share of them that stand in another article, too."""


@dataclass(frozen=True)
class Person:
    """Somebody who speaks; the number tells namesakes apart."""

    number: int
    name: str
    role: str
    town: str


class Said(NamedTuple):
    """A quotation in an article.

    Attributes:
        text: its words.
        person: who says it.
        origin: which utterance it is made of.
        relation: what it is beside that.
    """

    text: str
    person: Person
    origin: int
    relation: Relation


class Made(NamedTuple):
    """An article, and what is said in it."""

    text: str
    said: tuple[Said, ...]


def people(random: Random, count: int) -> list[Person]:
    """People with full names, one in six of whom shares the name of another."""
    names = [f"{first} {last}" for first in FIRST for last in LAST]
    random.shuffle(names)
    found = [
        Person(number, names[number], ROLES[number % len(ROLES)], TOWNS[number // 3 % len(TOWNS)])
        for number in range(count)
    ]
    for number in range(0, count, 6):
        other = found[number]
        role = ROLES[(ROLES.index(other.role) + 5) % len(ROLES)]
        town = TOWNS[(TOWNS.index(other.town) + 5) % len(TOWNS)]
        found.append(Person(len(found), other.name, role, town))
    return found


def made(count: int, seed: int = 1) -> list[Made]:
    """So many articles, each with three quotations."""
    random = Random(seed)
    everybody = people(random, max(6, count // 8))
    utterances: list[tuple[str, Person]] = []
    articles = []
    for number in range(count):
        said: list[Said] = []
        while len(said) < _QUOTATIONS:
            if utterances and random.random() < _AGAIN:
                origin = random.randrange(len(utterances))
                text, person = utterances[origin]
                relation = random.choice((Relation.SAME, Relation.CUT, Relation.EDITED))
            else:
                origin, relation = len(utterances), Relation.SAME
                text, person = _utterance(random), random.choice(everybody)
            if any(one.origin == origin or _are_namesakes(one.person, person) for one in said):
                continue
            if origin == len(utterances):
                utterances.append((text, person))
            said.append(Said(_changed(text, relation, random), person, origin, relation))
        articles.append(_article(number, said, random))
    return articles


def _are_namesakes(one: Person, other: Person) -> bool:
    """Whether two share a name, as in no article two people do without being told apart."""
    return one.name == other.name and one.number != other.number


def _utterance(random: Random) -> str:
    """Two sentences of words that no other utterance has in that order."""
    sentences = (random.choices(WORDS, k=random.randint(9, 15)) for _ in range(2))
    return ". ".join(" ".join(words).capitalize() for words in sentences)


def _changed(text: str, relation: Relation, random: Random) -> str:
    if relation is Relation.CUT:
        first, _, _ = text.partition(". ")
        return first
    if relation is Relation.EDITED:
        words = text.split(" ")
        words[random.randrange(len(words) - 6, len(words))] = "indeed"
        return " ".join(words)
    return text


def _article(number: int, said: list[Said], random: Random) -> Made:
    paragraphs = [f"News of day {number}"]
    for one in said:
        person = one.person
        opening = random.choice(
            (
                f"{person.name}, the {person.role} of {person.town}, spoke on Monday.",
                f"In {person.town} the talk is of {person.name}, a {person.role} there.",
            )
        )
        paragraphs.append(f"{opening} “{one.text},” said {person.name}.")
    return Made("\n\n".join(paragraphs) + "\n", tuple(said))
