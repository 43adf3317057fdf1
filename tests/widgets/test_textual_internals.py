"""What another version of Textual may change without a word."""

from __future__ import annotations

from rich.cells import cell_len, get_character_cell_size
from textual.app import App

from widgets.cells import cell_widths
from widgets.textual_internals import keymap, keys_typed, write_to_terminal


async def test_the_keys_that_were_changed():
    app = App()
    async with app.run_test():
        assert keymap(app) == {}
        app.set_keymap({"quit": "x"})
        assert keymap(app) == {"quit": "x"}


async def test_a_sequence_is_written_to_the_terminal_at_once(monkeypatch):
    app = App()
    written = []
    write_to_terminal(app, "before there is one")
    async with app.run_test():
        monkeypatch.setattr(app._driver, "write", written.append)
        monkeypatch.setattr(app._driver, "flush", lambda: written.append("flushed"))
        write_to_terminal(app, "\x1b]52;c;YQ==\x07")
    assert written[:2] == ["\x1b]52;c;YQ==\x07", "flushed"]


def test_what_was_typed_is_keys():
    assert [key.key for key in keys_typed("jG\x1b[Bé\r/".encode())] == [
        "j",
        "G",
        "down",
        "é",
        "enter",
        "slash",
    ]
    assert [key.key for key in keys_typed(b"\x1b")] == ["escape"]


def test_marks_that_stand_beside_their_letter_take_a_cell():
    assert cell_len("हिन्दी") == sum(cell_widths("हिन्दी")) == 5
    assert cell_len("தமிழ்") == 4
    assert cell_len("e\u0301 日本 กำ") == 1 + 1 + 4 + 1 + 2
    assert get_character_cell_size("\u302e") == 0
