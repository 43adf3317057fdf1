"""The screen that searches the library: a line to type the query in, and what it finds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import on
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static
from textual.worker import Worker, WorkerState

from newsreader.library import labelling
from newsreader.library.query import LibraryQueryError, parsed
from tui.choosing import Choice, Chooser
from tui.reader.background import Background
from tui.reader.finding_jobs import HitsFound, QueryRefused, search_library
from tui.reader.jobs import told_defect
from tui.session.course import Course, search_course
from widgets.cells import shown
from widgets.command import bindings
from widgets.finding_commands import IN_FINDING
from widgets.hit_list import HitListing, HitRow
from widgets.input_history import InputHistory
from widgets.key_line import KeyLine
from widgets.list_pane import ListPane
from widgets.listing import Listing

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.reader.memory import Memory

_HELP = 'words, "phrases", -without, OR, brex*, speaker: person: org: place: site: tag: after: …'
_EMPTY = "The library holds what was opened or added. Enter goes to what is found, then opens it."


class Sought(NamedTuple):
    """What the library is searched for, from one time to the next.

    Attributes:
        text: the query in the line.
        earlier: the queries before, the latest last.
        at: the number of the article that was highlighted, None for the first.
    """

    text: str = ""
    earlier: tuple[str, ...] = ()
    at: int | None = None

    def noted(self) -> Sought:
        """The same with the query as the latest of the earlier ones."""
        text = self.text.strip()
        if not text:
            return self
        return self._replace(earlier=(*(each for each in self.earlier if each != text), text))


class Found(NamedTuple):
    """How the reader leaves the screen.

    Attributes:
        sought: what was searched for.
        course: the way through what was found, None where nothing was chosen.
    """

    sought: Sought
    course: Course | None = None


class FindingScreen(Screen[Found]):
    """Searches the library while the reader types.

    Args:
        memory: has the library.
        sought: what to begin with.
    """

    PLACE = "search of the library"
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(IN_FINDING))
    DEFAULT_CSS = """
    FindingScreen {
        & > ListPane { height: 1fr; & > Static { height: auto; color: $text-muted; } }
        & > ListPane > Static.-wrong { color: $text-error; }
    }
    """

    def __init__(self, memory: Memory, sought: Sought) -> None:
        super().__init__()
        self._memory = memory
        self._background = Background(self)
        self._sought = sought
        self._typed = InputHistory(sought.earlier, sought.text)
        self._found: HitsFound | None = None
        self._listing = HitListing()
        self._line = Input(sought.text, placeholder=_HELP, compact=True, select_on_focus=False)
        self._told = Static(Content(_EMPTY))

    def compose(self) -> ComposeResult:
        """The line, what there is to say about it, and the list."""
        yield ListPane("Search the library", self._listing)
        yield KeyLine()

    async def on_mount(self) -> None:
        """Search for what stands in the line."""
        pane = self.query_one(ListPane)
        await pane.mount(self._line, self._told, before=self._listing)
        self.set_focus(self._line)
        self._search()

    @property
    def told(self) -> str:
        """What is said below the line."""
        return str(self._told.content)

    @property
    def rows(self) -> tuple[HitRow, ...]:
        """What is listed."""
        return self._listing.items

    # Searching.

    @on(Input.Changed)
    def _change(self, event: Input.Changed) -> None:
        event.stop()
        if event.value != self._typed.text:
            self._typed = InputHistory(self._sought.earlier, event.value)
            self._search()

    def _search(self) -> None:
        """Have a thread search; what the query before it finds is of no interest any more."""
        text = self._typed.text
        self._found = None
        if not text.strip():
            self._background.cancel("search")
            self._listing.items = ()
            self._tell(_EMPTY)
            return
        job = partial(search_library, self._memory.library, text, self._background.post)
        self._background.start(job, "search")

    @on(HitsFound)
    def _list(self, found: HitsFound) -> None:
        if found.text != self._typed.text:
            return
        is_first = self._found is None
        self._found = found
        self._listing.items = found.rows
        if is_first:
            self._listing.action_to_start()
        if self._sought.at is not None:
            self._highlight(self._sought.at)
        count = f"{found.count:,} articles" if found.count != 1 else "1 article"
        if not found.count:
            self._tell("Nothing was found: try fewer words, or beginnings (brex*)")
        else:
            self._tell(f"More than {count}" if found.more else count)

    def _highlight(self, number: int) -> None:
        numbers = [row.number for row in self._listing.items]
        if number in numbers:
            self._listing.cursor = numbers.index(number)
            self._sought = self._sought._replace(at=None)

    @on(QueryRefused)
    def _refuse(self, refused: QueryRefused) -> None:
        if refused.text != self._typed.text:
            return
        self._listing.items = ()
        column = refused.place - self._line.scroll_offset.x
        caret = " " * max(0, min(column, self._line.size.width - 1)) + "^"
        self._tell(f"{caret}\n{refused.sentence}", is_wrong=True)

    @on(Worker.StateChanged)
    def _tell_defect(self, event: Worker.StateChanged) -> None:
        error = event.worker.error
        if event.state is WorkerState.ERROR and isinstance(error, Exception):
            self._tell(told_defect(error), is_wrong=True)

    def _tell(self, sentence: str, *, is_wrong: bool = False) -> None:
        lines = "\n".join(map(shown, sentence.split("\n")))
        self._told.update(Content(lines))
        self._told.set_class(is_wrong, "-wrong")

    # What the keys do.

    @on(Input.Submitted)
    def _keep(self, event: Input.Submitted) -> None:
        """Go to what was found."""
        event.stop()
        if self.rows:
            self._note()
            self.set_focus(self._listing)

    def _note(self) -> None:
        self._sought = self._sought._replace(text=self._typed.text).noted()

    @on(Listing.Chosen)
    def _open(self, event: Listing.Chosen) -> None:
        event.stop()
        found, row = self._found, event.item
        if found is None or not isinstance(row, HitRow):
            return
        self._note()
        at = found.rows.index(row)
        course = search_course(found.text.strip(), found.legs, at)
        self.dismiss(Found(self._sought._replace(at=row.number), course))

    def action_leave(self) -> None:
        """Back to reading, from where the query will stand here again."""
        row = self._listing.highlighted
        at = row.number if row and self.focused is self._listing else None
        self.dismiss(Found(self._sought._replace(text=self._typed.text, at=at)))

    def action_line(self) -> None:
        """To the line."""
        self.set_focus(self._line)

    def action_earlier(self) -> None:
        """Back to what was searched for before."""
        self._go_to(self._typed.earlier)

    def action_later(self) -> None:
        """On to what was searched for after that, then to what was found."""
        if self._typed.steps:
            self._go_to(self._typed.later)
        elif self.rows:
            self.set_focus(self._listing)

    def _go_to(self, to: InputHistory) -> None:
        if to.text != self._typed.text:
            self._typed = to
            self._line.value = to.text
            self._line.cursor_position = len(to.text)
            self._search()

    def action_save(self) -> None:
        """Ask for a name to keep the query under."""
        text = self._typed.text.strip()
        try:
            parsed(text)
        except LibraryQueryError as error:
            self.notify(f"This query cannot be saved: {error}", markup=False)
            return
        self._note()
        chooser = Chooser(
            "Save the query as", (), new="“{}”", explanation=f"Type a name for: {text}"
        )
        self.app.push_screen(chooser, partial(self._save, text))
        self._background.start(partial(self._offer_names, chooser), "names")

    def _offer_names(self, chooser: Chooser) -> None:
        """Offer the names that queries have, in a thread."""
        database = self._memory.library().database
        nothing: dict[str, str] = {}
        names = database.read(lambda connection: dict(labelling.queries(connection)), nothing)
        choices = [Choice(name, name, query) for name, query in names.items()]
        self._background.soon(chooser.offer, choices)

    def _save(self, text: str, chosen: Choice | None) -> None:
        if chosen is not None:
            name = chosen.value
            self._memory.change(lambda connection: labelling.save_query(connection, name, text))
            self.notify(f"Saved: the list “{name}” is what this query finds", markup=False)
