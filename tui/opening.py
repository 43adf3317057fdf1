"""What the program opens with: the first article that can be read, and the sources behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.limit import LIMIT
from newsreader.source import SourceError, discover, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.article import Article


@dataclass(frozen=True, slots=True)
class Opening:
    """The first article, read before the screen is there so that the first picture shows it.

    Attributes:
        article: the first article that could be read.
        remaining: the further sources, found as they are asked for.
        errors: what could not be read before it.
    """

    article: Article
    remaining: Iterator[str | SourceError]
    errors: tuple[SourceError, ...] = ()


def first_readable(
    sources: Iterable[str], language: str | None, limit: int = LIMIT
) -> Opening | list[SourceError]:
    """Read the first article that the sources hold; where none can be read, tell why.

    Args:
        sources: files, folders, and `-` for standard input.
        language: ISO 639-1 code; found out where it is None.
        limit: bytes that an article may have.
    """
    remaining = discover(sources)
    errors: list[SourceError] = []
    for source in remaining:
        try:
            if isinstance(source, SourceError):
                raise source
            return Opening(read(source, language=language, limit=limit), remaining, tuple(errors))
        except SourceError as error:
            errors.append(error)
    return errors
