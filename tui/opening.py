"""What the program opens with: the first article that can be read, and the sources behind it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from newsreader.ahead import ahead, read_ahead
from newsreader.apart import is_common
from newsreader.source import SourceError
from newsreader.source.names import STANDARD_INPUT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsreader.apart import Apart
    from newsreader.article import Article
    from newsreader.options import Options


_ONE_OF_SEVERAL = SourceError(
    STANDARD_INPUT, "gives its first article alone here", "save it to a file to read the others"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """The first article, read before there is a screen so that the first picture shows it.

    Attributes:
        article: the first article that could be read; None to begin with the list of the library.
        remaining: the sources after it, found when they are asked for.
        errors: what before it could not be read.
        ahead: its analysis, where that is under way.
    """

    article: Article | None
    remaining: Iterator[str | SourceError] = field(default_factory=lambda: iter(()))
    errors: tuple[SourceError, ...] = ()
    ahead: Apart | None = None


def first_readable(
    named: Iterator[str | SourceError], options: Options
) -> Opening | list[SourceError]:
    """Read the first article that the sources hold; if none can be read, say why.

    Args:
        named: the sources, as `discover` names them.
        options: how articles are read.
    """
    from newsreader.reading import read

    errors: list[SourceError] = []
    for source in named:
        try:
            if isinstance(source, SourceError):
                raise source
            article = read(
                source, language=options.language, limit=options.limit, whole=options.whole
            )
            if article.fragment is not None and source == STANDARD_INPUT:
                errors.append(_ONE_OF_SEVERAL)
            return Opening(article, named, tuple(errors))
        except SourceError as error:
            errors.append(error)
    return errors


def begun(
    named: Iterator[str | SourceError], options: Options
) -> Callable[[], Opening | list[SourceError]] | list[SourceError]:
    """Begin to read the first article that the sources hold, and to analyse it.

    Another process does that where there is a core for it, until the screen is ready.

    Args:
        named: the sources, as `discover` names them.
        options: how articles are read and summarised.

    Returns:
        What waits for the article, and gives what `first_readable` gives; where it is already
        known that nothing can be read, the reasons.
    """
    errors: list[SourceError] = []
    for source in named:
        if isinstance(source, SourceError):
            errors.append(source)
        elif (reading := read_ahead(source, options)) is not None:
            return partial(_taken_over, reading, source, errors, named, options)
        else:
            return _given(_opened_here(chain((*errors, source), named), options))
    return errors


def _given(
    opening: Opening | list[SourceError],
) -> Callable[[], Opening | list[SourceError]] | list[SourceError]:
    """What nobody has to wait for."""
    return (lambda: opening) if isinstance(opening, Opening) else opening


def _opened_here(
    named: Iterator[str | SourceError], options: Options
) -> Opening | list[SourceError]:
    """The first article that can be read, read in this process and analysed in another."""
    opening = first_readable(named, options)
    if isinstance(opening, Opening) and opening.article is not None:
        return replace(opening, ahead=ahead(opening.article, options))
    return opening


def _taken_over(
    reading: Apart,
    source: str,
    errors: list[SourceError],
    named: Iterator[str | SourceError],
    options: Options,
) -> Opening | list[SourceError]:
    """What was read ahead; where that has failed, it is done here."""
    from newsreader.workers import WorkerDied

    try:
        article = reading.article()
    except SourceError as error:
        return _opened_here(chain((*errors, error), named), options)
    except WorkerDied:
        return _opened_here(chain((*errors, source), named), options)
    return Opening(article, named, tuple(errors), reading if is_common(article) else None)
