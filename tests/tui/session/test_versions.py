from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader import from_text
from tui.session.versions import same_place

HEAD = "The bridge stays shut"
LEAD = "It is not safe, said Ada Holm, who is the mayor of the town of Ringby."
NEXT = "The harbour closed in May, and the port loses a week of work a month."
LAST = "Nothing is decided yet, and nobody knows when anything will be decided."


def version(*paragraphs: str):
    return from_text("\n\n".join(paragraphs), "a.txt", "en")


BEFORE = version(HEAD, LEAD, NEXT, LAST)


@pytest.mark.parametrize(
    ("after", "words", "expected"),
    [
        ((HEAD, LEAD, NEXT, LAST), "port loses", "port loses"),
        ((HEAD, "A new lead of the day.", LEAD, NEXT, LAST), "harbour closed", "harbour closed"),
        ((HEAD, LEAD, NEXT.replace("May", "July"), LAST), "and the port", "and the port"),
        ((HEAD, NEXT, LAST), "mayor of the", "The harbour"),
        ((HEAD, LEAD, "It opened."), "Nothing is", "It opened."),
        (("It opened.", "All is well."), "port loses", "It opened."),
    ],
)
def test_the_reader_goes_on_where_the_words_are_else_behind_what_is_left(after, words, expected):
    now = version(*after)
    place = same_place(BEFORE, now, BEFORE.text.index(words))
    assert now.text[place:].startswith(expected)


def test_of_words_that_are_there_twice_the_nearer_ones_are_meant():
    before, after = version(LEAD, NEXT, LEAD), version("New.", LEAD, NEXT, LEAD)
    assert same_place(before, after, before.text.rindex(LEAD)) == after.text.rindex(LEAD)
    assert same_place(before, after, 0) == 0


@given(st.text("ab \n", max_size=60), st.text("ab \n", max_size=60), st.integers(0, 60))
def test_the_place_is_always_in_the_article(before, after, place):
    old, new = from_text(before, "a", "en"), from_text(after, "b", "en")
    found = same_place(old, new, min(place, len(old.text)))
    assert 0 <= found <= len(new.text)
