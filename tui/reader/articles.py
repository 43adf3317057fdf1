"""Opening articles: threads read and analyse them, and their reports are taken in here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsreader.source.names import is_standard_input
from tui.reader import jobs
from tui.reader.jobs import Anew, Before
from tui.reader.messages import Analysed, ArticleRead, ReadFailed, SourcesFound
from tui.responsiveness import collect_garbage
from tui.session.trail import QUOTATIONS
from widgets.library_facts import Facts, name_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.message import Message

    from newsreader.analysis import Analysis
    from newsreader.apart import Apart
    from newsreader.article import Article
    from newsreader.source import SourceError
    from newsreader.text.span import Span
    from tui.opening import Opening
    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.memory import Memory
    from tui.reader.positions import Positions
    from tui.session.trail import Trail


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
        self.memory = memory
        self._positions = positions
        self._ahead: Apart | None = None
        self._kept: Article | None = None
        """The open article, where the library has given it and not its source."""
        self._placed: Article | None = None
        """The open article once the library knows its place, which may change after that."""
        self.piped: Article | None = None
        """What came from standard input, which can be read only once."""

    def begin(self, opening: Opening) -> None:
        """Show the first article at once, then look for the others."""
        if opening.article is None:
            return
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
            kept = self.memory.keeping(source, desk.shelf.of(source).key)
            self._background.read(source, kept, desk.session.options)

    def show_again(
        self, article: Article, trail: Trail, place: Span | None, *, is_kept: bool
    ) -> None:
        """Show an article that was read already.

        Args:
            article: the article.
            trail: the trail in it.
            place: where on it the reader is.
            is_kept: whether the library gave it: its source may have changed, or be gone.
        """
        self._background.cancel("article")
        self._kept = article if is_kept else None
        self._desk.shelf = self._desk.shelf.wanting(article.source)
        self.show(article, trail, place)

    def look_for(self, source: str, key: str, take: Callable[[Article | None, bool], None]) -> None:
        """Read an article again, as the library has it if it does.

        Args:
            source: what it was read from.
            key: what it is remembered by, "" where that is not known.
            take: is given the article, None where it cannot be read, and whether the library
                gave it.
        """
        if self.piped is not None and source == self.piped.source:
            take(self.piped, False)  # noqa: FBT003
            return
        kept = self.memory.keeping(source, key)
        options = self._desk.session.options

        def job() -> None:
            article, is_kept = kept(), True
            if article is None:
                article, is_kept = jobs.read_silently(source, options), False
            self._background.soon(take, article, is_kept)

        self._background.start(job, "article")

    def is_kept(self, article: Article) -> bool:
        """Whether the open article was given by the library and not by its source."""
        return article is self._kept

    def show(self, article: Article, trail: Trail = QUOTATIONS, place: Span | None = None) -> None:
        """Put an article on the screen and have it analysed; all other work waits for that."""
        self._background.cancel("facts")
        self._positions.save()
        self._desk.session = self._desk.session.opened(article).following(trail).at(place)
        if is_standard_input(article.source):
            self.piped = article
        self._desk.tell()
        self._have_analysed(article)
        is_kept = article is self._kept
        self._background.soon(partial(self.memory.recall, article, is_kept=is_kept))

    def _have_analysed(self, article: Article) -> None:
        self._desk.status.working = "analysing…"
        ahead, self._ahead = self._ahead, None
        before = Before(self.memory, ahead)
        self._background.soon(self._background.analyse, article, self._desk.session.options, before)

    def take(self, report: Message) -> None:
        """Take in what a thread reports."""
        match report:
            case SourcesFound():
                self._list(report)
            case ArticleRead():
                self._take_read(report)
            case ReadFailed():
                self._tell_failure(report)
            case Analysed() if report.analysis.article is self._desk.session.article:
                self._take_analysis(report)

    def _take_read(self, report: ArticleRead) -> None:
        source, error = report.article.source, report.instead_of
        if error is None:
            self.show(report.article)
            return
        self._kept = report.article
        self.show(report.article)
        if source != self._desk.shelf.of(source).key:
            self._desk.tell(f"{name_of(source)} {error.reason}: this is what the library has of it")

    def keep(self, analysis: Analysis | None) -> None:
        """Put the open article into the library, with what is found in it now."""
        if analysis is not None:
            article = analysis.article
            has_place = self.is_kept(article) or article is self._placed
            self.memory.keep_article(analysis, is_kept=has_place)

    def analyse_anew(self, article: Article) -> None:
        """Have the open article analysed, whatever the library has of it."""
        options = self._desk.session.options
        self._desk.status.working = "analysing…"
        self._background.analyse(article, options, Before(Anew(self.memory), None))

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
        if not report.is_recalled:
            self.keep(report.analysis)
        self._placed = report.analysis.article
        desk.session = desk.session.analysed(report.analysis)
        problem = next(map(str, report.analysis.problems), "")
        if problem:
            desk.tell(problem, failed=True)
        collect_garbage()
