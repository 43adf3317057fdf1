"""Paragraphs: where they stand and what each is to the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Paragraph, Role
from newsreader.paragraphs.dateline import dateline_length
from newsreader.paragraphs.headers import find_header
from newsreader.paragraphs.line_ends import skipped_at_line_ends
from newsreader.paragraphs.roles import assign_roles
from newsreader.paragraphs.splitting import split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsreader.paragraphs.header import Header
    from newsreader.text.span import Span

__all__ = ["find_author", "find_header", "find_paragraphs", "paragraph"]


class Paragraphs(NamedTuple):
    """The paragraphs of a text in order, and what in them is not read."""

    paragraphs: tuple[Paragraph, ...]
    skipped: tuple[Span, ...]


def find_paragraphs(
    text: str,
    header: Header | None = None,
    is_word: Callable[[str], bool] = lambda _: False,
) -> Paragraphs:
    """The paragraphs of a clean text, each with its role.

    Paragraphs stand between blank lines, or one on each line, or wrapped over several lines; a
    text may mix these. Not read are the line ends that break a word, and page numbers and running
    heads.

    Args:
        text: the article's text.
        header: what `find_header` found above it.
        is_word: whether a word, in lower case, is one that is known.
    """
    spans, page_breaks = split(text)
    lines = [" ".join(span.of(text).split()) for span in spans]
    known = _around(text, spans, lines, header) if header else None
    is_titled = header is not None and header.title is not None
    roles = assign_roles(lines, known, is_titled=is_titled)
    paragraphs = tuple(paragraph(text, span, role) for span, role in zip(spans, roles, strict=True))
    skipped = [*page_breaks, *skipped_at_line_ends(text, paragraphs, is_word)]
    return Paragraphs(paragraphs, tuple(sorted(skipped)))


def paragraph(text: str, span: Span, role: Role) -> Paragraph:
    """The paragraph at a place, with its dateline."""
    return Paragraph(span, role, dateline_length(span.of(text)) if role is Role.BODY else 0)


def find_author(text: str, paragraphs: Iterable[Paragraph]) -> str | None:
    """The author that the first byline names, None where there is none."""
    for paragraph in paragraphs:
        if paragraph.role is Role.BYLINE:
            from newsreader.paragraphs.bylines import author_in

            return author_in(" ".join(paragraph.span.of(text).split()))
    return None


def _around(text: str, spans: list[Span], lines: list[str], header: Header) -> list[Role | None]:
    """The roles of what a header shows not to be prose: itself, and what a mail has below."""
    known: list[Role | None] = [
        Role.BOILERPLATE if span.start < header.end else None for span in spans
    ]
    if header.is_mail:
        from newsreader.paragraphs.mail import is_opening, is_quoted, signature_start

        signature = signature_start(text)
        for index, line in enumerate(lines):
            following = lines[index + 1] if index + 1 < len(lines) else ""
            is_below = signature is not None and spans[index].start >= signature
            if is_below or is_quoted(line) or is_opening(line, following):
                known[index] = Role.BOILERPLATE
    return known
