"""The messages of the article pane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from newsreader.text.span import Span


@dataclass
class Scrolled(Message):
    """Other rows are on the screen than before.

    Attributes:
        position: the reading position, which can be given to `restore` later.
        end_seen: whether the article's last row is on the screen.
    """

    position: int
    end_seen: bool


@dataclass
class SpanClicked(Message):
    """A character of the text was clicked.

    Attributes:
        offset: its place in the article.
    """

    offset: int


@dataclass
class Selected(Message):
    """A passage was selected with the mouse."""

    span: Span


@dataclass
class Selecting(Message):
    """Keys selected something else than before.

    Attributes:
        span: what is selected; None once keys do again what they usually do.
    """

    span: Span | None


@dataclass
class CopyWanted(Message):
    """What keys have selected is to be copied."""

    span: Span
