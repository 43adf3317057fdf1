"""From sources to articles, one or many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import UNKNOWN_LANGUAGE
from newsreader.articles import article_of
from newsreader.contents import Contents, contents_of
from newsreader.formats import BEGINNING, limits_of, recognised
from newsreader.limit import LIMIT, LIMIT_OF_ALL
from newsreader.source.content import file_content
from newsreader.source.decoding import NotTextError
from newsreader.source.error import SourceError
from newsreader.source.names import is_url, located
from newsreader.source.unpacking import unpacked_beginning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article
    from newsreader.formats.draft import Draft


def read(
    source: str, *, language: str | None = None, limit: int = LIMIT, whole: int = LIMIT_OF_ALL
) -> Article:
    """Read one article.

    Args:
        source: the path of a file, a link, `-` for standard input, or the address of an article in
            a file that holds several; of such a file the first article is read.
        language: ISO 639-1 code; detected where it is None.
        limit: bytes that an article may have; a larger one is refused, a file without being opened.
        whole: bytes that a source of several articles may have.

    Raises:
        SourceError: there is no article to be had from the source.
    """
    contents, fragment = _opened(source, limit, whole)
    return article_of(contents.draft(contents.entry(fragment), limit), contents.file, language)


def read_all(
    source: str, *, language: str | None = None, limit: int = LIMIT, whole: int = LIMIT_OF_ALL
) -> Iterator[Article | SourceError]:
    """Read the articles of a source one by one, each when it is asked for.

    The arguments are those of `read`.

    Yields:
        An article, or a `SourceError` in the place of one that cannot be read.
    """
    file, _ = located(source)
    for draft in drafts(source, limit=limit, whole=whole):
        try:
            yield draft if isinstance(draft, SourceError) else article_of(draft, file, language)
        except SourceError as error:
            yield error


def drafts(
    source: str, *, limit: int = LIMIT, whole: int = LIMIT_OF_ALL
) -> Iterator[Draft | SourceError]:
    """The drafts of a source's articles, as `read_all` gives the articles."""
    try:
        contents, fragment = _opened(source, limit, whole)
        entries = contents.entries() if fragment is None else iter([contents.entry(fragment)])
        for entry in entries:
            try:
                draft: Draft | SourceError = contents.draft(entry, limit)
            except SourceError as error:
                draft = error
            yield draft
        if fragment is None:
            contents.entry(None)
    except SourceError as error:
        yield error


def read_beginning(source: str, size: int, *, limit: int = LIMIT) -> Article:
    """Read the beginning of an article, without detecting its language.

    A format that has to be read as a whole gives the whole article.

    Args:
        source: the path of a file, or the address of an article in one.
        size: how many bytes are read; of a longer file, what follows the last space or line end
            in them is left out.
        limit: bytes that the whole article may have.

    Raises:
        SourceError: there is no article to be had from the source.
    """
    file, fragment = located(source)
    if is_url(file):
        return read(source, language=UNKNOWN_LANGUAGE, limit=limit)
    limits = limits_of(file, limit, LIMIT_OF_ALL)
    at_least = max(size, BEGINNING)
    data = unpacked_beginning(file_content(file, limits, at_least), at_least)
    if fragment is not None or not recognised(file, data[:BEGINNING]).format.starts_alone:
        return read(source, language=UNKNOWN_LANGUAGE, limit=limit)
    data = data[:size]
    if len(data) == size and 0 not in data:
        data = data[: max(data.rfind(b"\n"), data.rfind(b" ")) + 1] or data
    contents = Contents(file, data, limits)
    return article_of(contents.draft(contents.entry(None), limit), file, UNKNOWN_LANGUAGE)


def line_in_file(article: Article, offset: int, *, limit: int = LIMIT) -> int | None:
    """The line of an article's file, from 1, in which a place of its text is.

    None where the format cannot say, or the file can no longer be read.

    Args:
        article: what was read.
        offset: the place.
        limit: bytes that an article may have.
    """
    try:
        contents = contents_of(article.file, limit, LIMIT_OF_ALL)
        return contents.registration.format.line(contents.data, article, offset)
    except (SourceError, NotTextError):
        return None


def _opened(source: str, limit: int, whole: int) -> tuple[Contents, str | None]:
    """An open source, and the fragment of the article in it that is meant."""
    file, fragment = located(source)
    contents = contents_of(file, limit, whole)
    if is_url(file) and not contents.registration.container:
        return contents, None  # it is a place in the page
    return contents, fragment
