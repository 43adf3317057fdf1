"""Finding a query in an article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING

from newsreader.search.folding import Folded, fold, without
from newsreader.search.query import QueryError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from regex import Pattern

    from newsreader.article import Article
    from newsreader.search.query import Query
    from newsreader.text.span import Span

LIMIT = 10_000
"""The most matches that are reported."""
_WINDOW = re.compile(r"[^\n]{1,32768}")
"""A paragraph, or as much of it as an expression is matched within."""
_PATIENCE = 0.25
"""Seconds that an expression may take in one paragraph."""
_WHOLE_PATIENCE = 3.0
"""Seconds that it may take in all of them together."""


@dataclass(frozen=True, slots=True)
class Matches:
    """Where a query was found.

    Attributes:
        spans: the places, in order, never overlapping and none of them empty.
        is_complete: whether these are all. Where they are not, they are those that follow the
            place from which the search began, then the first in the article.
    """

    spans: tuple[Span, ...] = ()
    is_complete: bool = True


class Searcher:
    """Searches one article, from any thread; what that takes is made when first needed.

    In the text that is searched the line ends within a paragraph are spaces, so that a line end is
    always the end of a paragraph.
    """

    def __init__(self, article: Article) -> None:
        self.article = article

    def find(
        self,
        query: Query,
        *,
        start: int = 0,
        limit: int = LIMIT,
        checkpoint: Callable[[], None] = lambda: None,
    ) -> Matches:
        """Find a query.

        Args:
            query: what to look for.
            start: the place from which matches are reported if there are more than the limit.
            limit: the most matches that are reported.
            checkpoint: called often; what it raises ends the search.

        Raises:
            QueryError: the query is not a valid expression, or takes too long here.
        """
        from newsreader.search.pattern import compiled

        if query.is_empty:
            return Matches()
        pattern = compiled(query)
        text = self._folded if query.any_accent else self._unfolded
        found = _in_windows if query.as_expression else _anywhere

        def spans_from(place: int) -> Iterator[Span]:
            return _spans(text, found(pattern, text.text, place), checkpoint)

        spans = list(islice(spans_from(0), limit + 1))
        if len(spans) <= limit:
            return Matches(tuple(spans))
        paragraph = text.text.rfind("\n", 0, text.place(start)) + 1
        behind = (span for span in spans_from(paragraph) if span.end > start)
        ahead = list(islice(behind, limit))
        before = [span for span in spans if span.end <= start]
        return Matches((*before[: limit - len(ahead)], *ahead), is_complete=False)

    @cached_property
    def _unfolded(self) -> Folded:
        """The article's text with all its accents, without what is not read."""
        text = self.article.text
        pieces: list[str] = []
        done = 0
        for paragraph in self.article.paragraphs:
            start, end = paragraph.span.start, paragraph.span.end
            pieces += text[done:start], text[start:end].replace("\n", " ")
            done = end
        return without("".join((*pieces, text[done:])), self.article.skipped)

    @cached_property
    def _folded(self) -> Folded:
        """The article's text without its accents."""
        return fold(self._unfolded.text, self._unfolded)


def _anywhere(pattern: Pattern[str], text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where a pattern that cannot take long is found, starting at a place."""
    for match in pattern.finditer(text, start, concurrent=True):
        yield match.span()


def _in_windows(pattern: Pattern[str], text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where a pattern is found within paragraphs, starting at one of them.

    Raises:
        QueryError: it takes too long.
    """
    end = monotonic() + _WHOLE_PATIENCE
    for window in _WINDOW.finditer(text, start):
        found = pattern.finditer(window[0], concurrent=True, timeout=_PATIENCE)
        try:
            spans = sorted({match.span() for match in found if match[0]})
        except (TimeoutError, MemoryError):
            spans = None
        if spans is None or monotonic() > end:
            raise QueryError("This expression takes too long here: say more exactly what repeats")
        at = window.start()
        for first, last in spans or [(0, 0)]:
            yield at + first, at + last


def _spans(
    text: Folded, found: Iterator[tuple[int, int]], checkpoint: Callable[[], None]
) -> Iterator[Span]:
    """The places in the article of what was found in its text, without empty ones."""
    done = 0
    for start, end in found:
        checkpoint()
        if start < end:
            span = text.span(start, end)
            if span.start >= done:
                done = span.end
                yield span
