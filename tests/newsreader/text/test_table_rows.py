from __future__ import annotations

import pytest

from newsreader.text.table_rows import cells


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Town | 2019 | 2020", ["Town", "2019", "2020"]),
        ("one cell", ["one cell"]),
        ("a|b | c", ["a|b", "c"]),
        ("x | |", ["x", "", ""]),
        ("| 3 | 4", ["", "3", "4"]),
        ("|", ["", ""]),
        ("", [""]),
    ],
)
def test_cells_stand_between_bars_with_space_around_them(row, expected):
    assert [cell.of(row) for cell in cells(row)] == expected
