"""The summary panel: what the article says, each sentence a way to its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, NamedTuple, TypeAlias

from textual import on
from textual.message import Message
from textual.reactive import reactive

from widgets.cells import shown
from widgets.following import FollowingListing, by_span
from widgets.list_pane import ListPane
from widgets.listing import Line, Listing
from widgets.summary_reasons import in_figures, in_words
from widgets.wrapping import NARROWEST, wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from newsreader.article import Article
    from newsreader.summary.summary import RankedSentence, Summary
    from newsreader.text.span import Span

_LONGEST = 2000
"""Code points that are shown of a sentence; copied, it is whole."""
_MARGIN = 2
"""Cells left of a sentence, for its number."""


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A sentence of the summary.

    Attributes:
        number: the key that goes to it.
        text: the sentence on one line.
        span: its place.
        why: why it was chosen, a line each, where the reader asked.
        figures: the same as its method counted it.
    """

    number: int = field(compare=False)
    text: str
    span: Span
    why: tuple[str, ...] = field(default=(), compare=False)
    figures: tuple[Line, ...] = field(default=(), compare=False)


class NoticeRow(NamedTuple):
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
        return [*lines, *_reasons(item, width)] if isinstance(item, SummaryRow) else lines

    def can_choose(self, item: Row) -> bool:
        """A notice is no place to go to."""
        return isinstance(item, SummaryRow)

    def finder(self, items: Sequence[Row]) -> Callable[[Span], int]:
        """A place is that of the sentence in which it begins."""
        rows = ((row, at) for at, row in enumerate(items) if isinstance(row, SummaryRow))
        return by_span((row.span, at) for row, at in rows)


def _reasons(item: SummaryRow, width: int) -> Iterator[Line]:
    """Why a sentence was chosen, wrapped, and the figures below."""
    margin = (" " * _MARGIN, "")
    for why in item.why:
        for number, (start, end) in enumerate(_rows(why, max(NARROWEST, width - 2 * _MARGIN))):
            yield margin, (" " * _MARGIN if number else "· ", "faint"), (why[start:end], "faint")
    for line in item.figures:
        yield margin, *line


@lru_cache(maxsize=128)
def _rows(text: str, width: int) -> list[tuple[int, int]]:
    """The rows of a text, asked for at every row that is drawn of it."""
    return wrap(text, width)


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

    @dataclass(eq=False, repr=False)
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
        assert self.summary is not None  # noqa: S101 - as of the article
        others = None
        if self.agreement is not None:
            others = self.agreement.get(sentence.span, ())
        why = tuple(in_words(sentence, self.summary, self.total, others))
        return SummaryRow(number, text, sentence.span, why, tuple(in_figures(sentence)))

    @on(Listing.Chosen)
    def _choose(self, event: Listing.Chosen) -> None:
        event.stop()
        if isinstance(event.item, SummaryRow):
            self.post_message(self.Picked(event.item.span))
