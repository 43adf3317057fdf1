"""The keys that extend a selection: they come before all others while selecting by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.widget import Widget

from widgets.command import Command, bindings

if TYPE_CHECKING:
    from textual.binding import BindingType

    from widgets.article_pane.selecting import CaretSelecting

_GROUP = "Selecting text"


def _by_unit(name: str, keys: str, unit: str, *, forward: bool) -> Command:
    direction = "on" if forward else "back"
    return Command(
        name,
        keys,
        f"extend('{unit}', {forward})",
        f"A {unit} {direction}",
        f"Move the selection's end a {unit} {direction}.",
        _GROUP,
    )


def _in_row(name: str, keys: str, end: str, *, forward: bool) -> Command:
    action, label = f"extend_in_row({forward})", f"The row's {end}"
    return Command(name, keys, action, label, f"Move it to the {end} of the row.", _GROUP)


SELECTING = (
    _by_unit("select.right", "l,right", "character", forward=True),
    _by_unit("select.left", "h,left", "character", forward=False),
    _by_unit("select.word", "w", "word", forward=True),
    _by_unit("select.word-back", "b", "word", forward=False),
    _by_unit("select.sentence", ")", "sentence", forward=True),
    _by_unit("select.sentence-back", "(", "sentence", forward=False),
    _by_unit("select.paragraph", "}", "paragraph", forward=True),
    _by_unit("select.paragraph-back", "{", "paragraph", forward=False),
    _in_row("select.row-start", "0", "start", forward=False),
    _in_row("select.row-end", "$", "end", forward=True),
    Command(
        "select.swap",
        "o",
        "swap_ends",
        "Other end",
        "Move the selection's other end from now on.",
        _GROUP,
    ),
    Command(
        "select.anew",
        "v",
        "begin_anew",
        "Begin here",
        "Begin the selection anew, at the caret.",
        _GROUP,
    ),
    Command(
        "select.copy",
        "y,c,enter",
        "copy_selection",
        "Copy the selection",
        "Copy what is selected, as the article has it.",
        _GROUP,
        footer="Copy",
    ),
    Command(
        "select.leave",
        "escape",
        "leave_selection",
        "Select nothing",
        "Select nothing any more.",
        _GROUP,
        footer="End",
    ),
)
"""What the keys of a selection do; those of `MOVEMENT` move its end by rows and pages."""


class SelectionKeys(Widget, can_focus=True):
    """Has the focus, and so the keys, while selecting by keys in a column of text.

    A key that scrolls a column may extend its selection at other times. Textual keeps the two
    apart, and lets both be remapped, only if they belong to two widgets. This one is invisible.
    """

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(SELECTING))

    def __init__(self, selecting: CaretSelecting) -> None:
        super().__init__()
        self._selecting = selecting

    def on_blur(self) -> None:
        """End with the focus, unless it is the whole terminal that loses it."""
        if self.app.app_focus:
            self._selecting.end(keep=True)

    def action_extend(self, unit: str, forward: bool) -> None:  # noqa: FBT001 - of an action
        """Move the caret by a unit."""
        from widgets.article_pane.caret import Unit

        self._selecting.extend(Unit(unit), forward=forward)

    def action_extend_in_row(self, forward: bool) -> None:  # noqa: FBT001 - of an action
        """Move the caret to an end of its row."""
        self._selecting.extend_in_row(forward=forward)

    def action_swap_ends(self) -> None:
        """Let movement move the other end."""
        self._selecting.swap_ends()

    def action_begin_anew(self) -> None:
        """Begin the selection anew at the caret."""
        self._selecting.begin_anew()

    def action_copy_selection(self) -> None:
        """Have the selection copied, and leave."""
        self._selecting.copy()

    def action_leave_selection(self) -> None:
        """Leave, and select nothing."""
        self._selecting.end()
