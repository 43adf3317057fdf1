"""The keys of all commands: a preset, the reader's own on top, and no two commands on one key."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from tui.commands import APPLICATION, READER
from tui.settings.key_names import UnknownKey, canonical, character_of
from tui.settings.presets import PRESETS
from tui.settings.problem import Problem, shown, suggestion
from widgets.article_pane.selection_keys import SELECTING
from widgets.choosing_commands import CHOOSING
from widgets.command import MOVEMENT
from widgets.filtered_pane import LEAVE_FILTER
from widgets.finding_commands import IN_LINE
from widgets.search_commands import IN_SEARCH, LEAVE_OPENING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tui.settings.loading import Loaded
    from widgets.command import Command

_ANYWHERE = frozenset(command.id for command in (*MOVEMENT, *READER, *APPLICATION))
_IN_EVERY_PANE = frozenset(command.id for command in MOVEMENT)
_SELECTING = frozenset(command.id for command in SELECTING)
_TYPING = frozenset(
    command.id for command in (LEAVE_FILTER, LEAVE_OPENING, *IN_SEARCH, *IN_LINE, *CHOOSING)
)


class _Refused(ValueError):  # noqa: N818 - what it says, not how
    """A command cannot have these keys: a sentence that says why and what to write."""


@dataclass(frozen=True, slots=True)
class Keymap:
    """Which keys do what.

    Attributes:
        changed: keys by command if they are not the command's default, as `App.set_keymap` takes
            them.
        problems: which of the reader's own keys are impossible, in the order of the file.
    """

    changed: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def combined(loaded: Loaded, commands: Iterable[Command]) -> Keymap:
    """The preset of the settings with the reader's own keys on top.

    If two commands are on one key, the later line of the file loses and falls back on the preset; a
    command that the file does not name never loses its key to one that it does.
    """
    by_id = {command.id: command for command in commands}
    preset = PRESETS[loaded.settings.keys.preset]
    before = {name: _split(preset.get(name, by_id[name].keys)) for name in by_id}
    own, problems = _own(loaded, by_id)
    while clash := _last_clash(by_id, before, own):
        name, key, other = clash
        del own[name]
        label = by_id[other].label
        sentence = f"{name} is on {key}, but that is the key of {other} ({label}): change one."
        problems.append(loaded.problem(f"keys.{name}", sentence))
    problems.sort(key=lambda problem: problem.line or 0)
    after = before | own
    changed = {
        name: ",".join(keys) for name, keys in after.items() if keys != _split(by_id[name].keys)
    }
    return Keymap(changed, tuple(problems))


def _split(keys: str) -> tuple[str, ...]:
    return tuple(canonical(key.strip()) for key in keys.split(","))


def _own(
    loaded: Loaded, by_id: Mapping[str, Command]
) -> tuple[dict[str, tuple[str, ...]], list[Problem]]:
    """The reader's own keys that exist, by commands that exist."""
    own: dict[str, tuple[str, ...]] = {}
    problems = []
    for name, written in loaded.settings.keys.own.items():
        try:
            own[name] = _checked(name, written, by_id)
        except _Refused as refusal:
            problems.append(loaded.problem(f"keys.{name}", str(refusal)))
    return own, problems


def _checked(name: str, written: Iterable[str], by_id: Mapping[str, Command]) -> tuple[str, ...]:
    if name not in by_id:
        meant = suggestion(name, list(by_id), "--write-settings lists them all in a new file.")
        raise _Refused(f"no command is called {shown(name)}: {meant}")
    if not written:
        raise _Refused(f'{name} has no key: give one as in "n", or several as in "n,f3".')
    try:
        keys = tuple(dict.fromkeys(map(canonical, written)))
    except UnknownKey as error:
        raise _Refused(f"{name} cannot be on {shown(', '.join(written))}: {error}") from None
    typing = by_id[name].priority or name in _TYPING
    if typing and (typed := next(filter(character_of, keys), None)):
        raise _Refused(
            f"{name} works while text is typed and cannot be on {typed}: "
            "give a key that types nothing, as in ctrl+n."
        )
    return keys


def _last_clash(
    by_id: Mapping[str, Command],
    before: Mapping[str, tuple[str, ...]],
    own: Mapping[str, tuple[str, ...]],
) -> tuple[str, str, str] | None:
    """The last of the reader's own on another command's key, with the key and the other."""
    order = {name: place for place, name in enumerate(own)}
    clashes = [
        (*sorted(pair, key=lambda name: order.get(name, -1)), key)
        for key, names in _by_key({**before, **own}).items()
        for pair in combinations(names, 2)
        if _together(by_id[pair[0]], by_id[pair[1]]) and not order.keys().isdisjoint(pair)
    ]
    if not clashes:
        return None
    other, name, key = max(clashes, key=lambda clash: (order[clash[1]], -order.get(clash[0], -1)))
    return name, key, other


def _by_key(keys: Mapping[str, tuple[str, ...]]) -> Mapping[str, list[str]]:
    """The commands on each key."""
    found: dict[str, list[str]] = {}
    for name, on in keys.items():
        for key in on:
            found.setdefault(key, []).append(name)
    return found


def _together(one: Command, other: Command) -> bool:
    """Whether one of two commands could never be reached if they were on one key.

    A command of only some panes, such as the filter of a list, may have the key of one that works
    anywhere: in those panes it comes first, elsewhere the other does. One that comes first in every
    pane may not. While the reader selects or types, the keys for that come before the others.
    """
    if one.priority or other.priority:
        return True
    if len((_SELECTING | _TYPING).intersection((one.id, other.id))) == 1:
        return False
    if not _IN_EVERY_PANE.isdisjoint((one.id, other.id)):
        return True
    anywhere = len(_ANYWHERE.intersection((one.id, other.id)))
    return anywhere == 2 or (anywhere == 0 and one.group == other.group)
