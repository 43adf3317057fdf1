"""What the reading screen has threads do, so that no key ever waits for it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import wraps
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, ParamSpec, Protocol

from textual.worker import get_current_worker

from newsreader.source import SourceError
from newsreader.source.defect import defect
from newsreader.source.names import is_url
from tui.reader.messages import (
    Agreed,
    Analysed,
    ArticleRead,
    Named,
    NotNamed,
    ReadAgain,
    ReadFailed,
    Searched,
    SourcesFound,
    Summarised,
)
from tui.responsiveness import KEY_PRIORITY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.message import Message

    Post = Callable[[Message], object]
    Kept = Callable[[], "Article | None"]

    from newsreader.analysis import Analysis
    from newsreader.apart import Apart
    from newsreader.article import Article
    from newsreader.options import Options
    from newsreader.search import Query, Searcher
    from newsreader.summary import Length

P = ParamSpec("P")

_LARGE = 1 << 20
"""Code points above which an article is analysed in a process of its own."""
_FIRST_BATCH = 500
"""Sources in the first report; then twice as many each time, so that a list grows in few steps."""


class Recollection(Protocol):
    """What is remembered of articles; asked in threads."""

    def analysis_of(self, article: Article) -> Analysis | None:
        """What was found in an article before, by this very engine."""

    def corrected(self, analysis: Analysis) -> Analysis:
        """What was found now, with what the reader has corrected."""


class Before(NamedTuple):
    """What may have been done already of analysing an article.

    Attributes:
        memory: what is remembered of it.
        ahead: an analysis of it that is under way in another process.
    """

    memory: Recollection
    ahead: Apart | None


class Anew:
    """A recollection that knows of corrections alone: what was found is to be found again."""

    def __init__(self, memory: Recollection) -> None:
        self._memory = memory

    def analysis_of(self, article: Article) -> Analysis | None:  # noqa: ARG002
        """Nothing was found before."""
        return None

    def corrected(self, analysis: Analysis) -> Analysis:
        """What was found now, with what the reader has corrected."""
        return self._memory.corrected(analysis)


class Abandoned(Exception):  # noqa: N818 - nothing went wrong
    """Nobody is waiting for this work any more."""


def abandonable(job: Callable[P, None]) -> Callable[P, None]:
    """A job that ends quietly once nobody is waiting for it any more."""

    @wraps(job)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        with suppress(Abandoned):
            job(*args, **kwargs)

    return run


def checkpoint() -> Callable[[], None]:
    """A function for the current worker that steps aside for keys.

    It raises `Abandoned` once the worker has been cancelled.
    """
    worker = get_current_worker()

    def check() -> None:
        KEY_PRIORITY.step_aside()
        if worker.is_cancelled:
            raise Abandoned

    return check


def told_defect(error: Exception) -> str:
    """One sentence on an unforeseen error in a thread."""
    cause, remedy = defect(error)
    return f"A part of the program failed ({cause}), and the article can still be read: {remedy}."


@abandonable
def find_sources(remaining: Iterator[str | SourceError], post: Post) -> None:
    """Report what else the sources hold, a batch at a time."""
    _report_sources(remaining, post, checkpoint())


def _report_sources(
    remaining: Iterator[str | SourceError], post: Post, check: Callable[[], None]
) -> None:
    size = _FIRST_BATCH
    while batch := list(islice(remaining, size)):
        check()
        size *= 2
        sources = tuple(item if isinstance(item, str) else item.source for item in batch)
        errors = tuple(item for item in batch if isinstance(item, SourceError))
        post(SourcesFound(sources, errors))


@abandonable
def find_named(source: str, options: Options, post: Post) -> None:
    """Report the first article that a source holds, or why there is none, then the others."""
    from newsreader.discovering import discover

    check = checkpoint()
    error = None
    named = discover([source], limit=options.limit, whole=options.whole)
    for found in named:
        check()
        if isinstance(found, str):
            post(Named(found))
            _report_sources(named, post, check)
            return
        error = found
    check()
    if error is not None:
        post(NotNamed(error))


@abandonable
def read_again(article: Article, options: Options, post: Post) -> None:
    """Report an article as it is now, or why it cannot be read; a link is fetched again."""
    from newsreader.reading import read

    check = checkpoint()
    try:
        if is_url(article.file):
            from newsreader.contents import refetched

            refetched(article.file)
        language, limit, whole = options.language, options.limit, options.whole
        again = read(article.source, language=language, limit=limit, whole=whole)
    except SourceError as error:
        check()
        post(NotNamed(error))
    else:
        check()
        post(ReadAgain(article, again))


@abandonable
def read_article(source: str, kept: Kept, options: Options, post: Post) -> None:
    """Read an article and report it, or why it cannot be read.

    Args:
        source: what it is read from.
        kept: gives what the library has of it, for where the source is gone.
        options: how it is read.
        post: takes the report.
    """
    from newsreader.reading import read

    check = checkpoint()
    try:
        article = read(source, language=options.language, limit=options.limit, whole=options.whole)
    except SourceError as error:
        check()
        if (stored := kept()) is None:
            post(ReadFailed(error))
        else:
            post(ArticleRead(stored, instead_of=error))
    else:
        check()
        post(ArticleRead(article))


def read_silently(source: str, options: Options) -> Article | None:
    """An article that was read before; None where it cannot be read any more."""
    from newsreader.reading import read

    try:
        return read(source, language=options.language, limit=options.limit, whole=options.whole)
    except SourceError:
        return None


@abandonable
def analyse_article(article: Article, options: Options, before: Before, post: Post) -> None:
    """Analyse an article and report what was found, at once where it was found before.

    What this takes is imported here, in a thread, while the article can already be read. A large
    article has a process of its own: no thread leaves another alone for so long.
    """
    from newsreader.analysis import unanalysed

    check = checkpoint()
    kept = None
    try:
        kept = before.memory.analysis_of(article)
        if kept is not None and kept.summary.method == options.method:
            analysis = replace(kept, summary=kept.summary.resized(options.length))
        else:
            kept = None
            work = _analyse_apart if len(article.text) > _LARGE else _analyse_here
            found = _taken_over(before.ahead, check) or work(article, options, check)
            analysis = before.memory.corrected(found)
    except Abandoned:
        raise
    except Exception as error:  # noqa: BLE001 - nobody is to wait for what never comes
        analysis = unanalysed(article, error, options.method)
    check()
    post(Analysed(analysis, is_recalled=kept is not None))


def _taken_over(ahead: Apart | None, check: Callable[[], None]) -> Analysis | None:
    """What was found ahead; where that has failed the work is done anew."""
    if ahead is None:
        return None
    from newsreader.workers import WorkerDied

    try:
        return ahead.analysis(check)
    except (OSError, WorkerDied):
        return None


def _analyse_here(article: Article, options: Options, check: Callable[[], None]) -> Analysis:
    from newsreader.analysis import analyse

    return analyse(article, method=options.method, length=options.length, checkpoint=check)


def _analyse_apart(article: Article, options: Options, check: Callable[[], None]) -> Analysis:
    from newsreader.apart import analyse_apart

    return analyse_apart(article, method=options.method, length=options.length, checkpoint=check)


@abandonable
def summarise_article(analysis: Analysis, method: str, length: int | Length, post: Post) -> None:
    """Summarise an article by another method and report that."""
    from newsreader.analysis import resummarised

    check = checkpoint()
    anew = resummarised(analysis, method=method, length=length, checkpoint=check)
    check()
    post(Summarised(anew))


@abandonable
def ask_all_methods(analysis: Analysis, post: Post) -> None:
    """Report which other methods choose the sentences of the summary too."""
    from newsreader.summary import agreement

    found = agreement(
        analysis.article,
        analysis.sentences,
        analysis.summary,
        analysis.quotations,
        analysis.entities,
        checkpoint=checkpoint(),
    )
    post(Agreed(analysis.summary, found))


@abandonable
def search_article(searcher: Searcher, query: Query, start: int, post: Post) -> None:
    """Search an article and report the matches, or why it cannot be searched."""
    from newsreader.search import Matches, QueryError

    check = checkpoint()
    matches, problem = Matches(), ""
    try:
        matches = searcher.find(query, start=start, checkpoint=check)
    except QueryError as error:
        problem = str(error)
    except Abandoned:
        raise
    except Exception as error:  # noqa: BLE001 - the line to search in says so, and goes on
        cause, remedy = defect(error)
        problem = f"This cannot be searched for ({cause}): {remedy}."
    check()
    post(Searched(searcher.article, query, matches, problem))
