"""Reading the settings file: what can be used is used, what cannot is reported."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from newsreader.options import Options
from newsreader.summary import Length
from tui.places import VARIABLE, settings_path
from tui.settings.definition import AUTO, Keys, Settings, sections
from tui.settings.problem import Problem, shown, suggestion
from tui.settings.setting import settings_of

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 1 << 18
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")
_AT_END = re.compile(r"\s*\(at end of document\)$")


@dataclass(frozen=True)
class Loaded:
    """What a settings file says.

    Attributes:
        path: the file.
        settings: its settings, with defaults for what it leaves out or gets wrong.
        problems: what is wrong in it, in the order of its lines.
        text: the file as it is, empty if there is none or it is not TOML.
        given: the full names of the settings that the file gives ("reading.measure").
    """

    path: Path
    settings: Settings = field(default_factory=Settings)
    problems: tuple[Problem, ...] = ()
    text: str = field(default="", repr=False)
    given: frozenset[str] = frozenset()

    @property
    def options(self) -> Options:
        """How articles are read and summarised by these settings."""
        reading = self.settings.reading
        language = None if reading.language == AUTO else reading.language
        return Options(
            method=reading.method,
            length=Length(reading.sentences),
            language=language,
            limit=reading.limit << 20,
            whole=reading.whole << 20,
        )

    def problem(self, name: str, sentence: str) -> Problem:
        """What is wrong with a setting or a section, by its full name ("appearance.theme").

        For settings whose values only another part of the program can judge.
        """
        while name not in self._lines and "." in name:
            name = name.rpartition(".")[0]
        return Problem(self.path, self._lines.get(name), sentence)

    @cached_property
    def _lines(self) -> dict[str, int]:
        from tui.settings.lines import key_lines

        return key_lines(self.text)


def load(path: Path | None = None) -> Loaded:
    """Read the settings; never raises.

    Args:
        path: the file; that of `settings_path` if it is None.
    """
    path = path or settings_path()
    text = _text(path)
    if not text:
        return Loaded(path)
    if isinstance(text, Problem):
        return Loaded(path, problems=(text,))
    tables = _tables(path, text)
    if isinstance(tables, Problem):
        return Loaded(path, problems=(tables,))
    return _checked(Loaded(path, text=text), tables)


def _text(path: Path) -> str | Problem | None:
    """The text of the file, a problem, or None if there is no file and none was named."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        if os.environ.get(VARIABLE) and path == settings_path():
            sentence = f"{path} does not exist: correct {VARIABLE}, or newsreader --write-settings."
            return Problem(path, None, sentence)
        return None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no such name"
        return Problem(path, None, f"{path} cannot be read ({reason}): check the file.")
    if len(content) > _MOST_BYTES:
        return Problem(path, None, f"{path} is too large to be a settings file: check its name.")
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return Problem(path, line, "this line is not UTF-8: save the file in that encoding.")


def _tables(path: Path, text: str) -> dict[str, Any] | Problem:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason = str(error)
    except RecursionError:
        return Problem(path, None, "brackets are nested too deeply: no setting needs that.")
    except ValueError:  # the interpreter's limit to the digits of a number, which tomllib lets out
        return Problem(path, None, "a number has too many digits: no setting needs that.")
    at = _AT_LINE.search(reason)
    line = int(at[1]) if at else len(text.rstrip("\n").split("\n"))
    reason = _AT_END.sub("", _AT_LINE.sub("", reason))
    return Problem(path, line, f"this is not TOML ({reason}): all settings have their defaults.")


def _checked(loaded: Loaded, tables: dict[str, Any]) -> Loaded:
    known = dict(sections())
    problems = []
    read: dict[str, Any] = {}
    given: set[str] = set()
    for name, table in tables.items():
        if name not in known:
            problems.append(loaded.problem(name, _unknown_section(name, list(known))))
        elif not isinstance(table, dict):
            sentence = f"{name} is {shown(table)}: write [{name}] and its settings below it."
            problems.append(loaded.problem(name, sentence))
        else:
            read[name], wrong = _section(loaded, name, known[name], table)
            problems += wrong
            given.update(f"{name}.{key}" for key in table)
    problems.sort(key=lambda problem: problem.line or 0)
    return replace(
        loaded, settings=Settings(**read), problems=tuple(problems), given=frozenset(given)
    )


def _section(
    loaded: Loaded, section: str, kind: type, table: dict[str, Any]
) -> tuple[Any, list[Problem]]:
    values: dict[str, Any] = {}
    problems = []
    rest = dict(table)
    for each in settings_of(section, kind):
        if each.name not in rest:
            continue
        value = rest.pop(each.name)
        if each.allowed.accepts(value):
            values[each.name] = value
        else:
            sentence = f"{each.name} is {shown(value)}: give {each.allowed}."
            problems.append(loaded.problem(f"{section}.{each.name}", sentence))
    if kind is Keys:
        values["own"], wrong = _own_keys(loaded, rest)
        return Keys(**values), problems + wrong
    names = [each.name for each in settings_of(section, kind)]
    for name in rest:
        sentence = f"[{section}] has no setting {shown(name)}: {_elsewhere(name, names)}"
        problems.append(loaded.problem(f"{section}.{name}", sentence))
    return kind(**values), problems


def _own_keys(
    loaded: Loaded, table: dict[str, Any]
) -> tuple[dict[str, tuple[str, ...]], list[Problem]]:
    """Keys by command; `stop.next = "n"` without quotation marks is a table in a table."""
    keys: dict[str, tuple[str, ...]] = {}
    problems = []
    for name, value in _flat(table):
        listed = value.split(",") if isinstance(value, str) else value
        if isinstance(listed, list) and all(isinstance(key, str) for key in listed):
            keys[name] = tuple(key.strip() or key for key in listed)
        else:
            sentence = f'{name} is {shown(value)}: give a key as in "n", or several as in "n,f3".'
            problems.append(loaded.problem(f"keys.{name}", sentence))
    return keys, problems


def _flat(table: dict[str, Any]) -> list[tuple[str, Any]]:
    flat = []
    for name, value in table.items():
        if isinstance(value, dict) and value:
            flat += [(f"{name}.{below}", within) for below, within in value.items()]
        else:
            flat.append((name, value))
    return flat


def _unknown_section(name: str, known: list[str]) -> str:
    for section, kind in sections():
        if any(each.name == name for each in settings_of(section, kind)):
            return f"{name} stands in no section: write it below [{section}]."
    return f"there is no section [{name}]: {suggestion(name, known)}"


def _elsewhere(name: str, names: list[str]) -> str:
    for section, kind in sections():
        if any(each.name == name for each in settings_of(section, kind)):
            return f"it belongs to [{section}]."
    return suggestion(name, names)
