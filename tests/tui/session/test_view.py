"""Which articles the list shows, and what is stepped through."""

from __future__ import annotations

from tui.session.shelf import Shelf
from tui.session.view import ALL, NAMED, UNREAD, View, row_from, row_of_views, site_view
from widgets.library_facts import Facts


def test_the_row_begins_with_what_is_shown_and_goes_around():
    row = row_of_views(has_named=True, saved={"Tide": "tide high"}, tags=["sea"])
    assert [view.name for view in row] == ["Named here", "All", "Unread", "“Tide”", "#sea"]
    assert row_from(row, UNREAD)[:2] == (UNREAD, View("“Tide”", "tide high"))
    assert row_from(row, row[-1])[1] == NAMED
    assert row_from(row, site_view("a.example"))[:2] == (site_view("a.example"), NAMED)


def test_the_articles_that_were_named_are_there_again_after_another_view():
    shelf = Shelf().with_sources(("a", "b")).viewing(ALL)
    assert shelf.order == ()
    shelf = shelf.listing(("x",)).with_sources(("c",))
    assert shelf.order == ("x",)
    assert shelf.viewing(NAMED).order == ("a", "b", "c")


def test_what_is_forgotten_is_listed_no_more_but_a_named_file_is():
    facts = {"x": Facts("k"), "y": Facts("m")}
    shelf = Shelf().viewing(ALL).knowing(facts).listing(("x", "y")).tagged({"k": ("sea",)})
    assert shelf.without(frozenset({"k"})).order == ("y",)
    assert not shelf.without(frozenset({"k"})).tags
    named = Shelf().with_sources(("x",)).knowing(facts).without(frozenset({"k"}))
    assert named.order == ("x",)
