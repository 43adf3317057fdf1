"""What is sent makes the terminal show what it would if all were sent."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from emulator import Emulator
from hypothesis import given
from hypothesis import strategies as st
from visible import seen, text

from tui.drawing.surface import Surface
from widgets.cells import cell_widths
from widgets.textual_internals.drawing import Piece

COLUMNS, ROWS = 24, 4
LETTERS = st.sampled_from([*"ab –│é", "      ", " " * 12, "語", "한", "e\u0301", "😀", "ה"])
LOOKS = st.sampled_from(["", "1", "4", "7;31", "38;2;1;2;3", "48;2;9;9;9", "1;31;48;2;9;9;9"])
RUNS = st.lists(st.tuples(st.lists(LETTERS, max_size=6).map("".join), LOOKS), max_size=5)


def piece(line: int, column: int, runs: list[tuple[str, str]]) -> Piece:
    width = sum(sum(cell_widths(letters)) for letters, _ in runs)
    return Piece(line, column, width, runs)


PIECES = st.builds(piece, st.integers(0, ROWS - 1), st.integers(0, COLUMNS - 1), RUNS)
PICTURES = st.lists(st.lists(PIECES, max_size=4), min_size=1, max_size=8)


class Drawing:
    """A surface and the terminal that shows it."""

    def __init__(self, *, erases: bool = True, ground: str = "48;2;9;9;9") -> None:
        self.surface = Surface(lambda: erases)
        self.emulator = Emulator(COLUMNS, ROWS, lambda answer: None)
        self.emulator.feed(b"\x1b[?7l")
        self.draw(*(piece(line, 0, [(" " * COLUMNS, ground)]) for line in range(ROWS)))

    def draw(self, *pieces: Piece) -> str:
        sent = self.surface.draw(COLUMNS, ROWS, pieces)
        self.emulator.feed(sent.encode())
        return sent

    def all_anew(self) -> Emulator:
        """A terminal to which all of it is sent at once."""
        emulator = Emulator(COLUMNS, ROWS, lambda answer: None)
        emulator.feed(b"\x1b[?7l")
        for line, row in enumerate(self.surface._rows):
            for column, (character, look) in enumerate(row):
                if character:
                    emulator.feed(
                        f"\x1b[{line + 1};{column + 1}H\x1b[0;{look}m{character}".encode()
                    )
        return emulator


@given(PICTURES, st.booleans())
def test_pictures_one_upon_the_other(pictures: list[list[Piece]], erases: bool) -> None:
    drawing = Drawing(erases=erases)
    for pieces in pictures:
        drawing.draw(*pieces)
        assert seen(drawing.emulator) == seen(drawing.all_anew())


@given(PICTURES)
def test_what_is_drawn_is_what_was_to_be_shown(pictures: list[list[Piece]]) -> None:
    drawing = Drawing()
    for line, column, width, runs in (last for pieces in pictures for last in pieces[:1]):
        drawing.draw(Piece(line, column, width, runs))
        letters = "".join(letters for letters, _ in runs)
        shown = "".join(cell.data for cell in seen(drawing.emulator)[line])
        if column + width <= COLUMNS:
            assert normalize("NFC", letters) in normalize("NFC", shown)


def test_nothing_is_sent_for_what_is_shown_already() -> None:
    drawing = Drawing()
    title = piece(1, 2, [("Fjord ", "1;38;2;1;2;3"), ("Bank", "38;2;4;5;6")])
    assert drawing.draw(title)
    assert drawing.draw(title) == ""


def test_only_cells_that_differ_are_sent_and_colours_once() -> None:
    drawing = Drawing(ground="")
    drawing.draw(piece(0, 0, [("the bank says", "31")]), piece(1, 0, [("no", "31")]))
    sent = drawing.draw(piece(0, 0, [("the band said", "31")]), piece(1, 0, [("on", "31")]))
    assert sent == "\x1b[1;8H\x1b[31md said\x1b[2;1Hon\x1b[m"


@pytest.mark.parametrize("erases", [True, False])
def test_blanks_are_erased_where_that_keeps_their_colour(erases: bool) -> None:
    drawing = Drawing(erases=erases)
    drawing.draw(piece(0, 0, [("x" * COLUMNS, "48;2;9;9;9")]), piece(1, 2, [("x" * 20, "")]))
    sent = drawing.draw(
        piece(0, 0, [(" " * COLUMNS, "48;2;9;9;9")]), piece(1, 2, [(" " * 20, "48;2;9;9;9")])
    )
    assert sent.count(" ") == (0 if erases else COLUMNS + 20)
    assert ("\x1b[K" in sent, "\x1b[20X" in sent) == (erases, erases)


def test_a_terminal_of_another_opinion_on_widths_keeps_the_edges_of_panes() -> None:
    drawing = Drawing()
    family = "👩\u200d👩\u200d👧"  # one character to us, three to this terminal
    drawing.draw(piece(0, 0, [(f"{family} says so      │ left", "")]))
    assert "says so" in text(drawing.emulator)[0]
    assert drawing.emulator.screen.buffer[0][16].data == "│"
    drawing.draw(piece(0, 0, [("nobody says so  ", "")]))
    assert text(drawing.emulator)[0] == "nobody says so  │ left"


def test_a_wide_character_that_is_cut_apart_is_blank() -> None:
    drawing = Drawing()
    drawing.draw(piece(0, 3, [("語", "")]), piece(1, COLUMNS - 1, [("語", "")]))
    drawing.draw(piece(0, 4, [("a", "")]))
    assert text(drawing.emulator)[:2] == ["    a", ""]


def test_what_is_cut_off_once_is_whole_elsewhere() -> None:
    drawing = Drawing()
    drawing.draw(piece(0, COLUMNS - 3, [("a語b", "")]), piece(1, COLUMNS - 2, [("a語b", "")]))
    drawing.draw(piece(2, 0, [("a語b", "")]))
    assert [line.strip() for line in text(drawing.emulator)[:3]] == ["a語", "a", "a語b"]


def test_whatever_look_was_left_behind_the_first_picture_looks_right() -> None:
    surface, emulator = Surface(lambda: True), Emulator(COLUMNS, ROWS, lambda answer: None)
    emulator.feed(b"\x1b[1;4m" + surface.draw(COLUMNS, ROWS, [piece(0, 0, [("a", "")])]).encode())
    assert not emulator.screen.buffer[0][0].underscore


def test_what_is_forgotten_is_sent_again() -> None:
    drawing = Drawing()
    drawing.draw(piece(0, 0, [("Fjord Bank", "")]))
    assert drawing.surface.is_known(COLUMNS, ROWS)
    assert not drawing.surface.is_known(COLUMNS, ROWS + 1)
    drawing.surface.forget()
    assert not drawing.surface.is_known(COLUMNS, ROWS)
    assert "Fjord Bank" in drawing.draw(piece(0, 0, [("Fjord Bank", "")]))
