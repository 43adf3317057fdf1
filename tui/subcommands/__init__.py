"""Commands that follow the program's name: `newsreader add SOURCE...`.

A command is a module with a click command in it, and a line in `SUBCOMMANDS`. It is imported when
it is named. A file of that name is opened as `./add`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import click


class Subcommand(NamedTuple):
    """A command that is not imported yet.

    Attributes:
        module: where it is, under its own name.
        summary: what it does, for a list of all of them.
    """

    module: str
    summary: str


SUBCOMMANDS = {
    "add": Subcommand("tui.subcommands.add", "Put articles into the library."),
    "search": Subcommand("tui.subcommands.search", "Find articles of the library by their words."),
    "quotes": Subcommand("tui.subcommands.quotes", "Tell who said what, in all articles."),
    "feeds": Subcommand("tui.subcommands.feeds", "Subscribe to feeds, and fetch what is new."),
    "library": Subcommand("tui.subcommands.library", "Tell about the library, and keep it sound."),
}
"""All of them, in the order in which they are listed."""


def subcommand(name: str) -> click.Command:
    """The command of a name in `SUBCOMMANDS`."""
    command: click.Command = getattr(import_module(SUBCOMMANDS[name].module), name)
    return command
