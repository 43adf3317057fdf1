"""How the panes share a terminal, without one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.geometry import Offset, Region, Size

from tui.reader.arrangement import Arrangement, Pane, PaneSizes, Reading, arranged
from tui.reader.dragging import Edge, dragged, edge_at

MEASURE = 84
"""Columns in which the article has its measure."""


def reading(columns: int, rows: int = 37, /, active: Pane = Pane.ARTICLE, **needs: int) -> Reading:
    """A terminal whose panes need so many rows, whatever their columns; 0 is an empty pane."""
    wanted = {"entities": 12, "summary": 12, "quotations": 12} | needs
    return Reading(
        Size(columns, rows),
        active,
        active if active in (Pane.SUMMARY, Pane.QUOTATIONS) else Pane.SUMMARY,
        {Pane(name) for name, rows in wanted.items() if not rows},
        MEASURE,
        PaneSizes(),
        lambda pane, columns: wanted[pane],
    )


@pytest.mark.parametrize(
    ("kept", "sizes"),
    [
        ({"entities": 33, "summary": 9}, PaneSizes(entities=33, summary=9)),
        ({"entities": 0, "aside": "wide", "else": 4, "below": True}, PaneSizes()),
        ([33], PaneSizes()),
        (None, PaneSizes()),
    ],
)
def test_sizes_that_were_kept(kept, sizes):
    assert PaneSizes.of(kept) == sizes
    assert PaneSizes.of(sizes.kept) == sizes


def article_columns(columns: int) -> int:
    given = arranged(reading(columns))
    return columns - given.entities - given.aside


def test_the_article_has_its_measure_before_the_sidebar_has_its_width():
    least = arranged(reading(120)).entities
    assert article_columns(120) < MEASURE
    assert article_columns(140) == MEASURE
    assert arranged(reading(140)).entities == least
    assert arranged(reading(150)).entities > least
    assert article_columns(200) >= MEASURE


@pytest.mark.parametrize("columns", [80, 100, 120, 136, 160, 200, 300])
def test_more_columns_take_none_from_any_pane(columns):
    before, after = arranged(reading(columns)), arranged(reading(columns + 4))
    assert after.entities >= before.entities
    assert after.aside >= before.aside
    assert article_columns(columns + 4) >= article_columns(columns)


@pytest.mark.parametrize("columns", [100, 140])
def test_an_empty_pane_takes_nothing(columns):
    given = arranged(reading(columns, quotations=0, entities=0))
    assert given.panes == (Pane.ARTICLE, Pane.SUMMARY)
    assert given.entities == 0
    assert arranged(reading(columns, quotations=0, summary=0)).panes == (
        Pane.ENTITIES,
        Pane.ARTICLE,
    )


def test_the_summary_is_whole_wherever_that_leaves_a_glimpse_of_the_quotations():
    assert arranged(reading(140, 37, summary=29, quotations=90)).summary == 29
    assert arranged(reading(140, 37, summary=60, quotations=90)).summary == 31
    assert arranged(reading(140, 37, summary=34, quotations=3)).summary == 34
    assert arranged(reading(140, 37, summary=9, quotations=90)).summary == 9


def test_below_the_article_it_has_what_it_needs_up_to_half_the_rows():
    assert arranged(reading(100, 27, summary=9)).below == 9
    assert arranged(reading(100, 27, summary=20)).below == 13


def test_the_active_pane_has_all_rows_that_it_needs_on_a_low_screen():
    assert arranged(reading(80, 21, Pane.SUMMARY, summary=16)).below == 16
    assert arranged(reading(80, 21, Pane.QUOTATIONS, quotations=90)).panes == (Pane.QUOTATIONS,)
    assert Pane.SUMMARY not in arranged(reading(80, 21, Pane.ENTITIES, entities=30)).panes
    assert Pane.QUOTATIONS not in arranged(reading(140, 21, Pane.SUMMARY, summary=30)).panes
    assert Pane.SUMMARY not in arranged(reading(140, 21, Pane.QUOTATIONS, quotations=30)).panes


def test_on_a_high_one_the_others_stay():
    high = reading(140, 57, Pane.QUOTATIONS, summary=20, quotations=90)
    assert arranged(high) == arranged(high)._replace(summary=19)
    assert arranged(high).panes[-2:] == (Pane.SUMMARY, Pane.QUOTATIONS)


@pytest.mark.parametrize("columns", [1, 40, 79])
def test_a_narrow_terminal_has_one_pane(columns):
    assert arranged(reading(columns, 9, Pane.SUMMARY)) == Arrangement((Pane.SUMMARY,))


def test_what_the_reader_gave_a_pane_goes_before_all_as_long_as_the_article_is_left():
    sizes = PaneSizes(entities=50, aside=50, below=7, summary=5)
    given = arranged(replace(reading(180), sizes=sizes))
    assert (given.entities, given.aside, given.summary) == (50, 50, 5)
    assert arranged(replace(reading(100), sizes=sizes)).below == 7
    given = arranged(replace(reading(120), sizes=PaneSizes(entities=500, aside=500)))
    assert 120 - given.entities - given.aside >= 14
    assert arranged(replace(reading(100, 21), sizes=PaneSizes(below=90))).panes[0] is Pane.ENTITIES


REGIONS = {
    Pane.ENTITIES: Region(0, 1, 22, 37),
    Pane.ARTICLE: Region(22, 1, 64, 37),
    Pane.SUMMARY: Region(86, 1, 34, 20),
    Pane.QUOTATIONS: Region(86, 21, 34, 17),
}


@pytest.mark.parametrize(
    ("mouse", "edge"),
    [
        ((21, 9), Edge.RIGHT_OF_ENTITIES),
        ((86, 9), Edge.LEFT_OF_ASIDE),
        ((86, 30), Edge.LEFT_OF_ASIDE),
        ((99, 20), Edge.BETWEEN_SUMMARY_AND_QUOTATIONS),
        ((99, 21), Edge.BETWEEN_SUMMARY_AND_QUOTATIONS),
        ((99, 37), None),
        ((20, 9), None),
        ((40, 9), None),
    ],
)
def test_the_edges_that_face_another_pane_can_be_dragged(mouse, edge):
    assert edge_at(Offset(*mouse), REGIONS, is_below=False) is edge


def test_an_edge_goes_where_the_mouse_is():
    room = Region(0, 1, 120, 37)
    at = PaneSizes()
    at = dragged(at, Edge.RIGHT_OF_ENTITIES, Offset(29, 5), room)
    at = dragged(at, Edge.LEFT_OF_ASIDE, Offset(80, 5), room)
    at = dragged(at, Edge.TOP_OF_BELOW, Offset(50, 30), room)
    at = dragged(at, Edge.BETWEEN_SUMMARY_AND_QUOTATIONS, Offset(90, 12), room)
    assert at == PaneSizes(entities=30, aside=40, below=7, summary=12)
