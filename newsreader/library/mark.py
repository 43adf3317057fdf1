"""How far an article was read, and what is known about a source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsreader.article import Article


@dataclass(frozen=True, slots=True)
class Mark:
    """How far an article was read.

    Attributes:
        offset: the reading position, in code points of the article's text.
        end_seen: whether its end was ever seen, which makes the article read.
        length: code points of the whole text, None where the article was never remembered.
    """

    offset: int
    end_seen: bool
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What was known about a source when it was last read, so that it can be listed unopened.

    Attributes:
        key: of its content then.
        stamp: what the caller gave to show whether it has changed since, such as the time of its
            last change and its size.
        title: of the article, or None.
        beginning: its first words, None where they were not noted yet.
        byline: the line that names the author, or None.
        published: ISO 8601 date, or None.
        language: ISO 639-1 code, or `UNKNOWN_LANGUAGE`.
        words: how many the article has.
        mark: how far it was read, None where it was not.
    """

    key: str
    stamp: str
    title: str | None
    beginning: str | None
    byline: str | None
    published: str | None
    language: str
    words: int
    mark: Mark | None


class Found(NamedTuple):
    """An article as it was found.

    Attributes:
        key: its `content_key`.
        article: the article.
        location: what `library.location` makes of its source, None for one without a place.
        stamp: what shows whether the source has changed since, for `Store.known`.
    """

    key: str
    article: Article
    location: str | None = None
    stamp: str = ""
