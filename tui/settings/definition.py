"""Every setting of the program: the one definition behind parser, checks, help and written file."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, field, fields
from typing import TYPE_CHECKING

from tui.settings.presets import PRESETS
from tui.settings.setting import Name, OneOf, Switch, Whole, setting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

AUTO = "auto"
"""The value that leaves a choice to the program."""


def _methods() -> tuple[str, ...]:
    from newsreader.summary import METHODS

    return METHODS


def _languages() -> tuple[str, ...]:
    from newsreader.languages import named_codes

    return (AUTO, *sorted(named_codes()))


def theme_names() -> tuple[str, ...]:
    """What `theme` may be, the program's own choice first."""
    from textual.theme import BUILTIN_THEMES

    from tui.themes.own import OWN

    return (AUTO, *sorted({*BUILTIN_THEMES, *(theme.name for theme in OWN)}))


@dataclass(frozen=True, slots=True)
class Reading:
    """How articles are shown and summarised."""

    measure: int = setting(80, Whole(20, 200), "Columns of text that the article takes at most.")
    method: str = setting("news", OneOf(_methods), "How the summary is chosen.")
    sentences: int = setting(3, Whole(1, 100), "Length of the summary in sentences.")
    language: str = setting(
        AUTO, OneOf(_languages), "Language of the articles; auto finds it out for each."
    )
    limit: int = setting(
        64,
        Whole(1, 4096),
        "Size of the largest article that is read, in mebibytes (MiB); a larger one is refused.",
    )
    whole: int = setting(
        1024,
        Whole(1, 65536),
        "Size of the largest mailbox, book, feed or archive, unpacked, in mebibytes (MiB).",
    )


@dataclass(frozen=True, slots=True)
class Appearance:
    """What the program looks like."""

    theme: str = setting(
        AUTO,
        Name("the name of a theme", theme_names),
        "Colours; auto is dark or light as the terminal is. Where it has few colours or none, all "
        "themes are in the terminal's own.",
    )


@dataclass(frozen=True, slots=True)
class Keys:
    """Which keys do what.

    Attributes:
        own: keys by command as the file has them; whether there are such commands and such keys is
            not checked yet.
    """

    preset: str = setting(
        "less", OneOf(lambda: tuple(PRESETS)), "The keys to begin with: those of less, or of vim."
    )
    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Clipboard:
    """How text is copied."""

    route: str = setting(
        AUTO,
        OneOf(lambda: (AUTO, "system", "terminal")),
        "Where copied text goes: to the clipboard of this machine (system), to that of the "
        "terminal, also over SSH (terminal), or to whichever is at hand (auto).",
    )


@dataclass(frozen=True, slots=True)
class State:
    """What is remembered from one run to the next."""

    keep: bool = setting(
        True,  # noqa: FBT003 - the default of a field
        Switch(),
        "Whether positions, read marks, bookmarks, and what was chosen on the screen are kept, on "
        "this machine only.",
    )


@dataclass(frozen=True, slots=True)
class Feeds:
    """What is taken of feeds."""

    pages: bool = setting(
        False,  # noqa: FBT003 - the default of a field
        Switch(),
        "Whether the pages behind new entries are fetched together with a feed; otherwise each is "
        "when it is opened.",
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, a section each; `Settings()` has the defaults."""

    reading: Reading = field(default_factory=Reading)
    appearance: Appearance = field(default_factory=Appearance)
    keys: Keys = field(default_factory=Keys)
    clipboard: Clipboard = field(default_factory=Clipboard)
    state: State = field(default_factory=State)
    feeds: Feeds = field(default_factory=Feeds)


def sections() -> Iterator[tuple[str, type]]:
    """Every section by its name, with the class of its settings."""
    for each in fields(Settings):
        if each.default_factory is not MISSING and isinstance(each.default_factory, type):
            yield each.name, each.default_factory
