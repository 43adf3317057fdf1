from __future__ import annotations

import pytest

from widgets.status_line import StatusLine


async def test_the_trail_is_at_the_left_and_work_and_progress_at_the_right(mount):
    line = StatusLine()
    async with mount(line, size=(50, 2)) as hand:
        line.trail, line.working, line.progress = "3 of 8 quotations", "analysing…", "42 %"
        await hand.settle()
        assert hand.lines[0] == " 3 of 8 quotations" + " " * 12 + "analysing… · 42 %".rjust(19)
        line.working = ""
        await hand.settle()
        assert hand.lines[0].split("  ")[-1].strip() == "42 %"


async def test_a_notice_takes_the_trails_place_until_it_is_gone(mount):
    line = StatusLine()
    async with mount(line) as hand:
        line.trail, line.notice = "8 quotations", "This is the last article"
        await hand.settle()
        assert hand.lines[0].strip() == "This is the last article"
        line.notice = ""
        await hand.settle()
        assert hand.lines[0].strip() == "8 quotations"


async def test_an_error_has_a_look_of_its_own(mount):
    line = StatusLine()
    async with mount(line) as hand:
        plain = line.styles.background
        line.notice, line.failed = "gone.txt does not exist: check the name.", True
        await hand.settle()
        assert line.has_class("-error")
        assert line.styles.background != plain
        line.failed = False
        await hand.settle()
        assert line.styles.background == plain


@pytest.mark.parametrize("width", [1, 5, 10, 20, 30])
async def test_a_long_sentence_is_cut_and_what_is_at_the_right_stays(mount, width):
    line = StatusLine()
    async with mount(line, size=(width, 2)) as hand:
        line.trail, line.progress = "1 of 20 matches of “新聞を読む人々の新聞”", "7 %"
        await hand.settle()
        assert hand.lines[1] == ""
        if width >= 10:
            assert hand.lines[0].endswith("7 %")
            assert "…" in hand.lines[0]


async def test_text_is_never_markup(mount):
    line = StatusLine()
    async with mount(line, size=(60, 2)) as hand:
        line.notice = "“[/b][@click=app.quit]x[/]” is not here"
        await hand.settle()
        assert hand.lines[0].strip() == line.notice
