"""What an article is: clean text, cut into paragraphs that know their role."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from newsreader.languages import UNKNOWN_LANGUAGE
from newsreader.role import Role
from newsreader.text.span import Span
from newsreader.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from newsreader.text.page import Page

__all__ = ["UNKNOWN_LANGUAGE", "Article", "Paragraph", "Role", "TextMark", "TextMarkKind"]

_FIRST_WORDS = 64
"""Code points by which one article is told from others."""
_UNSEEN = "\u2060"
"""Word joiner: nothing is drawn for it, and no row ends there."""


class TextMarkKind(StrEnum):
    """What sets some words of a text off from the others."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    LINK = "link"
    CODE = "code"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class TextMark:
    """A place that the source sets off, and the address that a link leads to."""

    span: Span
    kind: TextMarkKind
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's place, without surrounding white space, and its role.

    Attributes:
        span: the place.
        role: what it is to the article.
        dateline: code points of the dateline that it begins with: "LONDON (Reuters) - ".
    """

    span: Span
    role: Role
    dateline: int = 0


@dataclass(frozen=True)
class Article:
    """An article as it was read: nothing in it is markup, every place in it is a `Span`.

    Attributes:
        source: its address: where it came from, as the reader named it, followed by "#" and its
            fragment where it has one.
        text: the clean text that all spans count into.
        paragraphs: in order, never overlapping; all that is not white space lies in one of them.
        language: ISO 639-1 code, or `UNKNOWN_LANGUAGE`.
        published: ISO 8601 date (or date and time) of publication where the article gives it.
        format: name of the format that it came in.
        fragment: what tells it from other articles of the same source, None where it is alone.
        marks: what its source sets off, in order.
        given_title: the title where it is given apart from the text, or is only part of a
            paragraph.
        given_byline: the author, where the article names one apart from its text.
        modified: as `published`, of the last change.
        site: name of the site or the paper that it appeared in.
        url: its canonical address.
    """

    source: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    language: str = UNKNOWN_LANGUAGE
    published: str | None = None
    format: str = "text"
    fragment: str | None = None
    marks: tuple[TextMark, ...] = ()
    given_title: str | None = None
    given_byline: str | None = None
    modified: str | None = None
    site: str | None = None
    url: str | None = None

    @property
    def file(self) -> str:
        """The source without the fragment."""
        return self.source if self.fragment is None else self.source[: -len(self.fragment) - 1]

    @cached_property
    def title(self) -> str | None:
        """The title on one line, or None where the article has none."""
        return self.given_title or self._first(Role.TITLE)

    @cached_property
    def first_words(self) -> str:
        """How its prose begins, on one line, by which it is told from others without a title."""
        prose = (each.span for each in self.paragraphs if each.role is Role.BODY)
        span = next(prose, None) or next((each.span for each in self.paragraphs), Span(0, 0))
        beginning = Span(span.start, min(span.end, span.start + 2 * _FIRST_WORDS))
        words = " ".join(self.passage(beginning).split())
        if len(words) <= _FIRST_WORDS:
            return words
        whole = words[:_FIRST_WORDS].rpartition(" ")[0] or words[:_FIRST_WORDS]
        return whole.rstrip(" ,;:–—-") + "…"

    @cached_property
    def byline(self) -> str | None:
        """The author, on one line, or None where nobody is named."""
        return self.given_byline or self._first(Role.BYLINE)

    @cached_property
    def skipped(self) -> tuple[Span, ...]:
        """What stands in the text and is not read: page numbers, hyphens of broken words."""
        return tuple(mark.span for mark in self.marks if mark.kind is TextMarkKind.SKIPPED)

    @cached_property
    def links(self) -> Mapping[Span, str]:
        """The addresses that its links lead to, by their places, in text order."""
        return {mark.span: mark.address for mark in self.marks if mark.address}

    @cached_property
    def read_text(self) -> str:
        """The text as stages read it, character for character, with spaces for what is skipped."""
        return self._with_skipped(" ")

    @cached_property
    def display_text(self) -> str:
        """The text as it is shown, character for character: what is skipped is not seen."""
        return self._with_skipped(_UNSEEN)

    @cached_property
    def words(self) -> int:
        """How many words the text has: between white space, or estimated where there is none."""
        return count_words(self.text, self.language)

    def page(self, checkpoint: Callable[[], None] = lambda: None) -> Page:
        """Its sentences and tokens, found anew.

        Args:
            checkpoint: called once a paragraph; an exception that it raises ends the work.
        """
        from newsreader.text.page import page_of  # which nobody needs who only shows the article

        places = [paragraph.span for paragraph in self.paragraphs]
        unbroken = [paragraph.dateline for paragraph in self.paragraphs]
        return page_of(self.read_text, places, self.language, unbroken, checkpoint)

    def paragraph_at(self, offset: int) -> int:
        """Index of the paragraph that holds `offset`, else of the last before it, at least 0."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def passage(self, span: Span) -> str:
        """The words of a span as they are copied and listed.

        Line ends inside a hard-wrapped paragraph become spaces, and what is skipped goes; an empty
        line separates two paragraphs.
        """
        pieces = []
        for index in range(self.paragraph_at(span.start), len(self.paragraphs)):
            paragraph = self.paragraphs[index]
            if paragraph.span.start >= span.end:
                break
            start = max(span.start, paragraph.span.start)
            lines = self.read_between(start, min(span.end, paragraph.span.end)).split("\n")
            pieces.append(" ".join(filter(None, map(str.strip, lines))) if lines[1:] else lines[0])
        return "\n\n".join(piece for piece in pieces if piece)

    def read_between(self, start: int, end: int) -> str:
        """The text between two places without what is skipped."""
        skipped = self.skipped
        at = bisect_right(skipped, start, key=lambda one: one.end)
        if at == len(skipped) or skipped[at].start >= end:
            return self.text[start:end]
        parts = []
        while at < len(skipped) and skipped[at].start < end:
            parts.append(self.text[start : max(start, skipped[at].start)])
            start = skipped[at].end
            at += 1
        parts.append(self.text[start:end] if start < end else "")
        return "".join(parts)

    def _with_skipped(self, replaced_by: str) -> str:
        """The text with another character for each that is skipped."""
        pieces: list[str] = []
        done = 0
        for span in self.skipped:
            pieces += self.text[done : span.start], replaced_by * (span.end - span.start)
            done = span.end
        return "".join((*pieces, self.text[done:])) if pieces else self.text

    def _first(self, role: Role) -> str | None:
        for paragraph in self.paragraphs:
            if paragraph.role is role:
                return self.passage(paragraph.span)
        return None

    @cached_property
    def _starts(self) -> list[int]:
        return [paragraph.span.start for paragraph in self.paragraphs]
