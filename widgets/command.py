"""Commands: what the reader can do, each defined once for its key, the help and the palette."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding

from widgets.textual_internals import keymap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from textual.app import App
    from textual.widget import Widget


def _always(_now: object) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a key does.

    Attributes:
        id: what the command is called in settings; never changes.
        keys: the default keys, separated by commas.
        action: the Textual action that does it.
        label: a few words, for the palette.
        explanation: one sentence, for the help.
        group: the heading it stands under in the help.
        footer: a word for the footer, empty where it is not shown there.
        priority: whether it works while a text is being typed.
        availability: whether it can do something now, by what the screen tells of itself; what
            cannot be done is not offered, and its key says why.
    """

    id: str
    keys: str
    action: str
    label: str
    explanation: str
    group: str
    footer: str = ""
    priority: bool = False
    availability: Callable[[Any], bool] = _always

    def binding(self) -> Binding:
        """The command as Textual takes it."""
        return Binding(
            self.keys,
            self.action,
            self.footer or self.label,
            show=bool(self.footer),
            tooltip=self.explanation,
            id=self.id,
            priority=self.priority,
        )

    def shown_keys(self, app: App[object]) -> tuple[str, ...]:
        """The keys that do it now, by the reader's own settings, as they are written: "j", "↓"."""
        keys = keymap(app).get(self.id, self.keys)
        unrolled = Binding.make_bindings([Binding(keys, self.action)])
        return tuple(app.get_key_display(binding) for binding in unrolled)


class Teaching:
    """A widget whose keys the footer tells before all others while the focus is in it."""

    TAUGHT: ClassVar[Mapping[str, str]] = {}
    """A word for each action, in the order of the footer; they may be those of the screen."""

    @property
    def taught(self) -> Mapping[str, str]:
        """What it teaches now."""
        return self.TAUGHT


def taught_around(focused: Widget) -> dict[str, str]:
    """The words for actions that are told first while a widget has the focus."""
    taught: dict[str, str] = {}
    for node in focused.ancestors_with_self:
        if isinstance(node, Teaching):
            taught = {**taught, **node.taught}
    return taught


def bindings(commands: Iterable[Command]) -> list[Binding]:
    """The bindings of several commands."""
    return [command.binding() for command in commands]


_GROUP = "Moving in a pane"
MOVEMENT = (
    Command("line.down", "j,down", "line_down", "Line down", "One line down.", _GROUP),
    Command("line.up", "k,up", "line_up", "Line up", "One line up.", _GROUP),
    Command(
        "half-page.down",
        "d,ctrl+d",
        "half_page_down",
        "Half page down",
        "Half a page down.",
        _GROUP,
    ),
    Command("half-page.up", "u,ctrl+u", "half_page_up", "Half page up", "Half a page up.", _GROUP),
    Command(
        "page.down", "space,pagedown,f,ctrl+f", "page_down", "Page down", "A page down.", _GROUP
    ),
    Command("page.up", "b,pageup,ctrl+b", "page_up", "Page up", "A page up.", _GROUP),
    Command("start", "g,home", "to_start", "Start", "To the beginning.", _GROUP),
    Command("end", "G,end", "to_end", "End", "To the end.", _GROUP),
)
"""What every pane understands; a pane has an action method of each name."""
