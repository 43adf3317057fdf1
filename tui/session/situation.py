"""Where the reader is: all that tells whether a command can do something now."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsreader.text.span import Span
    from tui.session.session import Session
    from tui.session.shelf import Shelf


class Situation(NamedTuple):
    """What is read, and what of it is before the reader's eyes.

    Attributes:
        session: what is read.
        shelf: the list of articles.
        seen: what is on the screen of the article.
        selected: what is selected in it, None where nothing is.
        in_article: whether the article is the active pane.
    """

    session: Session
    shelf: Shelf
    seen: Span
    selected: Span | None
    in_article: bool
