"""Putting bookmarks and taking them away."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.text.span import Span
from tui.session.passages import sentence_at, words_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.article import Article
    from tui.session.session import Session


class Seen(NamedTuple):
    """What the reader sees of an article.

    Attributes:
        rows: the rows on the screen, those between paragraphs included.
        selected: what is selected, None if nothing is.
        is_at_end: whether the reader has scrolled as far as the article goes.
    """

    rows: Sequence[Span]
    selected: Span | None = None
    is_at_end: bool = False

    @property
    def at(self) -> int:
        """Where a reader is who has gone nowhere: at the top, or in the end on the last row."""
        filled = [row for row in self.rows if row] or [Span(0, 0)]
        return filled[-1 if self.is_at_end else 0].start


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


def toggled(session: Session, seen: Seen) -> Toggled:
    """Put a bookmark where the reader is, or take away one that is there."""
    here = passage_here(session, seen)
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


def passage_here(session: Session, seen: Seen) -> Span:
    """The sentence of what is selected, of the current stop if that is on the screen, or of a row.

    Until the sentences are known, or outside of any, it is the row.
    """
    on_screen = Span(seen.rows[0].start, seen.rows[-1].end) if seen.rows else Span(0, 0)
    place = seen.selected or session.place_in(on_screen)
    at = place.start if place else seen.at
    sentence = sentence_at(session.analysis.sentences, at) if session.analysis else None
    row = next((row for row in seen.rows if row.start <= at < row.end), Span(at, at + 1))
    return sentence or row
