"""Settings: one TOML file, read once at the start.

    loaded = settings.load()
    keys = settings.keymap(loaded)
    for problem in (*loaded.problems, *keys.problems): ...
    app.set_keymap(keys.changed)

Whatever stands in the file, the program starts: a setting that cannot be used keeps its default,
and a problem says why. `load` imports no Textual; `keymap` does, for it knows the commands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.lazily import importer
from tui.places import settings_path, state_path
from tui.settings.definition import AUTO, Settings
from tui.settings.loading import Loaded, load
from tui.settings.problem import Problem, SettingsError
from tui.settings.setting import Setting, described

if TYPE_CHECKING:
    from tui.settings.keyboard import Keymap
    from tui.settings.writing import write_defaults, written_defaults

__all__ = [
    "AUTO",
    "Loaded",
    "Problem",
    "Setting",
    "Settings",
    "SettingsError",
    "described",
    "keymap",
    "load",
    "settings_path",
    "state_path",
    "write_defaults",
    "written_defaults",
]

__getattr__ = importer(__name__, {"write_defaults": "writing", "written_defaults": "writing"})


def keymap(loaded: Loaded) -> Keymap:
    """The keys of all commands: the preset with the reader's own on top."""
    from tui.commands import ALL
    from tui.settings.keyboard import combined

    return combined(loaded, ALL)
