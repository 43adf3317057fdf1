"""Passages as Markdown: text taken literally, with emphasis, code and links around it."""

from __future__ import annotations

import re
import string
import unicodedata
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import TextMarkKind
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.article import Article, TextMark

_ENTITY = re.compile(r"&(?=#?\w{1,40};)")
_MARKDOWN = re.compile(rf"([\\`*_\[\]<>#|~]|{_ENTITY.pattern})")
_FIRST_ON_A_LINE = re.compile(
    r"""
    [-+=] (?= [-+=] | \s | $ )             # what could begin an item, or underline what is above
  | \d{1,9} (?= [.)] (?: \s | $ ) )
    """,
    re.VERBOSE,
)
_LINE_END = re.compile(r"\s*\n\s*")
_TICKS = re.compile("`+")
_NOT_IN_A_LINK = re.compile(r"(?:javascript|vbscript|file|data):", re.IGNORECASE)
"""What readers of Markdown make no links of."""
_ENDS_ADDRESS = frozenset(" \u00a0<>|\\")
_TO_ENCLOSE = re.compile(r"[()*]")

_DELIMITERS = {TextMarkKind.EMPHASIS: "*", TextMarkKind.STRONG: "**"}
_OUTERMOST_FIRST = (
    TextMarkKind.LINK,
    TextMarkKind.STRONG,
    TextMarkKind.EMPHASIS,
    TextMarkKind.CODE,
)


class _Set(NamedTuple):
    """Words that are set off, and what is set off in them."""

    start: int
    end: int
    kind: TextMarkKind
    address: str | None
    inside: list[_Set]


def escaped(text: str) -> str:
    """A text as Markdown takes it literally within a line."""
    return _MARKDOWN.sub(r"\\\1", text)


def as_line(marked_up: str) -> str:
    """A line of Markdown that begins no item, no heading and nothing else."""
    begun = _FIRST_ON_A_LINE.match(marked_up)
    if begun is None:
        return marked_up
    digits = begun.end() if marked_up[0].isdigit() else 0
    return f"{marked_up[:digits]}\\{marked_up[digits:]}"


def marked_up(article: Article, span: Span, *, in_table: bool = False) -> str:
    """A passage of one paragraph as Markdown, on one line, with its emphasis, code and links.

    Args:
        article: what it is from.
        span: the passage.
        in_table: whether it is a cell, in which bars are escaped even in code.
    """
    found = _nested(article.text, _within(article, span))
    bar = "\\|" if in_table else "|"
    return _written(article, span.start, span.end, found, bar).strip()


def passages(article: Article, span: Span) -> list[str]:
    """A passage as Markdown, paragraph by paragraph."""
    found = []
    for index in range(article.paragraph_at(span.start), len(article.paragraphs)):
        place = article.paragraphs[index].span
        if place.start >= span.end:
            break
        part = Span(max(span.start, place.start), min(span.end, place.end))
        if part.start < part.end and (words := marked_up(article, part)):
            found.append(words)
    return found


def linked(address: str) -> str:
    """An address as a link that shows itself."""
    if address.startswith(("http://", "https://")) and _quoted(address) == address:
        return f"<{address}>"
    return escaped(address)


def _within(article: Article, span: Span) -> list[_Set]:
    """The marks of a passage of one paragraph, the outer ones before those in them."""
    begun = article.paragraphs[article.paragraph_at(span.start)].span.start
    first = bisect_left(article.marks, begun, key=_start)
    found = [
        _Set(
            max(mark.span.start, span.start),
            min(mark.span.end, span.end),
            mark.kind,
            mark.address,
            [],
        )
        for mark in article.marks[first : bisect_left(article.marks, span.end, key=_start)]
        if mark.span.overlaps(span) and mark.kind in _OUTERMOST_FIRST
    ]
    return sorted(found, key=lambda one: (one.start, -one.end, _OUTERMOST_FIRST.index(one.kind)))


def _start(mark: TextMark) -> int:
    return mark.span.start


def _nested(text: str, found: Iterable[_Set]) -> list[_Set]:
    """Words that are set off, those in others within them; what cannot be written is left out.

    Markdown has nothing for what begins in one and ends outside of it, and takes stars for
    emphasis only where they can begin or end a word.
    """
    roots: list[_Set] = []
    around: list[_Set] = []
    ends: set[int] = set()
    for one in found:
        while around and around[-1].end <= one.start:
            around.pop()
        if around and one.end > around[-1].end:
            continue
        kinds = {other.kind for other in around}
        if TextMarkKind.CODE in kinds or one.kind in kinds:
            continue
        is_link = one.kind is TextMarkKind.LINK
        if is_link and (not one.address or _NOT_IN_A_LINK.match(one.address.strip())):
            continue
        if not is_link and (one.start in ends or not _can_be_set_off(text, one)):
            continue
        (around[-1].inside if around else roots).append(one)
        around.append(one)
        if not is_link:
            ends.add(one.end)
    return roots


def _can_be_set_off(text: str, one: _Set) -> bool:
    """Whether delimiters beside some words are taken for such."""
    if text[one.start].isspace() or text[one.end - 1].isspace():
        return False
    before, after = text[max(0, one.start - 1) : one.start], text[one.end : one.end + 1]
    return one.kind is TextMarkKind.CODE or (_parts(before) and _parts(after))


def _parts(character: str) -> bool:
    """Whether a character, or an end of the text, stands between words."""
    return (
        not character
        or character.isspace()
        or character in string.punctuation
        or unicodedata.category(character).startswith("P")
    )


def _written(article: Article, start: int, end: int, found: Iterable[_Set], bar: str) -> str:
    line = ""
    for one in found:
        line += escaped(_words(article, start, one.start))
        if one.kind is TextMarkKind.LINK:
            if line.endswith("!"):
                line = line[:-1] + "\\!"  # or it would be a picture
            words = _written(article, one.start, one.end, one.inside, bar)
            line += f"[{words}]({_destination(one.address or '')})"
        elif one.kind is TextMarkKind.CODE:
            line += _code(_words(article, one.start, one.end)).replace("|", bar)
        else:
            stars = _DELIMITERS[one.kind]
            line += stars + _written(article, one.start, one.end, one.inside, bar) + stars
        start = one.end
    return line + escaped(_words(article, start, end))


def _words(article: Article, start: int, end: int) -> str:
    """The text between two places without what is skipped, on one line."""
    return _LINE_END.sub(" ", article.read_between(start, end))


def _code(words: str) -> str:
    longest = max(map(len, _TICKS.findall(words)), default=0)
    ticks = "`" * (longest + 1)
    beside = " " if words[:1] == "`" or words[-1:] == "`" else ""
    return f"{ticks}{beside}{words}{beside}{ticks}"


def _destination(address: str) -> str:
    """An address where Markdown expects that of a link."""
    quoted = _ENTITY.sub("&amp;", _quoted(address.strip()))
    return f"<{quoted}>" if _TO_ENCLOSE.search(quoted) else quoted


def _quoted(address: str) -> str:
    """An address without anything that would end it."""
    from urllib.parse import quote

    return "".join(
        one if one.isprintable() and one not in _ENDS_ADDRESS else quote(one, errors="replace")
        for one in address
    )
