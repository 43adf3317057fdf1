"""Opening articles: threads read and analyse them, and their reports are taken in here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsreader.source.names import is_standard_input
from tui.reader.jobs import Before
from tui.reader.messages import Analysed, ArticleRead, ReadFailed, SourcesFound
from tui.responsiveness import collect_garbage
from widgets.library_facts import Facts

if TYPE_CHECKING:
    from textual.message import Message

    from newsreader.apart import Apart
    from newsreader.article import Article
    from newsreader.source import SourceError
    from tui.opening import Opening
    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.memory import Memory
    from tui.reader.positions import Positions


class Articles:
    """Opens one article after another.

    Args:
        desk: where they are read.
        background: starts threads.
        memory: what is remembered about them.
        positions: keeps where each was left.
    """

    def __init__(
        self, desk: Desk, background: Background, memory: Memory, positions: Positions
    ) -> None:
        self._desk = desk
        self._background = background
        self._memory = memory
        self._positions = positions
        self._ahead: Apart | None = None
        self.piped: Article | None = None
        """What came from standard input, which can be read only once."""

    def begin(self, opening: Opening) -> None:
        """Show the first article at once, then look for the others."""
        desk, source = self._desk, opening.article.source
        desk.shelf = desk.shelf.wanting(source).with_sources(
            (*(error.source for error in opening.errors if error.source != source), source)
        )
        self._ahead = opening.ahead
        self.show(opening.article)
        if opening.errors:
            self._background.soon(partial(self._note_unreadable, opening.errors))
        self._background.soon(self._background.find_sources, opening.remaining)

    def open_nearest(self, step: int) -> None:
        """Open the next article of the list that can be read (1), or the one before (-1)."""
        source = self._desk.shelf.nearest(step)
        if source is not None:
            self.open(source)
        else:
            filtered = "" if self._desk.shelf.narrowed is None else " of those that are filtered"
            self._desk.tell(f"This is the {'last' if step > 0 else 'first'} article{filtered}")

    def open(self, source: str) -> None:
        """Open an article of the list; the one on screen stays until it can be shown."""
        desk = self._desk
        if source == desk.shelf.wanted:
            return
        desk.shelf = desk.shelf.wanting(source)
        if self.piped is not None and source == self.piped.source:
            self._background.cancel("article")
            self.show(self.piped)
        else:
            desk.status.working = "reading…"
            self._background.read(source, desk.session.options)

    def show(self, article: Article) -> None:
        """Put an article on the screen and have it analysed; all other work waits for that."""
        self._background.cancel("facts")
        self._positions.save()
        self._desk.session = self._desk.session.opened(article)
        if is_standard_input(article.source):
            self.piped = article
        self._desk.tell()
        self._have_analysed(article)
        self._background.soon(self._memory.recall, article)

    def _have_analysed(self, article: Article) -> None:
        self._desk.status.working = "analysing…"
        ahead, self._ahead = self._ahead, None
        before = Before(self._memory, ahead)
        self._background.soon(self._background.analyse, article, self._desk.session.options, before)

    def take(self, report: Message) -> None:
        """Take in what a thread reports."""
        match report:
            case SourcesFound():
                self._list(report)
            case ArticleRead():
                self.show(report.article)
            case ReadFailed():
                self._tell_failure(report)
            case Analysed() if report.analysis.article is self._desk.session.article:
                self._take_analysis(report)

    def _list(self, found: SourcesFound) -> None:
        self._desk.shelf = self._desk.shelf.with_sources(found.sources)
        if found.errors:
            self._note_unreadable(found.errors)

    def _note_unreadable(self, errors: tuple[SourceError, ...]) -> None:
        """Have the list show what cannot be read, and say how much that is."""
        desk = self._desk
        opened = desk.session.article.source if desk.session.article else ""
        problems = {error.source: Facts(problem=error.reason) for error in errors}
        problems.pop(opened, None)
        desk.shelf = desk.shelf.knowing(problems)
        if (count := desk.shelf.unreadable) > 1:
            told = f"{count} sources cannot be read: {desk.key_of('pane.library')} lists them"
        else:
            told = str(errors[-1])
        desk.tell(told, failed=True)

    def _tell_failure(self, report: ReadFailed) -> None:
        desk, error = self._desk, report.error
        article = desk.session.article
        facts = {error.source: Facts(problem=error.reason)}
        desk.shelf = desk.shelf.knowing(facts).wanting(article.source if article else "")
        desk.status.working = ""
        desk.tell(str(error), failed=True)
        if article is not None and desk.session.analysis is None:
            self._have_analysed(article)  # which reading the other one had put an end to

    def _take_analysis(self, report: Analysed) -> None:
        desk = self._desk
        desk.status.working = ""
        desk.session = desk.session.analysed(report.analysis)
        problem = next(map(str, report.analysis.problems), "")
        if problem:
            desk.tell(problem, failed=True)
        if not report.is_recalled:
            self._memory.keep_article(report.analysis)
        collect_garbage()
