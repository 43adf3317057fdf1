from __future__ import annotations

import re

import pytest

from tui.commands import ALL
from tui.settings import (
    Settings,
    SettingsError,
    keymap,
    load,
    write_defaults,
    written_defaults,
)
from tui.settings.definition import sections
from tui.settings.setting import settings_of

EVERY = [each for name, kind in sections() for each in settings_of(name, kind)]
SETTING = re.compile(r"^#(?=\S)", re.MULTILINE)


def test_the_written_file_sets_nothing(tmp_path):
    loaded = load(write_defaults(tmp_path / "new" / "settings.toml"))
    assert loaded.settings == Settings()
    assert not loaded.problems


def test_every_setting_is_written_with_its_default(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text(SETTING.sub("", written_defaults()), encoding="utf-8")
    loaded = load(path)
    assert not loaded.problems
    assert set(loaded.settings.keys.own) == {command.id for command in ALL}
    assert not keymap(loaded).problems
    assert not keymap(loaded).changed
    for name in ("reading", "appearance", "clipboard", "state"):
        assert getattr(loaded.settings, name) == getattr(Settings(), name)


def test_every_setting_and_command_is_explained():
    text = " ".join(written_defaults().replace("#", " ").split())
    for setting in EVERY:
        assert setting.explanation in text
        assert f"Give {setting.allowed}." in text
    for command in ALL:
        assert command.explanation in text


def test_no_written_line_is_wider_than_a_terminal():
    assert max(map(len, written_defaults().splitlines())) <= 80


def test_defaults_are_allowed():
    for setting in EVERY:
        assert setting.allowed.accepts(setting.default), setting


def test_a_file_is_never_overwritten(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(SettingsError, match="exists already"):
        write_defaults(path)
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="cannot be written"):
        write_defaults(tmp_path / "file" / "settings.toml")


def test_the_variable_says_where_to_write(tmp_path, monkeypatch):
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(tmp_path / "mine.toml"))
    assert write_defaults() == tmp_path / "mine.toml"
