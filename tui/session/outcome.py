"""What a key leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from newsreader.text.span import Span
    from tui.session.session import Session

    KeyOf: TypeAlias = Callable[[str], str]
    """Gives the first of the keys that a command has now, by its id, for use in a sentence."""


class Outcome(NamedTuple):
    """What a key leads to: the session from then on, and what the screen does.

    Attributes:
        session: the session from then on.
        notice: what the status line says until the next step, "" for the trail; None if it is to
            stay as it is.
        failed: whether the notice is of an error.
        shown: a passage to show the reader.
        restored: a reading position to go back to.
    """

    session: Session
    notice: str | None = None
    failed: bool = False
    shown: Span | None = None
    restored: int | None = None
