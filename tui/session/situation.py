"""Where the reader is: everything that decides whether a command can do something now."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsreader.text.span import Span
    from tui.session.session import Session
    from tui.session.shelf import Shelf


class Situation(NamedTuple):
    """What is being read, and how much of it the reader can see.

    Attributes:
        session: what is being read.
        shelf: the list of articles.
        seen: the part of the article that is on the screen.
        selected: what is selected in it, None if nothing is.
        in_article: whether the article is the active pane.
    """

    session: Session
    shelf: Shelf
    seen: Span
    selected: Span | None
    in_article: bool
