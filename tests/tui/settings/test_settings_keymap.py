from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.commands import ALL
from tui.settings import Loaded, keymap, load
from tui.settings.definition import Keys, Settings
from tui.settings.key_names import UnknownKey, canonical, character_of
from tui.settings.keyboard import Keymap
from tui.settings.presets import PRESETS

IDS = [command.id for command in ALL]


@pytest.fixture
def keys(tmp_path):
    def keymap_of(*lines: str) -> Keymap:
        path = tmp_path / "settings.toml"
        path.write_text("\n".join(["[keys]", *lines]), encoding="utf-8")
        loaded = load(path)
        assert not loaded.problems
        return keymap(loaded)

    return keymap_of


def told(keymap: Keymap) -> list[str]:
    return [str(problem) for problem in keymap.problems]


def test_the_defaults_change_nothing(keys):
    assert keys() == Keymap()
    assert keys('"stop.next" = "n"', 'search = "slash"') == Keymap()


def test_own_keys_take_the_place_of_the_preset(keys):
    assert keys('"stop.next" = "f3,!"').changed == {"stop.next": "f3,exclamation_mark"}
    assert keys('stop.next = ["f3", ","]').changed == {"stop.next": "f3,comma"}


def test_two_commands_may_swap_keys(keys):
    found = keys('"article.next" = "K"', '"article.previous" = "J"')
    assert found.changed == {"article.next": "K", "article.previous": "J"}
    assert not found.problems


def test_a_key_of_another_command_is_a_clash(keys):
    found = keys('zoom = "n"')
    assert not found.changed
    assert told(found) == [
        "settings.toml:2: zoom is on n, but that is the key of stop.next (Next): change one."
    ]


def test_a_freed_key_may_be_taken(keys):
    found = keys('zoom = "n"', '"stop.next" = "f3"')
    assert found.changed == {"zoom": "n", "stop.next": "f3"}


def test_of_two_own_keys_the_later_line_loses(keys):
    found = keys('open = "f2"', 'zoom = "f2"')
    assert found.changed == {"open": "f2"}
    assert "settings.toml:3: zoom is on f2" in told(found)[0]


def test_a_key_given_back_may_clash_in_turn(keys):
    found = keys('open = "z"', 'zoom = "n"')
    assert not found.changed
    assert [problem.line for problem in found.problems] == [2, 3]


def test_names_of_one_key_clash(keys):
    assert "the key of search" in told(keys('zoom = "slash"'))[0]
    assert "the key of pane.next" in told(keys('zoom = "ctrl+i"'))[0]


def test_a_command_of_some_panes_goes_before_one_of_all(keys):
    assert keys('choose = "o"').changed == {"choose": "o"}
    assert keys('zoom = "enter"').changed == {"zoom": "enter"}


@pytest.mark.parametrize("line", ['choose = "j"', 'choose = "/"', 'choose = "tab"', 'zoom = "j"'])
def test_a_command_that_could_not_be_reached_is_a_clash(keys, line):
    assert "but that is the key of" in told(keys(line))[0]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('stop.nxt = "n"', 'no command is called "stop.nxt": did you mean stop.next?'),
        ('xyzzy = "n"', "--write-settings lists them all"),
        ('zoom = "pagdown"', "no key is called pagdown: did you mean pagedown?"),
        ('zoom = "hyper-space bar"', "write the sign that it types, or its name."),
        ('zoom = "control+x"', "control cannot be held down: write alt, ctrl"),
        ('zoom = "shift+1"', "shift+1 is not told apart: write the sign that it types."),
        ('zoom = ""', "no key is called nothing"),
        ("zoom = []", "zoom has no key"),
        ('"pane.next" = "p"', "pane.next works while text is typed and cannot be on p"),
        ('"pane.next" = "space"', "cannot be on space"),
        ('"search.leave" = "x"', "search.leave works while text is typed and cannot be on x"),
    ],
)
def test_what_cannot_be_is_told_with_its_line(keys, line, sentence):
    found = keys("# a comment", line)
    assert told(found)[0].startswith("settings.toml:3: ")
    assert sentence in told(found)[0]
    assert not found.changed


@pytest.mark.parametrize("name", PRESETS)
def test_presets_know_the_commands_and_have_no_clash(name):
    assert set(PRESETS[name]) <= set(IDS)
    keys = {command.id: command.keys for command in ALL} | PRESETS[name]
    own = {command: tuple(on.split(",")) for command, on in keys.items()}
    loaded = Loaded(settings_file(), Settings(keys=Keys(own=own)))
    assert not keymap(loaded).problems


def settings_file():
    from pathlib import Path

    return Path("settings.toml")


def test_vim_scrolls_as_vim_does(keys):
    changed = keys('preset = "vim"').changed
    assert changed["half-page.down"] == "ctrl+d"
    assert changed["page.up"] == "ctrl+b,pageup"
    assert "stop.next" not in changed


def test_a_key_that_the_preset_freed_may_be_taken(keys):
    assert keys('preset = "vim"', 'zoom = "d"').changed["zoom"] == "d"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("/", "slash"),
        ("-", "minus"),
        ("ctrl++", "ctrl+plus"),
        ("Ctrl+D", "ctrl+d"),
        ("shift+ctrl+a", "ctrl+shift+a"),
        ("shift+a", "A"),
        ("alt+shift+x", "alt+shift+x"),
        ("esc", "escape"),
        ("PgDn", "pagedown"),
        ("question_mark", "question_mark"),
        ("hyphen_minus", "minus"),
        ("ö", "ö"),
        (" ", "space"),
        ("ctrl+[", "escape"),
    ],
)
def test_a_key_has_one_name(written, name):
    assert canonical(written) == name
    assert canonical(name) == name


def test_defaults_are_keys():
    for command in ALL:
        for key in command.keys.split(","):
            assert canonical(canonical(key)) == canonical(key)


def test_what_a_key_types():
    assert character_of("a") == "a"
    assert character_of("space") == " "
    assert character_of("slash")
    assert character_of("question_mark") == "?"
    assert character_of("escape") is None
    assert character_of("ctrl+a") is None
    assert character_of("f1") is None


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=12) | st.text("actrlshift+_ ", max_size=12))
def test_any_name_is_a_key_or_is_not(name):
    with suppress(UnknownKey):
        assert canonical(name)


@pytest.mark.parametrize("sign", [chr(code) for code in range(0x20, 0x7F)])
def test_every_sign_of_ascii_is_a_key(sign):
    assert canonical(canonical(sign)) == canonical(sign)
    assert character_of(canonical(sign))


@settings(max_examples=50, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(IDS),
        st.lists(st.sampled_from(["n", "j", "/", "z", "tab", "f1", "enter", "!"]), max_size=3),
    )
)
def test_no_two_commands_are_ever_on_one_key(own):
    settings = Settings(keys=Keys(own={name: tuple(keys) for name, keys in own.items()}))
    found = keymap(Loaded(settings_file(), settings))
    again = {name: tuple(keys.split(",")) for name, keys in found.changed.items()}
    assert not keymap(Loaded(settings_file(), Settings(keys=Keys(own=again)))).problems
    refused = {str(problem).split()[1] for problem in found.problems}
    defaults = {command.id: command.keys for command in ALL}
    for name, on in own.items():
        kept = tuple(map(canonical, defaults[name].split(",")))
        assert name in found.changed or name in refused or set(map(canonical, on)) == set(kept)
