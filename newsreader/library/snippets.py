"""Where in an article what was asked for stands, and the words around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsreader.library.spacing import spaced
from newsreader.role import Role
from newsreader.search.folding import fold
from newsreader.text.span import Span

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.library.query import LibraryQuery, Term

_AROUND = 90
"""Code points shown before and behind a match, up to the paragraph's end."""
_WORD = re.compile(r"[^\W_]+")


class Snippet(NamedTuple):
    """A passage of an article.

    Attributes:
        span: its place.
        matches: the places in it that were asked for.
    """

    span: Span
    matches: tuple[Span, ...]


class _Match(NamedTuple):
    span: Span
    term: str


def matches(article: Article, query: LibraryQuery) -> tuple[Span, ...]:
    """The places of all words that a query asks for, in order."""
    return tuple(match.span for match in _matches(article, query))


def snippets(article: Article, query: LibraryQuery, most: int = 2) -> tuple[Snippet, ...]:
    """The passages that tell best why an article was found, in text order.

    Args:
        article: what was found.
        query: what was asked.
        most: how many at most.
    """
    found = _matches(article, query)
    passages: list[tuple[Span, list[_Match]]] = []
    for match in found:
        if passages and match.span.end <= passages[-1][0].end:
            passages[-1][1].append(match)
        else:
            passages.append((_passage(article, match.span), [match]))
    below = [one for one in passages if not _is_title(article, one[0])]
    richest = sorted(below or passages, key=lambda one: -len({match.term for match in one[1]}))
    return tuple(
        Snippet(span, tuple(match.span for match in inside))
        for span, inside in sorted(richest[:most], key=lambda one: one[0])
    )


def _is_title(article: Article, passage: Span) -> bool:
    """Whether a passage is the title, which is told anyway."""
    return article.paragraphs[article.paragraph_at(passage.start)].role is Role.TITLE


def _matches(article: Article, query: LibraryQuery) -> list[_Match]:
    terms = query.wanted_words
    if not terms:
        return []
    folded = fold(article.text)
    pattern = re.compile("|".join(f"({expression(term)})" for term in terms), re.IGNORECASE)
    return [
        _Match(folded.span(match.start(), match.end()), terms[(match.lastindex or 1) - 1].text)
        for match in pattern.finditer(folded.text)
    ]


def expression(term: Term) -> str:
    """An expression for the words of a term as the index has them.

    A word of a script without spaces may stand anywhere.
    """
    text = fold(term.text).text
    words = _WORD.findall(spaced(text))
    has_spaces = words == _WORD.findall(text)
    between, no_letter = (r"[\W_]+", r"[^\W_]") if has_spaces else (r"[\W_]*", r"(?!)")
    end = r"[^\W_]*" if term.is_beginning else f"(?!{no_letter})"
    return f"(?<!{no_letter})" + between.join(map(re.escape, words)) + end


def _passage(article: Article, match: Span) -> Span:
    """The words around a match, within its paragraph."""
    paragraph = article.paragraphs[article.paragraph_at(match.start)].span
    start, end = (
        max(paragraph.start, match.start - _AROUND),
        min(paragraph.end, match.end + _AROUND),
    )
    text = article.text
    if start > paragraph.start:
        start = _after_space(text, start, match.start)
    if end < paragraph.end:
        end = max(match.end, text.rfind(" ", match.end, end))
    return Span(start, max(start, end))


def _after_space(text: str, start: int, end: int) -> int:
    space = text.find(" ", start, end)
    return start if space < 0 else space + 1


def passage_text(article: Article, snippet: Snippet) -> str:
    """The words of a snippet on one line."""
    return " ".join(article.passage(snippet.span).split())
