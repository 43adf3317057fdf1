"""The chart of how many of each month."""

from __future__ import annotations

from widgets.passage_list import chart


def test_each_month_between_the_first_and_the_last_has_a_block():
    days = ["2019-01-03", "2019-03-01", "2019-03-09", "2019-03-30", "2019-04-01", ""]
    assert chart(days, 60) == "2019-01 ▃ █▃ 2019-04"


def test_months_share_a_block_where_there_are_too_many():
    days = [f"{year}-{month:02}-01" for year in range(2000, 2020) for month in range(1, 13)]
    line = chart(days, 40)
    assert line.startswith("2000-01 █")
    assert line.endswith(" 2019-12")
    assert len(line) <= 40


def test_one_month_and_no_date_are_no_chart():
    assert chart(["2019-01-03", "2019-01-09"], 60) == ""
    assert chart(["", "soon"], 60) == ""
