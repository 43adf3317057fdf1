"""A setting: its default, what it allows and what it is for, all in one definition."""

from __future__ import annotations

from dataclasses import field, fields
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Allowed(Protocol):
    """Which values a setting takes."""

    def accepts(self, value: object) -> bool:
        """Whether a value, as TOML has it, is one of them."""

    def __str__(self) -> str:
        """The values in words that follow "give"."""


class Whole(NamedTuple):
    """A whole number between two others, both included."""

    least: int
    most: int

    def accepts(self, value: object) -> bool:
        """Whether it is one; `true` is not."""
        return type(value) is int and self.least <= value <= self.most

    def __str__(self) -> str:
        return f"a number from {self.least} to {self.most}"


class OneOf(NamedTuple):
    """One of several words, which are asked for only when they are needed."""

    words: Callable[[], tuple[str, ...]]

    def accepts(self, value: object) -> bool:
        """Whether it is one of the words."""
        return isinstance(value, str) and value in self.words()

    def __str__(self) -> str:
        *others, last = (f'"{word}"' for word in self.words())
        return f"{', '.join(others)} or {last}"


class Name(NamedTuple):
    """A name that is checked later, by a part of the program that knows them all.

    Attributes:
        noun: what is named ("the name of a theme").
        names: all there are; asking for them costs more than reading the settings may.
    """

    noun: str
    names: Callable[[], tuple[str, ...]]

    def accepts(self, value: object) -> bool:
        """Whether it is text at all."""
        return isinstance(value, str) and bool(value.strip())

    def __str__(self) -> str:
        return f"{self.noun}, one of {', '.join(self.names())}"


class Switch:
    """Yes or no."""

    def accepts(self, value: object) -> bool:
        """Whether it is `true` or `false`."""
        return isinstance(value, bool)

    def __str__(self) -> str:
        return "true or false"


def setting(default: object, allowed: Allowed, explanation: str) -> Any:
    """A field of a section that is a setting.

    Args:
        default: its value if the file does not say otherwise.
        allowed: the values it takes.
        explanation: a sentence or two, for the help and the written file.
    """
    return field(default=default, metadata={"allowed": allowed, "explanation": explanation})


class Setting(NamedTuple):
    """A setting as the help and the written file describe it."""

    section: str
    name: str
    default: object
    allowed: Allowed
    explanation: str


def settings_of(section: str, kind: type) -> Iterator[Setting]:
    """The settings of a section, in the order they are defined in."""
    for each in fields(kind):
        if each.metadata:
            allowed, explanation = each.metadata["allowed"], each.metadata["explanation"]
            yield Setting(section, each.name, each.default, allowed, explanation)
