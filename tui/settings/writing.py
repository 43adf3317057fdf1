"""Writing a settings file that says what can be set, and sets nothing."""

from __future__ import annotations

import json
from textwrap import wrap
from typing import TYPE_CHECKING

from tui.places import settings_path
from tui.settings.definition import sections
from tui.settings.problem import SettingsError
from tui.settings.setting import settings_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_COLUMNS = 78
_HEAD = (
    "Settings of newsreader. Every setting is here with its default. To change one, take away the "
    "# before its name and write another value. What is not set keeps its default."
)
_KEYS = (
    "The keys of single commands, on top of the preset. Several keys stand apart by commas or in "
    'a list: "n,f3" or ["n", "f3"]. A key is the sign that it types, or its name: enter, escape, '
    "space, tab, up, pagedown, f1, comma; alt+, ctrl+ and shift+ go before it. Two commands "
    "cannot have one key."
)


def written_defaults() -> str:
    """The text of a settings file with every setting explained and commented out."""
    return "\n".join(_lines()) + "\n"


def write_defaults(path: Path | None = None) -> Path:
    """Write `written_defaults` to a new file and return its path.

    Args:
        path: the file; that of `settings_path` if it is None.

    Raises:
        SettingsError: the file exists already, or cannot be written.
    """
    path = path or settings_path()
    if path.exists():
        raise SettingsError(f"{path} exists already: edit it, or move it away to have a new one.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(written_defaults())
    except OSError as error:
        message = f"{path} cannot be written ({error.strerror}): check its folder."
        raise SettingsError(message) from None
    return path


def _lines() -> Iterator[str]:
    yield from _comment(_HEAD)
    for section, kind in sections():
        yield from ("", f"[{section}]")
        for each in settings_of(section, kind):
            yield ""
            yield from _comment(each.explanation)
            yield from _comment(f"Give {each.allowed}.")
            yield f"#{each.name} = {json.dumps(each.default)}"
        if section == "keys":
            yield from _commands()


def _commands() -> Iterator[str]:
    from tui.commands import ALL

    yield ""
    yield from _comment(_KEYS)
    for command in ALL:
        yield ""
        yield from _comment(command.explanation)
        yield f"#{json.dumps(command.id)} = {json.dumps(command.keys)}"


def _comment(paragraph: str) -> list[str]:
    return wrap(paragraph, _COLUMNS, initial_indent="# ", subsequent_indent="# ")
