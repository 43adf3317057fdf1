"""The order of the articles in the list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from widgets.library_facts import UNKNOWN, day_of, name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from newsreader.library.mark import Mark
    from widgets.library_facts import Facts

_BEFORE_A_TITLE = " \"'“”„‘’‚«»‹›([¿¡…–—-"
"""Marks that do not count when titles are sorted."""
_WITHOUT_WORDS = 1 << 62


class Order(StrEnum):
    """What the articles are sorted by."""

    SOURCE = "source"
    TITLE = "title"
    DATE = "date"
    LENGTH = "length"
    UNREAD = "unread"


_LABELS = {
    Order.SOURCE: ("in the order of the sources", "the last source first"),
    Order.TITLE: ("by title", "by title, from Z to A"),
    Order.DATE: ("newest first", "oldest first"),
    Order.LENGTH: ("shortest first", "longest first"),
    Order.UNREAD: ("unread first", "read first"),
}


@dataclass(frozen=True, slots=True)
class Sorting:
    """An order, and whether it is reversed."""

    order: Order = Order.SOURCE
    turned: bool = False

    @property
    def label(self) -> str:
        """A few words for the frame of the list."""
        return _LABELS[self.order][self.turned]

    @property
    def next(self) -> Sorting:
        """The next order."""
        orders = list(Order)
        return Sorting(orders[(orders.index(self.order) + 1) % len(orders)])

    @property
    def kept(self) -> list[str | bool]:
        """What `of` takes, as JSON has it."""
        return [self.order.value, self.turned]

    @classmethod
    def of(cls, kept: object) -> Sorting:
        """The order that was kept; that of the sources where it is none."""
        match kept:
            case [str(order), bool(turned)] if order in {each.value for each in Order}:
                return cls(Order(order), turned)
        return cls()

    @property
    def turned_around(self) -> Sorting:
        """The same order reversed."""
        return Sorting(self.order, not self.turned)


def arranged(
    sources: Iterable[str],
    facts: Mapping[str, Facts],
    marks: Mapping[str, Mark],
    sorting: Sorting,
) -> tuple[str, ...]:
    """The sources in order; those that it does not tell apart stay as they were.

    The day of a file counts only among articles that do not say when they were published.

    Args:
        sources: what is to be sorted.
        facts: what is known about them, by source.
        marks: how far they were read, by the key in their facts.
        sorting: the order.
    """

    def of(source: str) -> Facts:
        return facts.get(source, UNKNOWN)

    def is_read(source: str) -> bool:
        mark = marks.get(of(source).key)
        return mark is not None and mark.end_seen

    keys: dict[Order, Callable[[str], Any]] = {
        Order.TITLE: lambda source: _sorted_as(source, of(source)),
        Order.DATE: lambda source: (bool(of(source).published), day_of(of(source))),
        Order.LENGTH: lambda source: of(source).words or _WITHOUT_WORDS,
        Order.UNREAD: is_read,
    }
    found = list(sources)
    if sorting.order in keys:
        found.sort(key=keys[sorting.order], reverse=sorting.order is Order.DATE)
    if sorting.turned:
        found.reverse()
    return tuple(found)


def _sorted_as(source: str, facts: Facts) -> str:
    """The sort key of a title, or of the first words or the file's name if there is none."""
    return (facts.title or facts.beginning or name_of(source)).lstrip(_BEFORE_A_TITLE).casefold()
