"""What readers type is read as they mean it, or they are told where it makes no sense."""

from __future__ import annotations

import pytest

from newsreader.library.query import Field, LibraryQueryError, Term, parsed


@pytest.mark.parametrize(
    ("query", "groups"),
    [
        ("brexit deal", [[Term("brexit")], [Term("deal")]]),
        ('"trade deal"', [[Term("trade deal")]]),
        ("-fish", [[Term("fish", is_excluded=True)]]),
        ("brex*", [[Term("brex", is_beginning=True)]]),
        ('"trade de"*', [[Term("trade de", is_beginning=True)]]),
        ("a OR b c", [[Term("a"), Term("b")], [Term("c")]]),
        ("a or b", [[Term("a")], [Term("or")], [Term("b")]]),
        ('speaker:"Nora Finch"', [[Term("Nora Finch", Field.SPEAKER)]]),
        ("-org:Reuters", [[Term("Reuters", Field.ORGANISATION, is_excluded=True)]]),
        ("before:2019-06-28", [[Term("2019-06-28", Field.BEFORE)]]),
        ("source:/news", [[Term("/news", Field.SOURCE)]]),
        ("10:30", [[Term("10:30")]]),
        ("https://a.example/b", [[Term("https://a.example/b")]]),
        ("colour:red", [[Term("colour:red")]]),
    ],
)  # fmt: skip
def test_terms(query, groups):
    assert parsed(query).groups == tuple(map(tuple, groups))


def test_a_scope():
    assert parsed("in:title bridge").scope == "title"
    assert parsed("bridge in:quote").scope == "quote"


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("", 0),
        ("   ", 0),
        ('say "so', 4),
        ("OR a", 0),
        ("a OR", 2),
        ("a OR OR b", 5),
        ("a ...", 2),
        ("e-mail - x", 7),
        ("before:May", 7),
        ("a after:2019-13", 8),
        ("is:new", 3),
        ("in:body a", 3),
        ("-in:title a", 4),
        ("in:title", 8),
        ("in:title tag:x", 14),
    ],
)
def test_what_makes_no_sense_is_told_with_its_place(query, place):
    with pytest.raises(LibraryQueryError) as told:
        parsed(query)
    assert told.value.place == place
    assert "\n" not in str(told.value)
