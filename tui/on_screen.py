"""Reading on the screen: how, and where it is kept, by the settings and what the command line says.

Nothing here parses options. Most command lines have none, and are read without what does.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from newsreader.discovering import discover
from newsreader.options import Options
from tui.browser import shown_in_browser
from tui.places import VARIABLE, inherited_library, settings_path
from tui.starting import open_reader
from tui.subcommands import SUBCOMMANDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.settings import Loaded


def has_screen() -> bool:
    """Whether there is something to show articles on, not only to print them to."""
    return (sys.stdout is not None and sys.stdout.isatty()) or shown_in_browser(os.environ)


def are_sources(arguments: Sequence[str]) -> bool:
    """Whether a command line names sources and says nothing else.

    On Windows, where the shell leaves that to programs, they may be patterns.
    """
    return (
        os.name != "nt"
        and bool(arguments)
        and arguments[0] not in SUBCOMMANDS
        and not any(argument.startswith("-") for argument in arguments)
    )


def loaded_settings() -> Loaded | None:
    """The settings, None if there is no file: then what reads it need not be imported."""
    if not os.path.lexists(settings_path()) and not os.environ.get(VARIABLE):
        return None
    from tui.settings import load

    return load()


def keeps(loaded: Loaded | None) -> bool:
    """Whether anything is to be kept, by the settings."""
    return loaded is None or loaded.settings.state.keep


def read_sources(sources: Sequence[str]) -> int:
    """Show sources as the settings say; returns the exit status."""
    loaded = loaded_settings()
    options = loaded.options if loaded else Options()
    library = inherited_library() if keeps(loaded) else None
    named = discover(sources, limit=options.limit, whole=options.whole)
    return open_reader(named, options, loaded, library, frozenset())
