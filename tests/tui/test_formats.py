"""A source of several articles on the screen."""

from __future__ import annotations

import io
import sys
from contextlib import nullcontext
from dataclasses import replace

import pytest
from sheets import registered

from newsreader.discovering import discover
from newsreader.options import Options
from tui.opening import first_readable

FIRST = "Bridge opens\nIt is open.\n"
SECOND = "Storm comes\nIt hit Ringby.\n* Ada Holm\n* Bo Lind\n> It was late.\n| 3 | 4\n"


@pytest.fixture
def file(tmp_path, monkeypatch):
    registered(monkeypatch)
    path = tmp_path / "a.sheets"
    path.write_text(f"%sheets\n{FIRST}\f{SECOND}", encoding="utf-8")
    return path


async def test_each_article_of_a_file_is_one_of_the_list(read, file):
    async with read(file) as reader:
        assert reader.screen.shelf.sources == (f"{file}#1", f"{file}#2")
        assert "Sheet: Bridge opens" in reader.lines[0]
        await reader.press("J")
        await reader.settle()
        assert reader.screen.session.article.source == f"{file}#2"
        assert "Sheet: Storm comes" in reader.lines[0]
        rows = "\n".join(reader.lines)
        assert all(words in rows for words in ("Ada Holm", "Bo Lind", "It was late.", "3 │ 4"))


def without_address(reader):
    session = reader.screen.session
    reader.screen.session = replace(session, article=replace(session.article, url=None))


async def test_the_editor_opens_the_file_at_the_line_of_the_article(read, file, monkeypatch):
    started = []
    monkeypatch.setenv("EDITOR", "vi")
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setattr("tui.reader.outside.run_editor", started.append)
    async with read(f"{file}#2") as reader:
        monkeypatch.setattr(type(reader.app), "suspend", lambda app: nullcontext())
        without_address(reader)
        await reader.press("o")
    assert started == [["vi", "+4", str(file)]]


def test_of_standard_input_the_first_article_is_opened_and_that_is_told(file, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(file.read_bytes())))
    opening = first_readable(discover(["-"]), Options())
    assert opening.article.title == "Sheet: Bridge opens"
    (told,) = opening.errors
    assert str(told).startswith("standard input gives its first article alone here: save")


async def test_what_came_from_standard_input_is_no_file_to_open(read, file, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(file.read_bytes())))
    async with read("-") as reader:
        without_address(reader)
        await reader.press("o")
        assert reader.status.startswith("This article came from standard input")
