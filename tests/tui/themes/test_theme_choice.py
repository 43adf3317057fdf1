from __future__ import annotations

import pytest
from textual.theme import BUILTIN_THEMES

from tui.themes.choice import shown_theme
from tui.themes.own import OWN
from tui.themes.terminal import Colours, Terminal, colours_of, prepare

THEMES = BUILTIN_THEMES | {theme.name: theme for theme in OWN}


@pytest.mark.parametrize(
    ("environment", "colours"),
    [
        ({"TERM": "xterm-256color"}, Colours.MANY),
        ({"TERM": "xterm", "COLORTERM": "truecolor"}, Colours.MANY),
        ({"TERM": "xterm-kitty"}, Colours.MANY),
        ({"TERM": "xterm"}, Colours.SIXTEEN),
        ({"TERM": "linux"}, Colours.SIXTEEN),
        ({"TERM": "vt100"}, Colours.NONE),
        ({"TERM": "dumb"}, Colours.NONE),
        ({}, Colours.NONE),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, Colours.NONE),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, Colours.MANY),
        ({"TERM": "dumb", "TEXTUAL_COLOR_SYSTEM": "truecolor"}, Colours.MANY),
    ],
)
def test_how_many_colours_a_terminal_has(environment, colours):
    assert colours_of(environment) is colours


def test_a_terminal_without_colours_has_attributes():
    environment = {"TERM": "dumb"}
    assert prepare(environment) is Colours.NONE
    assert environment["NO_COLOR"]
    assert environment["TEXTUAL_COLOR_SYSTEM"] == "standard"


def test_an_empty_wish_for_no_colours_is_none():
    environment = {"TERM": "xterm-256color", "NO_COLOR": ""}
    assert prepare(environment) is Colours.MANY
    assert "NO_COLOR" not in environment


@pytest.mark.parametrize(
    ("wanted", "terminal", "shown"),
    [
        (None, Terminal(), "textual-dark"),
        (None, Terminal(light=True), "textual-light"),
        ("nord", Terminal(light=True), "nord"),
        ("auto", Terminal(light=True), "textual-light"),
        ("no such theme", Terminal(), "textual-dark"),
        ("solarized-light", Terminal(Colours.SIXTEEN), "ansi-light"),
        ("contrast-dark", Terminal(Colours.SIXTEEN, light=True), "ansi-dark"),
        (None, Terminal(Colours.SIXTEEN, light=True), "ansi-light"),
        (None, Terminal(Colours.NONE), "ansi-dark"),
        ("ansi-light", Terminal(), "ansi-light"),
    ],
)
def test_the_theme_fits_the_wish_and_the_terminal(wanted, terminal, shown):
    assert shown_theme(wanted, THEMES, terminal) == shown
