"""What the program opens with: the first article that can be read, and the sources behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.reading import read
from newsreader.source import SourceError
from newsreader.source.names import STANDARD_INPUT

if TYPE_CHECKING:
    from collections.abc import Iterator

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
