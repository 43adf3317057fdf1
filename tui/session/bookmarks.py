"""Putting bookmarks and taking them away."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.text.span import Span
from tui.session.passages import sentence_at, words_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.article import Article
    from tui.session.session import Session


class Toggled(NamedTuple):
    """What the key for bookmarks leads to.

    Attributes:
        session: the session with the bookmark put or taken away.
        put: where one is to be kept, None if none was put.
        dropped: the places of those that are no longer to be kept.
    """

    session: Session
    put: int | None = None
    dropped: tuple[int, ...] = ()


def toggled(session: Session, seen: Span, rows: Iterable[Span]) -> Toggled:
    """Put a bookmark where the reader is, or take away one that is there.

    Args:
        session: what is read.
        seen: what is on the screen.
        rows: the same, row by row.
    """
    here = passage_here(session, seen, rows)
    there = tuple(place for place in session.bookmarks if here.start <= place < here.end)
    if there:
        rest = (place for place in session.bookmarks if place not in there)
        return Toggled(session.bookmarked(rest), dropped=there)
    return Toggled(session.bookmarked((*session.bookmarks, here.start)), put=here.start)


def told(article: Article, put: int | None, *, kept: bool) -> str:
    """What is said about a bookmark; that it is not kept comes first, before a narrow line is cut.

    Args:
        article: where it is.
        put: where it was put, None if it was taken away.
        kept: whether it will still be so next time.
    """
    until = "" if kept else "Until you quit: "
    if put is None:
        return f"{until}The bookmark is taken away"
    return f"{until}Bookmark at “{article.passage(words_at(article, put))}”"


def passage_here(session: Session, seen: Span, rows: Iterable[Span]) -> Span:
    """The sentence of the current stop if that is on the screen, else of the first row there.

    Until the sentences are known, or outside of any, it is that row.
    """
    at = (session.place_in(seen) or seen).start
    sentence = sentence_at(session.analysis.sentences, at) if session.analysis else None
    row = next((row for row in rows if row.start <= at < row.end), Span(at, at + 1))
    return sentence or row
