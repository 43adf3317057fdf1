"""The summary's keys: longer and shorter, by another method, and why these sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on, work
from textual.reactive import var

from newsreader.problem import Part
from newsreader.summary import METHODS, Length
from tui.commands import key_of
from tui.reader import work as jobs
from tui.reader.bookmarks import BookmarkScreen
from tui.reader.messages import Agreed, Summarised
from tui.session.trail import TrailKind
from widgets.summary_panel import SummaryPanel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.analysis import Analysis
    from newsreader.span import Span
    from newsreader.summary import Summary


class SummaryScreen(BookmarkScreen):
    """A screen with a summary of the open article."""

    agreement: var[Mapping[Span, tuple[str, ...]] | None] = var(None)
    """The other methods that choose each of the summary's sentences, None until that was asked."""

    def summarised(self) -> Summary | None:
        """The summary, or None, having said why it is not there."""
        if (analysis := self.ready()) and (problem := self.problem_of(Part.SUMMARY)):
            self.tell(problem, failed=True)
            return None
        return analysis.summary if analysis else None

    def action_summary_sentence(self, number: int) -> None:
        """To a sentence of the summary, counted from 1."""
        if not (summary := self.summarised()):
            return
        chosen = summary.sentences
        if number > len(chosen):
            key = key_of(self.app, "summary.longer")
            self.tell(f"The summary has no sentence {number}; {key} makes it longer")
            return
        self.follow_summary()
        self.go_to(chosen[number - 1].span)

    def action_longer(self) -> None:
        """A sentence more."""
        self._resize_summary(1)

    def action_shorter(self) -> None:
        """A sentence less."""
        self._resize_summary(-1)

    def _resize_summary(self, by: int) -> None:
        summary = self.summarised()
        if summary is None or self.analysis is None:
            return
        resized = summary.resized(summary.length + by)
        if resized.length != summary.length:
            self._take_summary(replace(self.analysis, summary=resized))
        else:
            self.tell("This is all that can be chosen" if by > 0 else "Shorter it cannot be")

    def action_explain(self) -> None:
        """Show or hide why each sentence was chosen."""
        panel = self.query_one(SummaryPanel)
        panel.explained = not panel.explained
        self._ask_all_methods_if_shown()

    def _ask_all_methods_if_shown(self) -> None:
        self.agreement = None
        is_explained = self.query_one(SummaryPanel).explained
        if self.analysis is not None and self.analysis.summary.length and is_explained:
            self._ask_all_methods(self.analysis)

    @work(thread=True, group="agreement", exclusive=True, exit_on_error=False)
    def _ask_all_methods(self, analysis: Analysis) -> None:
        jobs.ask_all_methods(analysis, self.post_message)

    @on(Agreed)
    def _show_agreement(self, report: Agreed) -> None:
        if report.summary is self.summary:
            self.agreement = report.agreement

    def action_next_method(self) -> None:
        """Summarise by the next method."""
        if analysis := self.ready():
            methods = list(METHODS)
            at = methods.index(self.options.method)
            method = methods[(at + 1) % len(methods)]
            self.options = replace(self.options, method=method)
            self.status.working = f"summarising by {method}…"
            self._summarise(analysis, method, analysis.summary.length or self.options.length)

    @work(thread=True, group="summary", exclusive=True, exit_on_error=False)
    def _summarise(self, analysis: Analysis, method: str, length: int | Length) -> None:
        jobs.summarise_article(analysis, method, length, self.post_message)

    @on(Summarised)
    def _show_summarised(self, report: Summarised) -> None:
        if report.analysis.article is self.article:
            self.status.working = ""
            self._take_summary(report.analysis)

    def _take_summary(self, analysis: Analysis) -> None:
        """Take on an analysis with another summary."""
        self.analysis = analysis
        self.problems = analysis.problems
        self.summary = analysis.summary
        self._ask_all_methods_if_shown()
        if analysis.summary.length:
            self.options = replace(self.options, length=Length(analysis.summary.length))
        if self.trail.kind is TrailKind.SUMMARY:
            self.follow_summary()
        if problem := self.problem_of(Part.SUMMARY):
            self.tell(problem, failed=True)
