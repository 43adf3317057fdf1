"""The conventions by which a document sets its quotations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.quotations.marks import FACING, Facing, Family, QuotationMark, find_marks

if TYPE_CHECKING:
    from newsreader.article import Article, Paragraph

_SAMPLE_PARAGRAPHS = 300
_SAMPLE_CHARACTERS = 200_000
_PARTNERS = (("“", "”"), ("«", "»"), ("‹", "›"), ("‘", "’"))
_SENTENCE_END = frozenset(",.?!…")
_LINES_OF_THEIR_OWN = (Role.TITLE, Role.STANDFIRST, Role.HEADING)
_POINTS_RIGHT = re.compile(r"»\w")
_POINTS_LEFT = re.compile(r"«\w")


@dataclass(frozen=True, slots=True)
class Convention:
    """How a document sets its quotations.

    Attributes:
        singles: whether single marks are the primary level, as in British books and papers.
        inverted: whether guillemets point inwards: »…«.
        low: whether „ opens, so that “ closes.
        either: characters that stand on both sides, because their partner never occurs: ”…”.
    """

    singles: bool = False
    inverted: bool = False
    low: bool = False
    either: frozenset[str] = frozenset()

    def facing(self, character: str) -> Facing:
        """Which way a character faces in this document, as far as it is settled."""
        if character in self.either:
            return Facing.EITHER
        if self.inverted and character in "«»‹›":
            return Facing.OPENING if character in "»›" else Facing.CLOSING
        return FACING.get(character, Facing.EITHER)


def convention_of(article: Article) -> Convention:
    """The conventions that an article keeps, judged from the whole of it."""
    text = article.text
    sample = text[:_SAMPLE_CHARACTERS]
    low = "„" in text
    inverted = len(_POINTS_RIGHT.findall(sample)) > len(_POINTS_LEFT.findall(sample))
    either = set()
    for first, second in _PARTNERS:
        count, other = text.count(first), text.count(second)
        if low and first == "“":
            continue
        if other >= 2 and not count and second != "’":
            either.add(second)
        elif count >= 2 and not other:
            either.add(first)
    return Convention(_singles_come_first(article), inverted, low, frozenset(either))


def _singles_come_first(article: Article) -> bool:
    """Whether the first mark of the paragraphs is a single one by more than two to one."""
    single = double = 0
    for paragraph in islice(article.paragraphs, _SAMPLE_PARAGRAPHS):
        if paragraph.role in _LINES_OF_THEIR_OWN:
            continue
        first = _first_family(article.text, paragraph)
        single += first is Family.SINGLE
        double += first is Family.DOUBLE or first is Family.GUILLEMET
    return single > 2 * double


def _first_family(text: str, paragraph: Paragraph) -> Family | None:
    """The family of the first mark that opens a quotation in the paragraph."""
    opening: QuotationMark | None = None
    for mark in find_marks(text, paragraph.span.start, paragraph.span.end):
        if mark.family is not Family.SINGLE:
            if mark.can_open and opening is None:
                return mark.family
        elif opening is None:
            opening = mark if mark.can_open else None
        elif mark.can_close and is_worded(text, opening, mark):
            return Family.SINGLE
    return None


def is_worded(text: str, opening: QuotationMark, closing: QuotationMark) -> bool:
    """Whether single marks hold more than a word: several, or one that ends like a sentence."""
    return text[closing.start - 1] in _SENTENCE_END or " " in text[opening.end : closing.start]


def singles_count(convention: Convention, text: str, paragraph: Paragraph) -> bool:
    """Whether single marks quote in this paragraph.

    Headlines quote with single marks where the text under them uses double ones.
    """
    if convention.singles or paragraph.role not in _LINES_OF_THEIR_OWN:
        return convention.singles
    return not any(character in '"“”„«»' for character in paragraph.span.of(text))
