from __future__ import annotations

import sys

import pytest

from tui.reader.outside import editor_command, open_in_browser, run_editor


def test_visual_goes_before_editor():
    assert editor_command("a.txt", 3, {"VISUAL": "vim", "EDITOR": "nano"}) == ["vim", "+3", "a.txt"]


def test_an_editor_may_have_options_and_a_path():
    assert editor_command("a b.txt", 7, {"EDITOR": "/usr/bin/emacs -nw"}) == [
        "/usr/bin/emacs",
        "-nw",
        "+7",
        "a b.txt",
    ]


def test_a_line_is_given_only_to_editors_that_take_it():
    assert editor_command("a.txt", 3, {"EDITOR": "code --wait"}) == ["code", "--wait", "a.txt"]


@pytest.mark.parametrize("environment", [{}, {"EDITOR": ""}, {"EDITOR": "  "}])
def test_without_an_editor_there_is_no_command(environment):
    assert editor_command("a.txt", 1, environment) is None


def test_an_editor_that_is_not_there_is_one_sentence():
    problem = run_editor(["no-such-editor-anywhere"])
    assert problem is not None
    assert "no-such-editor-anywhere" in problem
    assert "$EDITOR" in problem


def test_an_editor_is_run_to_its_end():
    assert run_editor([sys.executable, "-c", ""]) is None


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a desktop")
def test_without_a_desktop_the_way_out_is_told(monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert "$EDITOR" in open_in_browser("a.txt")
