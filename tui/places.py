"""Where the settings and the state of the program are kept."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "NEWSREADER_SETTINGS"
"""The environment variable that names another settings file; an empty one counts as unset."""

_PROGRAM = "newsreader"


def settings_path() -> Path:
    """The settings file: what `VARIABLE` names, else the one in the platform's folder."""
    if named := os.environ.get(VARIABLE):
        return Path(named).expanduser()
    from platformdirs import user_config_path

    return user_config_path(_PROGRAM, appauthor=False) / "settings.toml"


def library_path() -> Path:
    """The reader's library, in the platform's folder for data."""
    from platformdirs import user_data_path

    return user_data_path(_PROGRAM, appauthor=False) / "library.db"


def inherited_library() -> Path:
    """The reader's library, begun with what an earlier version of the program remembered."""
    library = library_path()
    if not library.exists() and (before := state_path()).exists():
        from newsreader.library.inheriting import inherit

        inherit(library, before)
    return library


def state_path() -> Path:
    """Where reading positions were kept before there was a library."""
    from platformdirs import user_state_path

    return user_state_path(_PROGRAM, appauthor=False) / "state.db"
