"""The summary's keys that take time: by another method, and why these sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.choices import METHOD, SENTENCES
from tui.reader.messages import Agreed, Summarised
from tui.session import summarising

if TYPE_CHECKING:
    from textual.message import Message

    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.memory import Memory
    from widgets.summary_panel import SummaryPanel


class Summaries:
    """Has an article summarised in other ways.

    Args:
        desk: where it is read.
        panel: where its summary stands.
        background: starts threads.
        memory: keeps how the reader wants summaries.
    """

    def __init__(
        self, desk: Desk, panel: SummaryPanel, background: Background, memory: Memory
    ) -> None:
        self._desk = desk
        self._memory = memory
        self._panel = panel
        self._background = background

    def resize(self, by: int) -> None:
        """Make the summary longer by some sentences, or shorter if the number is negative."""
        before = self._desk.session
        self._desk.take(summarising.resized(before, by))
        summary = self._desk.session.summary
        if self._desk.session is not before and summary is not None:
            self._memory.choose(SENTENCES, summary.length)
            self._ask_if_explained()

    def explain(self) -> None:
        """Show or hide why each sentence was chosen."""
        self._panel.explained = not self._panel.explained
        self._desk.session = self._desk.session.agreeing(None)
        self._ask_if_explained()

    def _ask_if_explained(self) -> None:
        analysis = self._desk.session.analysis
        if analysis is not None and analysis.summary.length and self._panel.explained:
            self._background.ask_all_methods(analysis)

    def by_next_method(self) -> None:
        """Summarise by the next method."""
        desk = self._desk
        if (analysis := desk.session.analysis) is None:
            return
        desk.session = summarising.asking_next_method(desk.session)
        desk.status.working = f"summarising by {desk.session.options.method}…"
        self._memory.choose(METHOD, desk.session.options.method)
        self._background.summarise(analysis, desk.session.options)

    def take(self, report: Message) -> None:
        """Take in what a thread reports."""
        desk = self._desk
        match report:
            case Agreed() if report.summary is desk.session.summary:
                desk.session = desk.session.agreeing(report.agreement)
            case Summarised() if report.analysis.article is desk.session.article:
                desk.status.working = ""
                desk.take(summarising.by_method(desk.session, report.analysis))
                self._ask_if_explained()
