"""A column of text in which one selects by keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message
from textual.reactive import reactive

from newsreader.span import Span
from widgets.article_pane.selectable import SelectableColumn
from widgets.article_pane.selection_keys import SelectionKeys

if TYPE_CHECKING:
    from widgets.article_pane.caret import Reach, Unit, Walker

_MARGIN = 2
"""Rows that stay above and below the caret, where there is more text."""


class SelectingColumn(SelectableColumn):
    """Rows of an article in which keys extend a selection, once they were told to."""

    caret: reactive[Span | None] = reactive(None, init=False)
    """The character that movement moves while one selects by keys, None at other times."""

    @dataclass
    class Selecting(Message):
        """Keys selected something else than before.

        Attributes:
            span: what is selected; None where keys go on to do what they do otherwise.
        """

        span: Span | None

    @dataclass
    class CopyWanted(Message):
        """What keys have selected is to be copied."""

        span: Span

    _walker: Walker | None = None
    """Moves the caret; None while nobody selects by keys."""
    _reach: Reach

    def _watch_article(self) -> None:
        self.end_selecting()
        super()._watch_article()

    @property
    def is_selecting(self) -> bool:
        """Whether keys extend a selection."""
        return self._walker is not None

    async def begin_selecting(self, span: Span | None = None) -> None:
        """Let keys extend a selection.

        Args:
            span: what is selected to begin with; the first word on the screen where it is None.
        """
        from widgets.article_pane.caret import Walker, word_at

        article = self.article
        if article is None or not article.paragraphs or self._pieces is None or self.is_selecting:
            return
        seen = self.visible_span
        walker = self._walker = Walker(article, self._pieces)
        self._take(walker, walker.reach(span or word_at(article, seen.start) or seen), margin=0)
        keys = SelectionKeys(self)
        await self.mount(keys)
        self.screen.set_focus(keys, scroll_visible=False)

    def end_selecting(self, *, keep: bool = False) -> None:
        """Let keys do what they do otherwise.

        Args:
            keep: whether what was selected stays so.
        """
        if self._walker is None:
            return
        self._walker = self.caret = None
        if not keep:
            self.select(None)
        for keys in self.query_children(SelectionKeys):
            if keys.has_focus:
                self.screen.set_focus(self, scroll_visible=False)
            keys.remove()
        self.post_message(self.Selecting(None))

    def extend(self, unit: Unit, *, forward: bool) -> None:
        """Move the caret by a unit."""
        if walker := self._walker:
            self._take(walker, walker.moved(self._reach, unit, forward=forward))

    def extend_in_row(self, *, forward: bool) -> None:
        """Move the caret to an end of its row."""
        if (walker := self._walker) and self._rows:
            self._take(walker, walker.moved_in_row(self._reach, self._rows, forward=forward))

    def extend_to(self, span: Span) -> None:
        """Move the caret to the far end of a passage."""
        if walker := self._walker:
            self._take(walker, walker.extended(self._reach, span))

    def swap_ends(self) -> None:
        """Move the other end from now on."""
        if walker := self._walker:
            self._take(walker, self._reach.swapped)

    def begin_anew(self) -> None:
        """Select the character at the caret only, and go on from there."""
        if walker := self._walker:
            self._take(walker, self._reach.begun_anew)

    def copy_selection(self) -> None:
        """Ask for what is selected to be copied, and leave."""
        if walker := self._walker:
            self.post_message(self.CopyWanted(walker.span(self._reach)))
            self.end_selecting()

    def move_by_rows(self, rows: int) -> None:
        """Move the caret where there is one, else the whole text."""
        if (walker := self._walker) and self._rows:
            self._settle(self._rows.row_of(self._reach.caret))
            self._take(walker, walker.moved_by_rows(self._reach, rows, self._rows))
        else:
            super().move_by_rows(rows)

    def move_to_end(self, *, forward: bool) -> None:
        """Move the caret where there is one, else the whole text."""
        if walker := self._walker:
            self._take(walker, walker.to_end(self._reach, forward=forward))
        else:
            super().move_to_end(forward=forward)

    def _take(self, walker: Walker, reach: Reach, margin: int = _MARGIN) -> None:
        """Select other text, and show the caret."""
        self._reach = reach
        span = walker.span(reach)
        self.caret = Span(reach.caret, walker.end_of(reach.caret))
        self.select(span)
        self.keep_in_view(reach.caret, margin)
        self.post_message(self.Selecting(span))
