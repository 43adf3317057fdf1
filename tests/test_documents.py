"""What the documents say is so: the files they name, the keys, the commands and the extras."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest

import newsreader
from newsreader.languages import all_languages, named_codes
from tui.command_line import newsreader as program
from tui.commands import ALL
from tui.settings.key_names import canonical
from tui.subcommands import SUBCOMMANDS, subcommand

ROOT = Path(__file__).parents[1]
README, CONTRIBUTING, CHANGELOG, ARCHITECTURE = (
    (ROOT / name).read_text("utf-8")
    for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md")
)
PATH = re.compile(
    r"(?<![\w/.-]) (?:newsreader|widgets|tui|tools|tests|docs|seeds|\.ci) / [\w./-]*", re.VERBOSE
)
TO_BE_MADE = re.compile(r"\bxx\b")
"""What a path has in it that stands for a file of one's own."""


def paths(document: str) -> set[str]:
    return {path.rstrip(".") for path in PATH.findall(document) if not TO_BE_MADE.search(path)}


@pytest.mark.parametrize("document", [README, CONTRIBUTING, ARCHITECTURE])
def test_the_files_that_are_named_exist(document: str) -> None:
    assert paths(document)
    assert not [path for path in sorted(paths(document)) if not (ROOT / path).exists()]


def test_the_house_stands_as_it_is_drawn() -> None:
    drawn = set()
    above = ""
    for indent, name in re.findall(r"^    ( *)(\w+/) ", README, re.MULTILINE):
        above = above if indent else name
        drawn.add(above + name if indent else name)
    assert not [path for path in sorted(drawn) if not (ROOT / path).is_dir()]
    engine = {path.parent.name for path in (ROOT / "newsreader").glob("*/__init__.py")}
    assert {f"newsreader/{name}/" for name in engine} <= drawn


def test_what_the_architecture_names_stands_in_the_files_that_it_names() -> None:
    named = re.findall(r"`([\w/]+\.py)`: `([\w.]+)`", ARCHITECTURE)
    for path, names in re.findall(r"([\w/]+\.py): (\w+(?:, \w+)*)", ARCHITECTURE):
        named += [(path, name) for name in names.split(", ")]
    assert named
    for path, name in named:
        code = (ROOT / path).read_text("utf-8")
        for part in name.split("."):
            defined = rf"^\s*(?:class|(?:async\ )?def)\ {part}\b | ^{part}\b"
            assert re.search(defined, code, re.VERBOSE | re.MULTILINE), f"{path}: {name}"


WRITTEN = {
    "↓": "down", "↑": "up", "PgDn": "pagedown", "PgUp": "pageup", "Home": "home", "End": "end",
    "esc": "escape",
}  # fmt: skip
"""Keys as the table writes them, where commands have another name for them."""
IN_WORDS = re.compile(r"↓|↑|\b(?:space|enter|PgDn|PgUp|Home|End)\b")
"""Keys that the table has without marks."""


def keys_of_the_table() -> set[str]:
    rows = re.findall(r"^\| (.+?) \| (.+) \|$", README, re.MULTILINE)
    first = next(at for at, (keys, _) in enumerate(rows) if keys == "keys")
    keys: set[str] = set()
    for left, right in rows[first + 1 :]:
        for cell in (left, right):
            keys.update(re.findall(r"`(\S+?)`", cell))
            keys.update(IN_WORDS.findall(cell))
    keys |= set("123456789") if "`1`…`9`" in README else set()
    return {canonical(WRITTEN.get(key, key)) for key in keys if key != "$EDITOR"}


def test_the_table_of_keys_has_every_command_and_no_other_key() -> None:
    table = keys_of_the_table()
    on_keys = {command.id: set(map(canonical, command.keys.split(","))) for command in ALL}
    assert not [name for name, keys in on_keys.items() if not keys & table]
    assert not table - set().union(*on_keys.values())


def command_lines() -> list[str]:
    code = "\n".join(re.findall(r"```sh\n(.*?)```", README, re.DOTALL))
    return re.findall(r"(?:^|[|&] )(newsreader [^|>\n]*)", code, re.MULTILINE)


@pytest.mark.parametrize("line", command_lines())
def test_a_command_line_of_the_readme_can_be_given(line: str) -> None:
    _, *arguments = shlex.split(line, comments=True)
    with program.make_context("newsreader", arguments, resilient_parsing=False) as context:
        assert context.params.get("sources") or arguments[0] in SUBCOMMANDS


def test_every_option_and_extra_that_the_readme_names_exists() -> None:
    known = {
        name
        for command in (program, *map(subcommand, SUBCOMMANDS))
        for part in (command, *getattr(command, "commands", {}).values())
        for option in part.params
        for name in option.opts
    }
    of_others = {"--spec", "--from", "--extra"}
    assert set(re.findall(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*", README)) <= known | of_others
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = set(re.findall(r"`(?:newsreader|'?\.)?\[([a-z]+)\]", README))
    assert named
    assert named <= project["optional-dependencies"].keys()


def test_the_changelog_begins_with_what_is_unreleased_and_knows_the_version() -> None:
    headings = re.findall(r"^## \[(.+?)\](?: - (\d{4}-\d\d-\d\d))?$", CHANGELOG, re.MULTILINE)
    assert headings[0] == ("Unreleased", "")
    assert all(day for _, day in headings[1:])
    assert newsreader.__version__ == headings[1][0]


def test_the_languages_that_the_readme_names_are_those_that_are_known() -> None:
    said = " ".join(README.split())
    assert f"{len(named_codes())} languages are detected" in said
    (listed,) = re.findall(r"their speakers in (.+?);", said)
    speaking = {known.name for known in all_languages() if known.speech or known.grammar}
    assert set(re.split(r", | and ", listed)) == speaking
