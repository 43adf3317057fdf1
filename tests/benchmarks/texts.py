"""Invented news of any length: no two sentences alike, and no end of names.

The same seed gives the same text, so that two runs measure the same thing.
"""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Choice = TypeVar("Choice")

_GIVEN = (
    "Anna Bela Carlos Dana Elif Femi Greta Hugo Ines Jonas Kofi Lena Marta Nils Olga Pedro".split()
)
_HEADS = (
    "Bar Cald Dren Esp Fal Gor Hamm Ing Jor Kel Lam Mor Nor Ost Pell Quin Ros Sund Tor Vel".split()
)
_MIDDLES = "a e i o u an en in or ur al el il ar".split()
_TAILS = "berg ton ov sson ez ini ski well man ford hart field mont dale wick stad".split()
_PLACES = "ville burg haven port field ridge".split()
_ROLES = (
    "minister mayor spokeswoman chairman analyst professor senator captain director lawyer".split()
)
_BODIES = "Council Agency Institute Bank University Commission Party Authority Union Court".split()
_ADJECTIVES = (
    "new quiet costly regional urgent late modest public narrow broken steady foreign rural heavy "
    "early wider local bitter sudden complex"
).split()
_NOUNS = (
    "bridge budget harbour school tunnel vote contract strike forecast hospital reform railway "
    "ceasefire treaty verdict election factory river season inquiry tax loan border court pipeline "
    "museum ferry market crop drought signal battery vaccine archive village protest licence"
).split()
_VERBS = (
    "delayed approved rejected funded reviewed closed opened rebuilt expanded questioned repaired "
    "cancelled measured protected sold searched"
).split()
_TIMES = "on Monday,last week,in March,after the vote,before dawn,this year,on 4 May 2019".split(
    ","
)
_SAYINGS = "said told_reporters added warned argued insisted explained".split()


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


class Newsroom:
    """Writes sentences from a vocabulary of its own, with people who come up again."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._people = [self._person() for _ in range(6)]

    def title(self) -> str:
        """A headline."""
        return f"{_capitalised(self._thing())} in {self._place()} is {self._pick(_VERBS)}"

    def paragraph(self) -> str:
        """Two to four sentences."""
        if self._random.random() < 0.2:
            self._people[self._random.randrange(6)] = self._person()
        return " ".join(self.sentence() for _ in range(self._random.randint(2, 4)))

    def sentence(self) -> str:
        """One sentence: of the reporter's, or one that quotes somebody."""
        forms: tuple[Callable[[], str], ...] = (
            self._event, self._event, self._decision, self._figure, self._speech, self._partial,
        )  # fmt: skip
        return _capitalised(self._pick(forms)())

    def _event(self) -> str:
        return (
            f"the {self._thing()} near {self._place()} was {self._pick(_VERBS)} "
            f"{self._pick(_TIMES)} because the {self._thing()} had {self._pick(_VERBS)} "
            f"the {self._thing()} of {self._place()}."
        )

    def _decision(self) -> str:
        return (
            f"the {self._place()} {self._pick(_BODIES)} {self._pick(_VERBS)} a {self._thing()} "
            f"{self._pick(_TIMES)}, although {self._name()}, its {self._pick(_ROLES)}, had "
            f"{self._pick(_VERBS)} the {self._thing()}."
        )

    def _figure(self) -> str:
        return (
            f"about {self._random.randint(2, 99)} percent of the {self._thing()} and "
            f"${self._random.randint(2, 900)} million for the {self._thing()} went to "
            f"{self._place()}, where {self._name()} {self._pick(_VERBS)} it {self._pick(_TIMES)}."
        )

    def _speech(self) -> str:
        speaker = self._pick((self._name(), self._name().split()[-1], "she", "he"))
        saying = self._pick(_SAYINGS).replace("_", " ")
        words = f"we {self._pick(_VERBS)} the {self._thing()}, and the {self._thing()} comes next"
        return f"“{_capitalised(words)},” {speaker} {saying} {self._pick(_TIMES)}."

    def _partial(self) -> str:
        return (
            f"{self._name()}, the {self._pick(_ROLES)} of {self._place()}, called the "
            f"{self._thing()} “{self._pick(_ADJECTIVES)} and {self._pick(_ADJECTIVES)}” and "
            f"{self._pick(_VERBS)} the {self._thing()}."
        )

    def _thing(self) -> str:
        return f"{self._pick(_ADJECTIVES)} {self._pick(_NOUNS)}"

    def _name(self) -> str:
        return self._pick(self._people)

    def _person(self) -> str:
        return f"{self._pick(_GIVEN)} {self._surname()}"

    def _surname(self) -> str:
        return self._pick(_HEADS) + self._pick(_MIDDLES) + self._pick(_TAILS)

    def _place(self) -> str:
        return self._pick(_HEADS) + self._pick(_MIDDLES) + self._pick(_PLACES)

    def _pick(self, choices: Sequence[Choice]) -> Choice:
        return self._random.choice(choices)


def article(amount: int, measure: Callable[[str], int] = len, *, seed: int = 1) -> str:
    """An article of at least `amount` characters, or whatever else `measure` counts of a text."""
    newsroom = Newsroom(seed)
    paragraphs = [newsroom.title()]
    reached = 0
    while reached < amount:
        paragraphs.append(newsroom.paragraph())
        reached += measure(paragraphs[-1])
    return "\n\n".join(paragraphs) + "\n"


def exchanged(text: str, *, seed: int) -> str:
    """A text with other common words of the same lengths, so that every place in it stays one."""
    by_length: dict[int, list[str]] = {}
    for word in (*_ADJECTIVES, *_NOUNS, *_VERBS):
        by_length.setdefault(len(word), []).append(word)
    exchange = {}
    for some in by_length.values():
        exchange |= dict(zip(some, Random(seed).sample(some, len(some)), strict=True))
    return re.sub(r"[a-z]+", lambda word: exchange.get(word[0], word[0]), text)


def words(text: str) -> int:
    """How many words a text has."""
    return len(text.split())


def prose(sentences: int, *, seed: int = 1) -> str:
    """An article of exactly so many sentences, and no title."""
    newsroom = Newsroom(seed)
    written = [newsroom.sentence() for _ in range(sentences)]
    paragraphs = (" ".join(written[start : start + 4]) for start in range(0, sentences, 4))
    return "\n\n".join(paragraphs) + "\n"
