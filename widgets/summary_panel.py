"""The summary panel: what the article says, each sentence a way to its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from textual import on
from textual.message import Message
from textual.reactive import reactive

from newsreader.summary import METHODS
from widgets.cells import shown
from widgets.following import FollowingListing
from widgets.list_pane import ListPane
from widgets.listing import Line, Listing
from widgets.wrapping import NARROWEST, wrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsreader.article import Article
    from newsreader.summary.summary import RankedSentence, Summary
    from newsreader.text.span import Span

_LONGEST = 2000
"""Code points that are shown of a sentence; copied, it is whole."""
_BAR_CELLS = 10
_MARGIN = 2
"""Cells left of a sentence, for its number."""


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A sentence of the summary.

    Attributes:
        number: the key that goes to it.
        text: the sentence on one line.
        span: its place.
        reasons: why it was chosen, a line each, where the reader asked.
    """

    number: int = field(compare=False)
    text: str
    span: Span
    reasons: tuple[Line, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """What the method has to say of its summary."""

    text: str


Row: TypeAlias = SummaryRow | NoticeRow


class SummaryListing(FollowingListing[Row, "Span"]):
    """Numbered sentences, wrapped, an empty row after each."""

    BLANK_AT_END = 1

    def height_of(self, item: Row, width: int) -> int:
        """Rows of the wrapped sentence, of the reasons, and the one after them."""
        return len(self.lines_of(item, width)) + 1

    def lines_of(self, item: Row, width: int) -> Sequence[Line]:
        """The sentence with its number before the first row, and the reasons."""
        margin, part = (str(item.number), "") if isinstance(item, SummaryRow) else ("", "faint")
        lines: list[Line] = []
        for start, end in _rows(item.text, max(NARROWEST, width - _MARGIN)):
            lines.append(((margin.ljust(_MARGIN), "strong"), (item.text[start:end], part)))
            margin = ""
        return [*lines, *item.reasons] if isinstance(item, SummaryRow) else lines

    def can_choose(self, item: Row) -> bool:
        """A notice is no place to go to."""
        return isinstance(item, SummaryRow)

    def is_at(self, item: Row, place: Span) -> bool:
        """Whether a place begins in a sentence."""
        return isinstance(item, SummaryRow) and item.span.holds(place.start)


@lru_cache(maxsize=128)
def _rows(text: str, width: int) -> list[tuple[int, int]]:
    """The rows of a text, asked for at every row that is drawn of it."""
    return wrap(text, width)


def reasons(
    sentence: RankedSentence, total: int, chosen_by: str, leaning: Sequence[tuple[int, str]] = ()
) -> tuple[Line, ...]:
    """Why a sentence was chosen: its place, who leans on it or chose it, a bar a part of its score.

    Args:
        sentence: of the summary.
        total: how many sentences the article has.
        chosen_by: how many methods chose it, in words, or nothing.
        leaning: the chosen sentences that lean on it: number and word of each.
    """
    margin = " " * _MARGIN
    lines: list[Line] = [((f"{margin}sentence {sentence.number + 1} of {total}", "faint"),)]
    for number, word in leaning:
        why = f"sentence {number + 1} leans on it: “{shown(word)}”"
        lines.append(((margin + why, "faint"),))
    if chosen_by:
        lines.append(((margin + chosen_by, "faint"),))
    most = max((abs(value) for value in sentence.parts.values()), default=0.0) or 1.0
    for name, value in sentence.parts.items():
        cells = round(_BAR_CELLS * abs(value) / most)
        bar = ("━" if value >= 0 else "╌") * cells
        figure = f"{value:+.2f}"
        lines.append(((f"{margin}{name:<13}", "faint"), (f"{figure} ", "faint"), (bar, "bar")))
    return tuple(lines)


class SummaryPanel(ListPane[Row]):
    """The sentences of the summary in article order."""

    TAUGHT: ClassVar[Mapping[str, str]] = {
        "resize_summary(1)": "Longer",
        "resize_summary(-1)": "Shorter",
        "next_method": "Method",
        "explain": "Why",
        "choose": "Go there",
        "copy_summary": "Copy",
        "drop_trail": "Article",
    }
    article: reactive[Article | None] = reactive(None)
    summary: reactive[Summary | None] = reactive(None)
    total: reactive[int] = reactive(0)
    """How many sentences the article has."""
    explained: reactive[bool] = reactive(False)  # noqa: FBT003 - the reactive's default
    """Whether each sentence says why it was chosen."""
    agreement: reactive[Mapping[Span, tuple[str, ...]] | None] = reactive(None)
    """The other methods that choose each sentence, None until that is known."""

    @dataclass
    class Picked(Message):
        """The reader chose a sentence of the summary."""

        span: Span

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        self.following = SummaryListing()
        super().__init__("Summary", self.following, id=id)

    @property
    def is_pending(self) -> bool:
        """Whether the article is still being summarised."""
        return self.summary is None

    def watch_summary(self) -> None:
        """Show another summary, or that it is not there yet."""
        self._show()

    def watch_explained(self) -> None:
        """Show or hide why the sentences were chosen."""
        self._show()

    def watch_agreement(self) -> None:
        """Show how many methods chose each sentence."""
        if self.explained:
            self._show()

    def _show(self) -> None:
        if self.article is None or self.summary is None:
            self.border_title = "Summary"
            self.border_subtitle = ""
            self.listing.items = ()
            return
        chosen = self.summary.sentences
        self.border_title = f"Summary · {self.summary.method}"
        self.border_subtitle = f"{len(chosen)} of {len(self.summary.ranking)}" if chosen else ""
        rows: list[Row] = [self._row(number, sentence) for number, sentence in enumerate(chosen, 1)]
        if self.summary.notice:
            rows.insert(0, NoticeRow(shown(self.summary.notice)))
        self.listing.items = tuple(rows)

    def _row(self, number: int, sentence: RankedSentence) -> SummaryRow:
        assert self.article is not None  # noqa: S101 - asked only where there is an article
        text = shown(self.article.passage(sentence.span))
        if len(text) > _LONGEST:
            text = text[:_LONGEST] + "…"
        if not self.explained:
            return SummaryRow(number, text, sentence.span)
        chosen_by = ""
        if self.agreement is not None:
            others = self.agreement.get(sentence.span, ())
            chosen_by = f"chosen by {1 + len(others)} of {len(METHODS)} methods"
        leaning = self.summary.supported_by(sentence) if self.summary else ()
        why = reasons(sentence, self.total, chosen_by, leaning)
        return SummaryRow(number, text, sentence.span, why)

    @on(Listing.Chosen)
    def _choose(self, event: Listing.Chosen) -> None:
        event.stop()
        if isinstance(event.item, SummaryRow):
            self.post_message(self.Picked(event.item.span))
