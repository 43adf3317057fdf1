"""The screen that follows somebody or something over all articles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import on
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static
from textual.worker import Worker, WorkerState

from tui.reader.background import Background
from tui.reader.everywhere_jobs import PassagesFound, Side, find_passages
from tui.reader.jobs import told_defect
from tui.session.course import passage_course
from tui.session.subject import Subject
from tui.session.trail import counted
from widgets.cells import shown
from widgets.command import bindings
from widgets.everywhere_commands import IN_EVERYWHERE
from widgets.key_line import KeyLine
from widgets.list_pane import ListPane
from widgets.listing import Listing
from widgets.passage_list import ArticleHeading, NameRow, PassageListing, PassageRow, Row, chart

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from newsreader.text.span import Span
    from tui.reader.memory import Memory
    from tui.session.course import Course


_MOST = 2_000
"""Passages that are listed: how tall each is has to be known. The filter finds the others."""


class Passage(NamedTuple):
    """A passage that was chosen, and the way through all of them."""

    course: Course
    place: Span


class EverywhereScreen(Screen[Passage | None]):
    """What one says in all articles, which name them, and who is named with them.

    Args:
        memory: has the library.
        subject: whom or what is followed.
    """

    PLACE = "articles about one"
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(IN_EVERYWHERE))
    DEFAULT_CSS = """
    EverywhereScreen {
        & > ListPane { height: 1fr; & > Static { height: auto; color: $text-muted; } }
        & > ListPane > #chart { color: $text-primary; }
    }
    """

    def __init__(self, memory: Memory, subject: Subject) -> None:
        super().__init__()
        self._memory = memory
        self._background = Background(self)
        self._path = [subject]
        self._side = Side.SAID if subject.is_somebody else Side.NAMED
        self._found: PassagesFound | None = None
        self._listing = PassageListing()
        self._sides = Static()
        self._counted = ""
        self._passages: list[PassageRow] = []
        """What the filter has left, also what is not listed."""
        self._chart = Static(id="chart")

    def compose(self) -> ComposeResult:
        """What is shown of the subject, a chart of the months, and the list."""
        yield ListPane("In all articles", self._listing)
        yield KeyLine()

    async def on_mount(self) -> None:
        """Find what is asked for first."""
        pane = self.query_one(ListPane)
        await pane.mount(self._sides, self._chart, before=self._listing)
        self.set_focus(self._listing)
        self._find()

    @property
    def subject(self) -> Subject:
        """Whom or what the screen is about now."""
        return self._path[-1]

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is listed."""
        return self._listing.items

    @property
    def told(self) -> str:
        """What is said above and below the list."""
        return f"{self._sides.content} {self._counted}"

    @property
    def months(self) -> str:
        """The chart."""
        return f"{self._chart.content}"

    # Finding.

    def _find(self) -> None:
        self._found = None
        self._listing.items = ()
        self.query_one(ListPane).border_title = Content(shown(f"{self.subject.name} everywhere"))
        self._describe("looking…")
        job = partial(
            find_passages, self._memory.library, self.subject, self._side, self._background.post
        )
        self._background.start(job, "passages")

    @on(PassagesFound)
    def _take(self, found: PassagesFound) -> None:
        if found.subject == self.subject and found.side is self._side:
            self._found = found
            self._list()

    @on(Worker.StateChanged)
    def _tell_defect(self, event: Worker.StateChanged) -> None:
        error = event.worker.error
        if event.state is WorkerState.ERROR and isinstance(error, Exception):
            self._describe(told_defect(error))

    def _list(self) -> None:
        """List what the filter leaves, and draw how many of each month these are."""
        if self._found is None:
            return
        words = self._needle.split()
        rows = [row for row in self._found.rows if _holds(row, words)]
        passages = [row for row in rows if isinstance(row, PassageRow)]
        self._passages = passages
        listed = _by_article(passages) if self._listing.is_grouped else tuple(rows)
        self._listing.items = listed[:_MOST]
        self._chart.update(Content(chart((row.day for row in passages), self.size.width - 6)))
        self._chart.display = bool(self.months)
        self._describe(self._counts(rows))

    def _counts(self, rows: list[PassageRow | NameRow]) -> str:
        found, noun = self._found, "quotation" if self._side is Side.SAID else "name"
        if found is None:
            return ""
        articles = {row.article for row in rows if isinstance(row, PassageRow)}
        parts = [] if self._side is Side.NAMED else [counted(len(rows), noun)]
        if self._side is not Side.TOGETHER:
            parts.append(counted(len(articles), "article"))
            undated = sum(not row.day for row in rows if isinstance(row, PassageRow))
            parts += [f"{undated:,} without a date, last"] if undated else []
        parts += [f"{_MOST:,} are listed"] if len(rows) > _MOST else []
        parts += [] if found.is_all else ["looking for more…"]
        parts += [found.remark] if found.remark else []
        return " · ".join(parts)

    def _describe(self, told: str) -> None:
        sides = [
            (f"[{side}]" if side is self._side else f" {side} ", "bold" * (side is self._side))
            for side in self._offered
        ]
        self._sides.update(Content.assemble(*sides))
        self._counted = told
        self.query_one(ListPane).border_subtitle = Content(shown(told))

    @property
    def _offered(self) -> tuple[Side, ...]:
        return tuple(Side) if self.subject.is_somebody else (Side.NAMED, Side.TOGETHER)

    # What the keys do.

    @on(Listing.Chosen)
    def _choose(self, event: Listing.Chosen) -> None:
        event.stop()
        row = event.item
        if isinstance(row, NameRow):
            self._path.append(Subject(row.name, row.kind))
            self._side = Side.SAID if self.subject.is_somebody else Side.NAMED
            self._find()
        elif isinstance(row, PassageRow):
            is_said = self._side is Side.SAID
            places = [(each.article, each.source, each.place) for each in self._passages]
            course = passage_course(self.subject.name, places, row.article, is_said=is_said)
            self.dismiss(Passage(course, row.place))

    def action_next_side(self) -> None:
        """List what else is known of the subject."""
        offered = self._offered
        self._side = offered[(offered.index(self._side) + 1) % len(offered)]
        self._find()

    def action_sort(self) -> None:
        """By article, or the newest first."""
        self._listing.is_grouped = not self._listing.is_grouped
        self._list()

    @property
    def _needle(self) -> str:
        lines = self.query(Input)
        return lines.first().value.casefold() if lines else ""

    async def action_filter(self) -> None:
        """Open the line to filter by."""
        if not self.query(Input):
            line = Input(compact=True, placeholder="filter by words, also of the context and title")
            await self.query_one(ListPane).mount(line, before=self._listing)
        self.set_focus(self.query_one(Input))

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        event.stop()
        self._list()

    @on(Input.Submitted)
    def _keep(self, event: Input.Submitted) -> None:
        event.stop()
        self.set_focus(self._listing)

    async def action_leave(self) -> None:
        """End filtering; else back to the subject before; else to reading."""
        if self.query(Input):
            self.set_focus(self._listing)
            await self.query(Input).remove()
            self._list()
        elif len(self._path) > 1:
            self._path.pop()
            self._side = Side.TOGETHER
            self._find()
        else:
            self.dismiss(None)


def _holds(row: PassageRow | NameRow, words: list[str]) -> bool:
    text = row.searched if isinstance(row, PassageRow) else row.name.casefold()
    return all(word in text for word in words)


def _by_article(rows: list[PassageRow]) -> tuple[Row, ...]:
    """The passages below their articles, those with the most first."""
    groups: dict[int, list[PassageRow]] = {}
    for row in rows:
        groups.setdefault(row.article, []).append(row)
    listed: list[Row] = []
    for group in sorted(groups.values(), key=len, reverse=True):
        listed += [ArticleHeading(group[0].day, group[0].title, len(group)), *group]
    return tuple(listed)
