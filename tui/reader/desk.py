"""What the parts of the reading screen work on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from tui.reader.panes import Panes
    from tui.session import Outcome, Session
    from tui.session.shelf import Shelf
    from widgets.article_pane import ArticlePane
    from widgets.status_line import StatusLine


class Desk(Protocol):
    """What is read, and where it is shown; the screen is one.

    Attributes:
        session: what is read; what the panes show of it follows.
        shelf: the list of articles; the panes follow as well.
        measure: columns that the article's text takes at most.
        article_pane: where the article stands.
        panes: the arrangement of the panes.
        status: where the trail is described.
    """

    session: Session
    shelf: Shelf
    measure: int
    article_pane: ArticlePane
    panes: Panes
    status: StatusLine

    def take(self, outcome: Outcome | None) -> None:
        """Do what a key leads to."""

    def tell(self, notice: str = "", *, failed: bool = False) -> None:
        """Say a sentence in the status line that stands until the next step."""

    def key_of(self, name: str) -> str:
        """The first of the keys that a command has now, for use in a sentence."""
