from __future__ import annotations

from newsreader.text.span import Span
from tui.session.bookmarks import Seen, passage_here, toggled, told

ROWS = Span(0, 21), Span(21, 21), Span(23, 76), Span(77, 103)
TOP = Seen(ROWS)


def test_a_bookmark_is_put_at_the_sentence_and_taken_away_again(session):
    put = toggled(session.at(Span(30, 35)), TOP)
    assert put.put == 23
    assert put.session.bookmarks == (23,)
    other = put.session.bookmarked((23, 27, 105))
    assert toggled(other.at(None), TOP).put == 0
    dropped = toggled(other.at(Span(25, 30)), TOP)
    assert dropped.dropped == (23, 27)
    assert dropped.session.bookmarks == (105,)


def test_on_the_last_screenful_it_is_put_at_the_end_and_a_selection_goes_before(session, opened):
    end = Seen(ROWS, is_at_end=True)
    assert toggled(session, end).put == 77
    assert passage_here(opened, end) == ROWS[3]
    assert toggled(session.at(Span(30, 35)), end).put == 23
    selected = Seen(ROWS, selected=Span(80, 84), is_at_end=True)
    assert passage_here(session.at(Span(30, 35)), selected).start == 77


def test_what_is_told_of_it_begins_with_what_is_not_kept(article):
    words = "Bookmark at ““It is not safe,” said Ada Holm, the”"
    assert told(article, 23, kept=True) == words
    assert told(article, 23, kept=False) == f"Until you quit: {words}"
    assert told(article, None, kept=True) == "The bookmark is taken away"


def test_it_is_the_row_where_no_sentence_is_known(opened):
    assert passage_here(opened, TOP) == ROWS[0]
    assert passage_here(opened.at(Span(80, 85)), TOP) == ROWS[3]
    assert passage_here(opened, Seen(())) == Span(0, 1)
