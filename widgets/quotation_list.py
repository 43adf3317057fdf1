"""The quotation list: who said what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, NamedTuple, TypeAlias

from rich.cells import cell_len
from textual import on
from textual.message import Message
from textual.reactive import reactive

from widgets.cells import shown
from widgets.filtered_pane import FilteredPane
from widgets.following import FollowingListing, by_span
from widgets.listing import Line, Listing
from widgets.wrapping import NARROWEST, wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newsreader.article import Article
    from newsreader.quotations.quotation import Quotation
    from newsreader.text.span import Span

NOBODY = "Nobody named"
"""Stands for the speaker where the article names none."""

_MARGIN = 4
"""Cells left of a quotation, for its number."""
_ROWS = 2
"""The most rows of a quotation that are shown."""
_GLANCE = 400
"""Code points of a quotation that are looked at to fill its rows."""


@dataclass(frozen=True, slots=True)
class SpeakerHeading:
    """The line over the quotations of a speaker."""

    speaker: str
    count: int


class QuotationRow(NamedTuple):
    """A quotation, its number in the article from 1, and its first words."""

    number: int
    quotation: Quotation
    text: str

    @property
    def doubt(self) -> str:
        """A question mark where the speaker is only likely."""
        unsure = self.quotation.speaker is not None and not self.quotation.is_sure
        return "?" if unsure else ""


Row: TypeAlias = SpeakerHeading | QuotationRow


class QuotationListing(FollowingListing[Row, "Span"]):
    """Speakers as headings, the beginnings of what they said below."""

    def height_of(self, item: Row, width: int) -> int:
        """A row for a speaker, one or two for a quotation."""
        if isinstance(item, SpeakerHeading) or cell_len(item.text) < width - _MARGIN:
            return 1
        return _ROWS

    def lines_of(self, item: Row, width: int) -> Sequence[Line]:
        """The speaker, or the quotation's number and first rows."""
        if isinstance(item, SpeakerHeading):
            return [((f"{item.speaker} {item.count}", "heading"),)]
        rows = wrap(item.text, max(NARROWEST, width - _MARGIN - 1))
        lines: list[Line] = []
        for start, end in rows[:_ROWS]:
            margin = "" if lines else f"{item.number:>{_MARGIN - 1}}{item.doubt}"
            more = "…" if len(lines) + 1 == _ROWS < len(rows) else ""
            lines.append(((margin.ljust(_MARGIN), "faint"), (item.text[start:end] + more, "")))
        return lines

    def can_choose(self, item: Row) -> bool:
        """A heading is not a place to go to."""
        return isinstance(item, QuotationRow)

    def finder(self, items: Sequence[Row]) -> Callable[[Span], int]:
        """A place is that of the quotation in which it begins."""
        rows = ((row, at) for at, row in enumerate(items) if isinstance(row, QuotationRow))
        return by_span((row.quotation.span, at) for row, at in rows)


class QuotationList(FilteredPane[Row]):
    """What is said in the article, by speaker; choosing a quotation posts `Picked`."""

    LOOKS_IN = "words, speaker"
    TAUGHT: ClassVar[Mapping[str, str]] = {
        **FilteredPane.TAUGHT,
        "choose": "Go there",
        "filter": "Filter",
        "drop_trail": "Article",
    }

    article: reactive[Article | None] = reactive(None)
    quotations: reactive[tuple[Quotation, ...] | None] = reactive(None)
    """What to list, None while it is being worked out."""

    @dataclass(eq=False, repr=False)
    class Picked(Message):
        """The reader chose a quotation."""

        quotation: Quotation

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        self.following = QuotationListing()
        super().__init__("Quotations", self.following, id=id)

    @property
    def is_pending(self) -> bool:
        """Whether quotations are still being looked for."""
        return self.quotations is None

    def watch_quotations(self) -> None:
        """List what was found."""
        self.refill()

    def matching(self, needle: str) -> tuple[Row, ...]:
        """Speakers in the order in which they are first heard, each with all they say."""
        if self.article is None or self.quotations is None:
            return ()
        by_speaker: dict[str, list[QuotationRow]] = {}
        number = 0
        for quotation in self.quotations:
            if not quotation.is_utterance:
                continue
            number += 1
            speaker = quotation.speaker or NOBODY
            text = self.article.passage(quotation.span) if needle else self._beginning(quotation)
            if not needle or needle in text.casefold() or needle in speaker.casefold():
                row = QuotationRow(number, quotation, shown(text[:_GLANCE]))
                by_speaker.setdefault(speaker, []).append(row)
        rows: list[Row] = []
        for speaker, said in by_speaker.items():
            doubt = "?" if all(row.doubt for row in said) else ""
            rows += [SpeakerHeading(speaker + doubt, len(said)), *said]
        return tuple(rows)

    def _beginning(self, quotation: Quotation) -> str:
        assert self.article is not None  # noqa: S101 - asked only where there is an article
        start, end = quotation.span.start, quotation.span.end
        return self.article.text[start : min(end, start + _GLANCE)]

    @on(Listing.Chosen)
    def _choose(self, event: Listing.Chosen) -> None:
        event.stop()
        if isinstance(event.item, QuotationRow):
            self.post_message(self.Picked(event.item.quotation))
