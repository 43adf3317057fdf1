"""Handing what is long from one process to another in pieces.

A thread that pickles or unpickles holds up all others until it is done.  So the items of what is
long are sent a few at a time, by one pickler: in what is sent afterwards, each of them is nothing
but a number.  An object that stands in two places is one object on the other side, too.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pickle import Pickler, Unpickler

_ITEMS = 200
_CHARACTERS = 1 << 17
"""What is sent at a time: about a millisecond's work."""


def send(
    pickler: Pickler,
    fields: Mapping[str, Any],
    between: Callable[[], None],
    ahead: tuple[Any, ...] = (),
) -> None:
    """Send the values of fields by their names.

    Args:
        pickler: writes to the other process; nothing else was sent with it.
        fields: texts, tuples, and what is small.
        between: called between two pieces.
        ahead: what stands somewhere within the values, many of which one value may have.
    """
    for piece in _slices(ahead, _ITEMS):
        pickler.dump((None, piece))
        between()
    for name, value in fields.items():
        for piece in _pieces(value):
            pickler.dump((name, piece))
            between()
    pickler.dump(None)


def receive(unpickler: Unpickler, between: Callable[[], None]) -> dict[str, Any]:
    """The fields that are sent.

    Args:
        unpickler: reads what the other process sends.
        between: called between two pieces.

    Raises:
        EOFError: the other process sends no more.
        pickle.UnpicklingError: it stopped within a piece.
    """
    pieces: dict[str | None, list[Any]] = {}
    while (sent := unpickler.load()) is not None:
        name, piece = sent
        pieces.setdefault(name, []).append(piece)
        between()
    return {name: _whole(parts) for name, parts in pieces.items() if name is not None}


def _pieces(value: Any) -> Iterator[Any]:
    if isinstance(value, str):
        return _slices(value, _CHARACTERS)
    return _slices(value, _ITEMS) if isinstance(value, tuple) else iter((value,))


def _whole(pieces: list[Any]) -> Any:
    first = pieces[0]
    if isinstance(first, str):
        return "".join(pieces)
    return tuple(chain.from_iterable(pieces)) if isinstance(first, tuple) else first


def _slices(value: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    for start in range(0, max(1, len(value)), size):
        yield value[start : start + size]
