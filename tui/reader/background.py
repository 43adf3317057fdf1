"""Starting work in threads for the reading screen, and ending what nobody waits for any more."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from tui.reader import jobs
from widgets.textual_internals import write_to_terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.message import Message
    from textual.screen import Screen

    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.options import Options
    from newsreader.search import Query, Searcher
    from newsreader.source import SourceError


class Background:
    """Starts work in threads, whose reports are posted to the screen as messages.

    Work replaces what was under way in its group, unless stated otherwise.
    """

    def __init__(self, screen: Screen[Any]) -> None:
        self._screen = screen

    def post(self, report: Message) -> bool:
        """Post a report to the screen, from any thread."""
        return self._screen.post_message(report)

    def start(self, job: Callable[[], None], group: str, *, exclusive: bool = True) -> None:
        """Start a job in a thread.

        Args:
            job: the work.
            group: what it is part of.
            exclusive: whether it replaces what is under way in the group.
        """
        self._screen.run_worker(
            job, group=group, exclusive=exclusive, thread=True, exit_on_error=False
        )

    def cancel(self, group: str) -> None:
        """End the work of a group."""
        self._screen.workers.cancel_group(self._screen, group)

    def write(self, sequence: str) -> None:
        """Write a control sequence to the terminal, from a thread."""
        app = self._screen.app
        app.call_from_thread(write_to_terminal, app, sequence)

    def soon(self, callback: Callable[..., Any], *arguments: object) -> None:
        """Call something once the screen is up to date."""
        self._screen.call_after_refresh(callback, *arguments)

    def later(self, seconds: float, callback: Callable[[], Any]) -> None:
        """Call something after some seconds."""
        self._screen.set_timer(seconds, callback)

    def find_sources(self, remaining: Iterator[str | SourceError]) -> None:
        """Find what else the sources hold."""
        self.start(partial(jobs.find_sources, remaining, self.post), "sources")

    def find_named(self, source: str, options: Options) -> None:
        """Find the articles of a source that the reader named."""
        self.start(partial(jobs.find_named, source, options, self.post), "named")

    def read_again(self, article: Article, options: Options) -> None:
        """Read an article again."""
        self.start(partial(jobs.read_again, article, options, self.post), "named")

    def read(self, source: str, kept: jobs.Kept, options: Options) -> None:
        """Read an article from its source; what the library has of it where that fails."""
        self.start(partial(jobs.read_article, source, kept, options, self.post), "article")

    def analyse(self, article: Article, options: Options, before: jobs.Before) -> None:
        """Analyse an article, unless that has been done, or is under way."""
        self.start(partial(jobs.analyse_article, article, options, before, self.post), "article")

    def summarise(self, analysis: Analysis, options: Options) -> None:
        """Summarise an article by a method, at the length of its present summary."""
        length = analysis.summary.length or options.length
        job = partial(jobs.summarise_article, analysis, options.method, length, self.post)
        self.start(job, "summary")

    def ask_all_methods(self, analysis: Analysis) -> None:
        """Find out which methods choose the sentences of a summary."""
        self.start(partial(jobs.ask_all_methods, analysis, self.post), "agreement")

    def search(self, searcher: Searcher, query: Query, start: int) -> None:
        """Search an article."""
        self.start(partial(jobs.search_article, searcher, query, start, self.post), "search")

    def preview(self, source: str, piped: Article | None, kept: jobs.Kept, limit: int) -> None:
        """Read how an article begins."""

        def job() -> None:
            from tui.reader import facts

            facts.preview(source, piped, kept, self.post, limit)

        self.start(job, "preview")
