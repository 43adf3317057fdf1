"""Pairing: from the marks in a paragraph to the stretches they enclose."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Role
from newsreader.quotations.convention import Convention, singles_count
from newsreader.quotations.marks import Facing, Family, QuotationMark, find_marks
from newsreader.quotations.wording import wording

if TYPE_CHECKING:
    from newsreader.article import Article, Paragraph

APART = (Role.TITLE, Role.STANDFIRST, Role.HEADING, Role.CAPTION)
"""Paragraphs that are no running text: what they quote begins and ends in them."""
_MISTYPED_CLOSING = re.compile(r"[.,?!…](['’])(?=\s)")
_OPENS_SINGLE = re.compile(r"(?<!\w)['‘’]")
_DOUBTFUL_CLOSING = re.compile(r"[sno0-9]\W\s[a-z]")
_CONTENT = re.compile(r"\w")


class Segment(NamedTuple):
    """The part of a quotation that stands in one paragraph, marks included.

    Attributes:
        start: offset of the opening mark.
        end: offset just past the closing mark.
        paragraph: index into `Article.paragraphs`.
        goes_on: whether the next paragraph carries it on.
        continues: whether it carries on what the paragraph before left open.
    """

    start: int
    end: int
    paragraph: int
    goes_on: bool = False
    continues: bool = False


@dataclass(slots=True)
class Pairing:
    """The state while the marks of one paragraph are paired.

    Attributes:
        text: the article's text.
        paragraph: the paragraph.
        index: its place among the article's paragraphs.
        convention: the conventions of the document.
        carried: whether the paragraph before left a quotation open for this one.
        lost_closing: an attribution behind a quotation that no mark closes.
        found: the segments so far, in order.
        opening: the mark that opened the quotation at hand.
        depth: how many marks of the same family are open within it.
    """

    text: str
    paragraph: Paragraph
    index: int
    convention: Convention
    carried: bool
    lost_closing: re.Pattern[str]
    found: list[Segment] = field(default_factory=list)
    opening: QuotationMark | None = None
    depth: int = 0

    def read(self, marks: list[QuotationMark]) -> None:
        """Take the marks one by one; each looks at most two marks ahead."""
        for position, mark in enumerate(marks):
            if self.opening is None:
                self._outside(mark)
            elif mark.family is self.opening.family:
                self._inside(self.opening, mark, marks[position + 1 : position + 3])

    def finish(self, *, goes_on: bool) -> None:
        """Close what is still open; at the paragraph's end if the next one goes on with it."""
        if self.opening is not None:
            end = self.paragraph.span.end
            if not goes_on:
                end = lost_end(self.text, self.opening.end, end, self.lost_closing)
            self._add(self.opening.start, end, goes_on=goes_on)

    def _outside(self, mark: QuotationMark) -> None:
        if _starts(mark, self.convention):
            self.opening = mark
        elif self.carried and not self.found and mark.can_close:
            self._add(self.paragraph.span.start, mark.end)

    def _inside(
        self, opening: QuotationMark, mark: QuotationMark, following: list[QuotationMark]
    ) -> None:
        if _starts_within(mark, self.convention):
            if mark.start == opening.end:
                self.opening = mark
                return
            if self._is_nested(mark, following):
                self.depth += 1
                return
            end = lost_end(self.text, opening.end, mark.start, self.lost_closing)
            self._add(opening.start, end)
            self.opening, self.depth = mark, 0
        elif not mark.can_close or self._is_apostrophe(mark, following):
            return
        elif self.depth:
            self.depth -= 1
        else:
            self._add(opening.start, mark.end)
            self.opening = None

    def _is_nested(self, mark: QuotationMark, following: list[QuotationMark]) -> bool:
        """Whether two closing marks come next, one for the inner and one for the outer level."""
        return len(following) == 2 and all(
            other.family is mark.family
            and other.can_close
            and not _starts_within(other, self.convention)
            for other in following
        )

    def _is_apostrophe(self, mark: QuotationMark, following: list[QuotationMark]) -> bool:
        """Whether a mark within a quotation belongs to a plural, an elision or a measure.

        The dogs' home, doin' well, a 12" pizza: the mark that really closes comes next.
        """
        if mark.family is not Family.SINGLE and not self.text[mark.start - 1].isdigit():
            return False
        return (
            _DOUBTFUL_CLOSING.match(self.text, mark.start - 1) is not None
            and bool(following)
            and following[0].family is mark.family
            and not following[0].can_open
        )

    def _add(self, start: int, end: int, *, goes_on: bool = False) -> None:
        if _CONTENT.search(self.text, start, end):
            first = self.carried and not self.found
            continues = first and not self.text[self.paragraph.span.start : start].strip()
            self.found.append(Segment(start, end, self.index, goes_on, continues))


def pair(article: Article, index: int, convention: Convention, *, carried: bool) -> list[Segment]:
    """The quoted stretches of one paragraph, in order and never overlapping.

    Args:
        article: the article.
        index: which of its paragraphs to read.
        convention: the conventions of the document.
        carried: whether the paragraph before left a quotation open for this one.
    """
    paragraph = article.paragraphs[index]
    singles = singles_count(convention, article.text, paragraph)
    marks = [
        mark
        for mark in find_marks(article.text, paragraph.span.start, paragraph.span.end)
        if singles or mark.family is not Family.SINGLE
    ]
    if not marks:
        return []
    pairing = Pairing(
        article.text,
        paragraph,
        index,
        convention,
        carried,
        wording(article.language).lost_closing,
    )
    pairing.read(marks)
    family = pairing.opening.family if pairing.opening else None
    pairing.finish(
        goes_on=family is not None
        and _may_go_on(article, index)
        and _opens_with(article, index + 1, family, convention)
    )
    return pairing.found


def lost_end(text: str, start: int, end: int, lost_closing: re.Pattern[str]) -> int:
    """Where a quotation without a closing mark ends.

    At a single mark that closes a clause (“Let’s go.’), before “, X said”, else at the end.
    """
    mistyped = _MISTYPED_CLOSING.search(text, start, end)
    if mistyped and not _OPENS_SINGLE.search(text, start, mistyped.start()):
        return mistyped.end()
    attribution = lost_closing.search(text, start, end)
    if attribution:
        return attribution.start() + 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _starts(mark: QuotationMark, convention: Convention) -> bool:
    """Whether a mark opens a quotation where none is open."""
    if convention.facing(mark.character) is Facing.CLOSING:
        return mark.can_open and not mark.can_close and mark.character == "”"
    return mark.can_open


def _starts_within(mark: QuotationMark, convention: Convention) -> bool:
    """Whether a mark of the family already open opens again."""
    facing = convention.facing(mark.character)
    if facing is Facing.CLOSING or not mark.can_open:
        return False
    if facing is Facing.OPENING and not (convention.low and mark.character == "“"):
        return mark.character != "“" or not mark.can_close
    return not mark.can_close


def _may_go_on(article: Article, index: int) -> bool:
    """Whether the next paragraph may carry on what one leaves open.

    Only running text carries on, and only from a sentence that has ended: a line that no mark ends
    is a label, whatever its role.
    """
    here, *following = article.paragraphs[index : index + 2]
    ended = not article.text[here.span.end - 1].isalnum()
    return ended and not any(paragraph.role in APART for paragraph in (here, *following))


def _opens_with(article: Article, index: int, family: Family, convention: Convention) -> bool:
    """Whether a paragraph begins with an opening mark of the family."""
    if index >= len(article.paragraphs):
        return False
    span = article.paragraphs[index].span
    head = next(find_marks(article.text, span.start, min(span.end, span.start + 8)), None)
    return (
        head is not None
        and head.family is family
        and not article.text[span.start : head.start].strip()
        and (head.can_open or convention.facing(head.character) is Facing.OPENING)
    )
