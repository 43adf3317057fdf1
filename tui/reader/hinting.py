"""The first start: a few hints, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events, on, work

from tui.commands import key_of
from tui.reader.messages import Analysed, FirstStart
from tui.reader.summarising import SummaryScreen
from widgets.status_line import StatusLine

if TYPE_CHECKING:
    from widgets.hints import Hint, Hints

_LINES = (
    (
        ("stop.next stop.previous", "next, previous quotation"),
        ("search", "search"),
        ("article.next article.previous", "next, previous article"),
    ),
    (
        ("copy.summary", "copy the summary"),
        ("pane.entities pane.summary pane.library", "who, summary, articles"),
        ("pane.next", "next pane"),
    ),
    (("help", "all keys"), ("quit", "quit"), ("trail.drop", "hide this")),
)
"""What is told: commands, and what they do."""


class HintingScreen(SummaryScreen):
    """A screen that shows hints to who never saw it, if anything is kept to know that by."""

    _hints: Hints | None = None

    _asked = False

    @on(Analysed)
    def _hint_once(self) -> None:
        """Look it up once all panes are filled."""
        if self._state_path is not None and not self._asked:
            self._asked = True
            self._ask_whether_first()

    @work(thread=True, group="memory", exit_on_error=False)
    def _ask_whether_first(self) -> None:
        store = self._opened_store()
        if store.first_time("hints") and store.keeps:
            self.post_message(FirstStart())

    @on(FirstStart)
    async def _show_hints(self) -> None:
        from widgets.hints import Hints

        lines = [[self._hint(ids, words) for ids, words in line] for line in _LINES]
        self._hints = Hints(lines)
        await self.mount(self._hints, before=self.query_one(StatusLine))

    def _hint(self, ids: str, words: str) -> Hint:
        return " ".join(key_of(self.app, name) for name in ids.split()), words

    @on(events.ScreenSuspend)
    def hide_hints(self) -> bool:
        """Take the hints away, as the help does that lies over them; whether there were any."""
        hints, self._hints = self._hints, None
        if hints is None or not hints.is_attached:
            return False
        hints.remove()
        return True
