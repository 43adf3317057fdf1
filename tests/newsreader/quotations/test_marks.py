import pytest

from newsreader.quotations.marks import Family, find_marks


def directions(text: str) -> list[tuple[str, bool, bool]]:
    return [(m.character, m.can_open, m.can_close) for m in find_marks(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We won,”", [("“", True, False), ("”", False, True)]),
        ('He said "no" twice.', [('"', True, False), ('"', False, True)]),
        ("''no''", [("''", True, False), ("''", False, True)]),
        ("it's the dogs' home", [("'", False, True)]),
        ("’tis, '90s and 'em", []),
        ('6\'2" tall, 12"x8 wide', []),
        ('<a href="x y">', []),
        ("»nein«", [("»", True, False), ("«", False, True)]),
        ("「行」", [("「", True, False), ("」", False, True)]),
        ('צה"ל', []),
        ('""""', []),
    ],
)
def test_directions(text: str, expected: list[tuple[str, bool, bool]]) -> None:
    found = [mark for mark in directions(text) if mark[1] or mark[2]]
    assert found == expected


def test_a_mark_knows_its_place_and_family() -> None:
    text = "x ''y'' z"
    first, second = find_marks(text, 0, len(text))
    assert (first.start, first.end, first.family) == (2, 4, Family.DOUBLE)
    assert text[second.start : second.end] == "''"


def test_only_the_stretch_asked_for_is_read() -> None:
    text = "“a” “b” “c”"
    assert [mark.start for mark in find_marks(text, 4, 7)] == [4, 6]
