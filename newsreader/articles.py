"""From a draft to an article: clean text, paragraphs with their roles, language and date."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from newsreader.article import Article, Role, TextMark, TextMarkKind
from newsreader.formats.draft import Draft
from newsreader.languages.detection import detect_language
from newsreader.paragraphs import find_author, find_header, find_paragraphs, paragraph
from newsreader.paragraphs.header import Header
from newsreader.paragraphs.publication import find_published
from newsreader.paragraphs.roles import assign_roles
from newsreader.source.decoding import clean
from newsreader.source.defect import given_up
from newsreader.source.error import SourceError
from newsreader.source.names import STANDARD_INPUT, address, is_url
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.article import Paragraph
    from newsreader.formats.draft import Block


_NOTHING = Header(0)
"""The header of a text with nothing above it."""


def from_text(text: str, source: str = STANDARD_INPUT, language: str | None = None) -> Article:
    """Make an article of text that is at hand; it may be empty.

    Args:
        text: as it came; it is cleaned here.
        source: what to call it.
        language: ISO 639-1 code; detected where it is None.
    """
    return _composed(Draft(text), source, language)


def article_of(draft: Draft, source: str, language: str | None = None) -> Article:
    """Make an article of a draft.

    Args:
        draft: what the format made of the source, or of an entry in it.
        source: the source without a fragment.
        language: ISO 639-1 code; where it is None, that of the draft, else the detected one.

    Raises:
        SourceError: there is no text in it, or reading it hits a defect.
    """
    named = address(source, draft.fragment)
    try:
        article = _composed(draft, source, language)
    except Exception as error:  # a defect must not cost the articles behind it
        raise given_up(named, error, "read") from error
    if not article.paragraphs:
        is_file = draft.fragment is None
        remedy = "name a file with text in it" if is_file else "read the others"
        raise SourceError(named, "is empty", remedy)
    return article


def _composed(draft: Draft, source: str, language: str | None) -> Article:
    text = clean(draft.text)
    if draft.blocks is not None or draft.marks:
        _check(draft, text)
    told = _NOTHING
    skipped: tuple[Span, ...] = ()
    if draft.blocks is None:
        header = find_header(text)
        told = header or _NOTHING
        paragraphs, skipped = find_paragraphs(text, header, _is_word)
    else:
        paragraphs = _paragraphs(text, draft.blocks)
    marks = [*draft.marks, *(TextMark(span, TextMarkKind.SKIPPED) for span in skipped)]
    return Article(
        source=address(source, draft.fragment),
        text=text,
        paragraphs=paragraphs,
        language=language or draft.language or told.language or detect_language(text),
        published=_date(draft.published) or told.published or find_published(text, paragraphs),
        format=draft.format,
        fragment=draft.fragment,
        marks=tuple(sorted(marks, key=lambda mark: mark.span)),
        given_title=_line(draft.title) or told.title,
        given_byline=_line(draft.byline) or told.byline or find_author(text, paragraphs),
        modified=_date(draft.modified) or told.modified,
        site=_line(draft.site),
        url=_line(draft.url) or told.url or (source if is_url(source) else None),
    )


def _is_word(word: str) -> bool:
    """Whether the lexicon has a word; it is loaded only for an article with a broken one."""
    from newsreader.entities.lexicon import lexicon

    return lexicon().is_word(word, "common")


def _paragraphs(text: str, blocks: Sequence[Block]) -> tuple[Paragraph, ...]:
    """The blocks that are not empty; a role that the format does not know is guessed.

    No title is guessed where the format gives one.
    """
    filled = [(span, block.role) for block in blocks if (span := _trimmed(text, block.span))]
    known = {role for _, role in filled}
    if None not in known:
        return tuple(paragraph(text, span, role) for span, role in filled if role)
    guesses = assign_roles([" ".join(span.of(text).split()) for span, _ in filled])
    if Role.TITLE in known:
        guesses = [Role.BODY if guess is Role.TITLE else guess for guess in guesses]
    return tuple(
        paragraph(text, span, role or guess)
        for (span, role), guess in zip(filled, guesses, strict=True)
    )


def _trimmed(text: str, span: Span) -> Span:
    """A span without the white space around it; empty where it is nothing else."""
    inside = span.of(text)
    start = span.start + len(inside) - len(inside.lstrip())
    return Span(start, max(start, span.start + len(inside.rstrip())))


def _check(draft: Draft, text: str) -> None:
    """Refuse a draft whose spans do not fit its text: every stage would go astray.

    Raises:
        ValueError: the format has a defect.
    """
    if text != draft.text:
        raise ValueError("the spans of a draft do not count into clean text")
    if draft.blocks is not None:
        end = 0
        for span in (*(block.span for block in draft.blocks), Span(len(text), len(text))):
            if not end <= span.start <= span.end <= len(text) or text[end : span.start].strip():
                raise ValueError("the blocks of a draft overlap, or leave out some of its text")
            end = span.end
    if not all(0 <= mark.span.start < mark.span.end <= len(text) for mark in draft.marks):
        raise ValueError("a mark of a draft is outside of its text")


def _line(given: str | None) -> str | None:
    """What a format says, clean and on one line; None for nothing."""
    return " ".join(clean(given).split()) or None if given else None


def _date(given: str | None) -> str | None:
    """An ISO 8601 date, or date and time, None for what is neither."""
    try:
        time = datetime.fromisoformat(given) if given else None
    except ValueError:
        return None
    if time is None or given is None:
        return None
    return time.isoformat() if "T" in given or " " in given else time.date().isoformat()
