"""Opening articles: reading and analysing in threads, and taking in what they report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on, work
from textual.reactive import var
from textual.worker import Worker, WorkerState

from newsreader.source.defect import defect
from newsreader.source.names import is_standard_input
from tui.reader import work as jobs
from tui.reader.messages import Analysed, ArticleRead, ReadFailed, SourcesFound
from tui.reader.navigation import STILL_WORKING, TrailScreen
from tui.responsiveness import collect_garbage

if TYPE_CHECKING:
    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.options import Options
    from tui.opening import Opening


class ArticleScreen(TrailScreen):
    """A screen with a list of articles, one of which is open and analysed."""

    sources: var[tuple[str, ...]] = var(())
    total: var[int] = var(0)
    """How many sentences the open article has."""

    def __init__(self, opening: Opening, options: Options) -> None:
        super().__init__()
        self.opening = opening
        self.options = options
        self.wanted = opening.article.source
        """Source of the article that was asked for last, read or still being read."""
        self.analysis: Analysis | None = None
        """Of the open article, with the summary that the panel shows; None until it is there."""
        self.piped: Article | None = None
        """What came from standard input, which can be read only once."""

    def on_mount(self) -> None:
        """Show the first article at once, then look for the others."""
        self.sources = (self.opening.article.source,)
        self.show_article(self.opening.article)
        for error in self.opening.errors:
            self.tell(str(error), failed=True)
        self.call_after_refresh(self._find_sources)

    def show_article(self, article: Article) -> None:
        """Put an article on the screen, and have it analysed."""
        self.analysis = None
        self.entities = self.quotations = self.summary = self.place = None
        self.problems = ()
        self.article = article
        if is_standard_input(article.source):
            self.piped = article
        self.follow_quotations()
        self.tell()
        self._have_analysed(article)

    def _have_analysed(self, article: Article) -> None:
        self.status.working = "analysing…"
        self.call_after_refresh(self._analyse, article)

    def open_article(self, source: str) -> None:
        """Open an article of the list; the one on screen stays until that can be shown."""
        if source == self.wanted:
            return
        self.wanted = source
        if self.piped is not None and source == self.piped.source:
            self.workers.cancel_group(self, "article")
            self.show_article(self.piped)
        else:
            self.status.working = "reading…"
            self._read(source)

    def ready(self) -> Analysis | None:
        """The analysis, or None, having said that it is not there yet."""
        if self.analysis is None:
            self.tell(STILL_WORKING)
        return self.analysis

    # Work in threads.

    @work(thread=True, group="sources", exclusive=True, exit_on_error=False)
    def _find_sources(self) -> None:
        jobs.find_sources(self.opening.remaining, self.post_message)

    @work(thread=True, group="article", exclusive=True, exit_on_error=False)
    def _read(self, source: str) -> None:
        jobs.read_article(source, self.options, self.post_message)

    @work(thread=True, group="article", exclusive=True, exit_on_error=False)
    def _analyse(self, article: Article) -> None:
        jobs.analyse_article(article, self.options, self.post_message)

    # What they report.

    @on(SourcesFound)
    def _list_sources(self, found: SourcesFound) -> None:
        self.sources += found.sources
        for error in found.errors:
            self.tell(str(error), failed=True)

    @on(ArticleRead)
    def _show_read(self, report: ArticleRead) -> None:
        self.show_article(report.article)

    @on(ReadFailed)
    def _tell_failure(self, report: ReadFailed) -> None:
        self.wanted = self.article.source if self.article else ""
        self.status.working = ""
        self.tell(str(report.error), failed=True)
        if self.article is not None and self.analysis is None:
            self._have_analysed(self.article)  # which reading the other one had put an end to

    @on(Analysed)
    def _show_analysis(self, report: Analysed) -> None:
        if report.analysis.article is not self.article:
            return
        self.status.working = ""
        self.analysis = report.analysis
        self.problems = report.analysis.problems
        self.total = len(report.analysis.sentences)
        self.entities = report.analysis.entities
        self.summary = report.analysis.summary
        self.quotations = report.analysis.quotations
        self.describe()
        problem = next(map(str, self.problems), "")
        if problem or self.status.notice == STILL_WORKING:
            self.tell(problem, failed=bool(problem))
        collect_garbage()

    @on(Worker.StateChanged)
    def _tell_defect(self, event: Worker.StateChanged) -> None:
        """An error nobody thought of is shown as one, and the article can still be read."""
        error = event.worker.error
        if event.state is WorkerState.ERROR and isinstance(error, Exception):
            if event.worker.group in ("article", "summary"):
                self.status.working = ""
            cause, remedy = defect(error)
            what = f"A part of the program failed ({cause}), and the article can still be read"
            self.tell(f"{what}: {remedy}.", failed=True)
