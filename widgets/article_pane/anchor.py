"""What stays where it is on the screen when the rows change."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from widgets.article_pane.layout import Layout
    from widgets.article_pane.row import Row


class Anchor(NamedTuple):
    """What a reader has on the screen, without reference to rows.

    Attributes:
        place: the character at the top.
        lead: rows on the screen above its own: empty ones, between two paragraphs.
        kept: how much of the passage that the reader went to was on the screen; None if its
            beginning was not.
    """

    place: int = 0
    lead: int = 0
    kept: Span | None = None

    @classmethod
    def of(cls, seen: Sequence[Row], passage: Span | None) -> Anchor | None:
        """The anchor that these rows give, None if there is nothing on them."""
        for lead, row in enumerate(seen):
            if row.span:
                return cls(row.span.start, lead).keeping(passage, seen)
        return None

    def keeping(self, passage: Span | None, seen: Sequence[Row]) -> Anchor:
        """The same anchor for a reader who went to a passage and sees these rows."""
        ends = [row.span.end for row in seen if row.span]
        if passage is None or not ends or not self.place <= passage.start < ends[-1]:
            return self._replace(kept=None)
        return self._replace(kept=Span(passage.start, min(passage.end, ends[-1])))

    def top(self, rows: Layout, height: int) -> int:
        """The row to put at the top of a screen of that many rows.

        It is the row of the place. Only if what is to be kept would be out of sight is it the first
        row below from which that can be seen.
        """
        rows.settle(rows.row_of(self.place), height)
        top = rows.row_of(self.place) - self.lead
        if self.kept is None or rows.row_of(self.kept.end - 1) < top + height:
            return top
        rows.settle(rows.row_of(self.kept.end - 1), height)
        last = rows.row_of(self.kept.end - 1)
        return min(rows.row_of(self.kept.start), last - height + 1)
