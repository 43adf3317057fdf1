"""Settings: one TOML file, read once at the start.

    loaded = settings.load()
    keys, problems = settings.judged(loaded)
    app.set_keymap(keys)
    for problem in problems: ...

Whatever is in the file, the program starts: a setting that cannot be used keeps its default, and a
problem says why. `load` does not import Textual; `judged` does, since it knows the commands and the
themes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.lazy_imports import importer
from tui.places import settings_path, state_path
from tui.settings.definition import AUTO, Settings, theme_names
from tui.settings.loading import Loaded, load
from tui.settings.problem import Problem, SettingsError, suggestion
from tui.settings.setting import Setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.settings.keyboard import Keymap
    from tui.settings.writing import write_defaults, written_defaults

__all__ = [
    "AUTO",
    "Loaded",
    "Problem",
    "Setting",
    "Settings",
    "SettingsError",
    "all_problems",
    "judged",
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


def all_problems(loaded: Loaded) -> tuple[Problem, ...]:
    """All that is wrong in the file, in the order of its lines; what cannot be wrong costs nothing.

    Only if keys or a theme are set does it import what knows them.
    """
    set_by_name = loaded.settings.keys.own or loaded.settings.appearance.theme != AUTO
    return judged(loaded)[1] if set_by_name else loaded.problems


def judged(loaded: Loaded) -> tuple[Mapping[str, str], tuple[Problem, ...]]:
    """The changed keys by command, and all that is wrong in the file, in the order of its lines."""
    keys = keymap(loaded)
    problems = [*loaded.problems, *keys.problems]
    theme, names = loaded.settings.appearance.theme, theme_names()
    if theme not in names:
        meant = suggestion(theme, names)
        problems.append(loaded.problem("appearance.theme", f"there is no theme {theme}: {meant}"))
    return keys.changed, tuple(sorted(problems, key=lambda problem: problem.line or 0))
