"""The line in which the reader types what to search for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Horizontal
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input, Label

from newsreader.search.query import Query
from widgets.command import Command, Teaching, bindings
from widgets.input_history import InputHistory
from widgets.search_commands import ANY_ACCENT, AS_EXPRESSION, IN_SEARCH
from widgets.search_facts import Mode, SearchFacts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.binding import BindingType


class SearchBar(Teaching, Horizontal):
    """Hidden until opened; reports every change, enter and escape.

    The way of searching stays the same from one search to the next.
    """

    COMMANDS: ClassVar[tuple[Command, ...]] = IN_SEARCH
    TAUGHT: ClassVar[Mapping[str, str]] = {
        "submit": "Find",
        "leave": "Leave",
        "earlier": "Earlier",
    }
    BINDINGS: ClassVar[list[BindingType]] = list(bindings(COMMANDS))
    DEFAULT_CSS = """
    SearchBar {
        display: none;
        height: 1;
        padding: 0 1;
        & > Input { width: 1fr; }
    }
    """

    as_expression: reactive[bool] = reactive(False, init=False)  # noqa: FBT003
    """Whether what is typed is a regular expression."""
    any_accent: reactive[bool] = reactive(False, init=False)  # noqa: FBT003
    """Whether diacritics are ignored."""

    history: reactive[tuple[str, ...]] = reactive((), init=False)
    """What was searched for before, the latest last."""

    @dataclass
    class Changed(Message):
        """Something else is looked for, or in another way; perhaps nothing."""

        query: Query

    @dataclass
    class Accepted(Message):
        """The reader pressed enter; on an empty line, to repeat the last search."""

        query: Query

    class Left(Message):
        """The reader pressed escape: everything is to be as it was before."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._typed = InputHistory()
        self._failed = False

    @property
    def query_typed(self) -> Query:
        """What is looked for."""
        return Query(self._typed.text, self.as_expression, self.any_accent)

    def watch_history(self) -> None:
        """Let the arrow keys go through it, unless they are at it already."""
        if not self._typed.steps:
            self._typed = InputHistory(self.history, self._typed.begun)

    async def open(self) -> None:
        """Show an empty line and put the cursor there."""
        self._typed = InputHistory(self.history)
        self._failed = False
        self.display = True
        await self.remove_children()
        line = Input(compact=True)
        line.cursor_blink = False  # the terminal's own cursor stands there
        await self.mount(Label("/"), line, SearchFacts())
        self._show_modes()
        self.screen.set_focus(line)  # `focus` would do so after the next keys

    def report(self, report: str, *, failed: bool = False) -> None:
        """Say at the right what was found, or why nothing can be; then enter leaves it open."""
        self._failed = failed
        for facts in self.query(SearchFacts):
            facts.report, facts.failed = report, failed

    @on(Input.Changed)
    def _change(self, event: Input.Changed) -> None:
        event.stop()
        if event.value != self._typed.text:
            self._typed = InputHistory(self.history, event.value)
            self._tell()

    @on(Input.Submitted)
    def _accept(self, event: Input.Submitted) -> None:
        event.stop()
        query = self.query_typed
        if self._failed and not query.is_empty:
            return
        if not query.is_empty:
            others = (text for text in self.history if text != query.needle)
            self.history = (*others, query.needle)
        self.display = False
        self.post_message(self.Accepted(query))

    def on_descendant_blur(self) -> None:
        """Close the line when the reader goes elsewhere; the matches stay."""
        if self.app.app_focus:
            self.display = False

    def action_leave(self) -> None:
        """Close the line."""
        self._typed = InputHistory()
        self.display = False
        self.post_message(self.Left())

    def action_earlier(self) -> None:
        """Back to what was searched for before."""
        self._go_to(self._typed.earlier)

    def action_later(self) -> None:
        """On to what was searched for after that."""
        self._go_to(self._typed.later)

    def _go_to(self, to: InputHistory) -> None:
        if to.text != self._typed.text:
            self._typed = to
            line = self.query_one(Input)
            line.value = to.text
            line.cursor_position = len(to.text)
            self._tell()

    def action_toggle_expression(self) -> None:
        """Take what is typed for an expression, or literally."""
        self.as_expression = not self.as_expression

    def action_toggle_accents(self) -> None:
        """Ignore diacritics, or not."""
        self.any_accent = not self.any_accent

    @on(SearchFacts.Pressed)
    async def _press(self, event: SearchFacts.Pressed) -> None:
        event.stop()
        await self.run_action(event.mode.action)

    def watch_as_expression(self) -> None:
        """Search anew."""
        self._show_modes()
        self._tell()

    def watch_any_accent(self) -> None:
        """Search anew."""
        self._show_modes()
        self._tell()

    def _tell(self) -> None:
        self.post_message(self.Changed(self.query_typed))

    def _show_modes(self) -> None:
        modes = (
            (AS_EXPRESSION, "expression", self.as_expression),
            (ANY_ACCENT, "accents ignored", self.any_accent),
        )
        for facts in self.query(SearchFacts):
            facts.modes = tuple(
                Mode(command.action, command.shown_keys(self.app)[0], name, is_on)
                for command, name, is_on in modes
            )
