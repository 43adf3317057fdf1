"""Selecting text, by keys and with the mouse, and copying it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from newsreader.words import count_words
from tui.commands import key_of
from tui.reader.measuring import MeasuringScreen
from tui.reader.panes import Pane, Panes
from tui.session.trail import counted
from widgets.article_pane import ArticlePane

if TYPE_CHECKING:
    from newsreader.span import Span

_COUNTED = 1 << 17
"""Code points of the longest selection whose words are counted at every key."""


class SelectingScreen(MeasuringScreen):
    """A screen in whose article one selects."""

    async def action_select(self) -> None:
        """Let keys extend what is selected, else the current stop, else the first word."""
        self.query_one(Panes).go_to(Pane.ARTICLE)
        pane = self.article_pane
        in_view = self.place is not None and self.place.overlaps(pane.visible_span)
        await pane.begin_selecting(pane.selected_span or (self.place if in_view else None))
        if not pane.is_selecting:
            self.tell("There is nothing to select")

    def go_to(self, span: Span) -> None:
        """Show a place; while keys select, what is selected reaches to its end."""
        super().go_to(span)
        self.article_pane.extend_to(span)

    @on(ArticlePane.Selecting)
    def _tell_selection(self, event: ArticlePane.Selecting) -> None:
        if event.span is None:
            self.tell()
            return
        copy, leave, anew = (
            key_of(self.app, name) for name in ("select.copy", "select.leave", "select.anew")
        )
        amount = self._amount(event.span)
        self.tell(f"Selecting: {amount} · {copy} copies · {leave} ends · {anew} begins here")

    @on(ArticlePane.Selected)
    def _tell_selected(self, event: ArticlePane.Selected) -> None:
        copy, select = key_of(self.app, "copy.quotation"), key_of(self.app, "select")
        amount = self._amount(event.span)
        self.tell(f"Selected: {amount} · {copy} copies · {select} goes on by keys")

    def _amount(self, span: Span) -> str:
        if self.article is None or len(span) > _COUNTED:
            return counted(len(span), "character")
        words = count_words(span.of(self.article.text), self.article.language)
        return counted(words, "word")
