"""What threads do for the screen that searches the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from newsreader.library.identity import content_key
from newsreader.library.query import LibraryQueryError, parsed
from newsreader.library.snippets import matches, snippets
from tui.reader.jobs import abandonable, checkpoint
from tui.session.course import Leg
from widgets.cells import shown
from widgets.hit_list import HitRow, Passage
from widgets.library_facts import place_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.library.library import Library
    from newsreader.library.query import LibraryQuery
    from newsreader.library.snippets import Snippet
    from newsreader.text.span import Span
    from tui.reader.jobs import Post

MOST = 500
"""Articles that are listed at most."""
_FIRST = 12
"""Articles in the first report, more than a screen holds; then four times as many each time."""
_DAY = len("2016-02-11")


@dataclass
class HitsFound(Message):
    """Articles were found.

    Attributes:
        text: the query, as it was typed.
        rows: what was found, the best first.
        legs: the places in each.
        count: how many articles there are, `MOST` at most.
        more: whether there are more than that.
    """

    text: str
    rows: tuple[HitRow, ...]
    legs: tuple[Leg, ...]
    count: int
    more: bool


@dataclass
class QueryRefused(Message):
    """A query makes no sense.

    Attributes:
        text: the query, as it was typed.
        sentence: why.
        place: the character where that shows.
    """

    text: str
    sentence: str
    place: int


@abandonable
def search_library(opened: Callable[[], Library], text: str, post: Post) -> None:
    """Report what a query finds in the library, or why it makes no sense.

    Args:
        opened: gives the library.
        text: the query, as it was typed.
        post: takes the reports.
    """
    check = checkpoint()
    try:
        query = parsed(text)
    except LibraryQueryError as error:
        post(QueryRefused(text, str(error), error.place))
        return
    library = opened()
    check()
    hits = library.find(query, most=MOST + 1)
    rows: list[HitRow] = []
    legs: list[Leg] = []
    due = _FIRST
    count, more = min(len(hits), MOST), len(hits) > MOST
    for hit in hits[:MOST]:
        check()
        article = library.article(hit.article)
        if article is None:
            count -= 1
            continue
        rows.append(hit_row(hit.article, article, snippets(article, query)))
        legs.append(Leg(hit.article, article.source, stops_in(article, query)))
        if len(rows) == due:
            due *= 4
            post(HitsFound(text, tuple(rows), tuple(legs), count, more))
    check()
    post(HitsFound(text, tuple(rows), tuple(legs), count, more))


def stops_in(article: Article, query: LibraryQuery) -> tuple[Span, ...]:
    """The places that a query asks for; how the article begins where none are in its text."""
    return matches(article, query) or (article.paragraphs[0].span,)


def hit_row(number: int, article: Article, passages: tuple[Snippet, ...]) -> HitRow:
    """An article as it is listed.

    Args:
        number: its number in the library.
        article: the article.
        passages: why it was found.
    """
    source = article.source
    place = article.site if source == content_key(article.text) else place_of(source)
    facts = " · ".join(part for part in ((article.published or "")[:_DAY], place) if part)
    shown_passages = tuple(_passage(article, passage) for passage in passages)
    return HitRow(number, article.title or article.first_words, facts, shown_passages)


def _passage(article: Article, snippet: Snippet) -> Passage:
    start, end = snippet.span.start, snippet.span.end
    marks = tuple((match.start - start, min(match.end, end) - start) for match in snippet.matches)
    return Passage(shown(article.text[start:end]), marks)
