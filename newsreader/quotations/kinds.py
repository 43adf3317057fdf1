"""Kinds: whether quoted words are speech, a few words of it, a term or a title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.line import MARKS
from newsreader.quotations.attribution.rule import Strength
from newsreader.quotations.marked import Marked
from newsreader.quotations.naming import is_capitalised_name, is_named, is_scare_quoted
from newsreader.quotations.quotation import QuotationKind
from newsreader.quotations.titles import is_title, is_title_case

if TYPE_CHECKING:
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.pairing import Segment
    from newsreader.quotations.wording import Wording

_CONTEXT = 60
_TITLE_WORDS = 10
_SENTENCE_WITHIN = re.compile(r"[.?!…][”’\"']?\s+[“‘\"']?[A-Z\u00c0-\u00de]")
_RESUMES = re.compile(r"(?:[,?!…—–-][”’\"'»]+|[“”’\"'»«],)\s[^“”\"«»„]{3,60}[,:—–-]\s$")


def kind_of(
    text: str,
    segments: tuple[Segment, ...],
    source: SourcePhrase | None,
    wording: Wording,
    *,
    headline: bool = False,
) -> QuotationKind:
    """What the words of a quotation are.

    Args:
        text: the article's text.
        segments: the quotation's segments.
        source: who says it, as far as a rule of attribution tells.
        wording: what the article's language says around quotation marks.
        headline: whether they stand in a title, a heading or a caption.
    """
    first, last = segments[0], segments[-1]
    if text[first.start] in "《〈":
        return QuotationKind.TITLE
    body = text[first.start : last.end].strip(MARKS)
    marked = Marked(
        body.split(),
        text[max(0, first.start - _CONTEXT) : first.start].rsplit("\n", 1)[-1],
        text[last.end : last.end + _CONTEXT],
        source,
        wording,
        headline=headline,
    )
    kind = _nobodys(marked)
    if kind is not None:
        return kind
    if _RESUMES.search(marked.before) and marked.strength & Strength.RESUMING:
        return QuotationKind.SPEECH
    return _amount(body, marked.words)


def _nobodys(marked: Marked) -> QuotationKind | None:
    """Title or term; None for what somebody says."""
    if is_named(marked):
        return QuotationKind.TERM
    if not marked.wording.scare_quotes:
        return _nobodys_elsewhere(marked)
    if len(marked.words) <= _TITLE_WORDS and is_title(marked) and not _is_shouted_or_voiced(marked):
        return QuotationKind.TITLE
    return QuotationKind.TERM if is_scare_quoted(marked) else None


def _is_shouted_or_voiced(marked: Marked) -> bool:
    """Whether the capitals of a title tell nothing: all around have them, or somebody calls it."""
    around = (marked.before + marked.after.partition("\n")[0]).split()[:_TITLE_WORDS]
    shouted = is_title_case(around, marked.wording.small_words)
    return shouted or marked.wording.voiced_before.search(marked.before) is not None


def _nobodys_elsewhere(marked: Marked) -> QuotationKind | None:
    """Title or term in languages that do not capitalise titles word by word."""
    words = marked.words
    capital = words[0][:1].isupper()
    work = marked.wording.work_before.search(marked.before)
    if capital and len(words) <= _TITLE_WORDS and work:
        return QuotationKind.TITLE
    if is_capitalised_name(marked):
        return QuotationKind.TITLE if len(words) > 1 else QuotationKind.TERM
    return None


def _amount(body: str, words: list[str]) -> QuotationKind:
    """Speech is a sentence of its own; words inside the reporter's sentence are partial."""
    if _SENTENCE_WITHIN.search(body):
        return QuotationKind.SPEECH
    if body[:1] in "—–―":
        return QuotationKind.SPEECH
    starts = next((character for character in body if character.isalpha()), "")
    ends = body[-1:] in ",.?!…—–-"
    if starts.islower() or (len(words) <= 3 and not ends):
        return QuotationKind.PARTIAL
    return QuotationKind.SPEECH
