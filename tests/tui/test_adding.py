"""Adding to the library while one reads, in a process of its own."""

from __future__ import annotations

import asyncio
from contextlib import closing

from shelved import ARTICLES, shelved

from newsreader.library.library import Library
from tui.choosing import Choice, Chooser


async def done(reader) -> None:
    """Wait until nothing is being added any more."""
    while reader.screen.status.adding:
        await reader.settle()
        await asyncio.sleep(0)


async def test_a_folder_is_added_while_one_reads_and_stands_in_the_list(read, tmp_path):
    state = shelved(tmp_path, {"first.txt": "First of all\n\nA short text it is, no more.\n"})
    folder = tmp_path / "more"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text)
    async with read(tmp_path / "first.txt", state=state) as reader:
        await reader.press("A")
        assert isinstance(reader.app.screen, Chooser)
        reader.app.screen.query_one("Input").value = str(folder)
        await reader.settle()
        assert [choice.label for choice in reader.app.screen.choices] == [f"Add {folder}"]
        await reader.press("enter")
        await done(reader)
        assert reader.status == "3 added"
        await reader.press("l", "V")
        assert len(reader.screen.shelf.order) == 4
        await reader.press("A", "enter")
        await done(reader)
        assert reader.status == "0 added, 1 unchanged"
    with closing(Library.open(state, report=print)) as library:
        assert library.facts().articles == 4


async def test_what_cannot_be_added_is_told(read, tmp_path):
    async with read(state=shelved(tmp_path)) as reader:
        await reader.press("A")
        reader.app.screen.query_one("Input").value = str(tmp_path / "nowhere")
        await reader.settle()
        await reader.press("enter")
        await done(reader)
        assert "1 could not be read" in reader.status


async def test_nothing_is_added_where_nothing_is_kept(read):
    async with read() as reader:
        await reader.press("A")
        assert reader.status == "Nothing is kept in this run, so nothing can be added"


async def test_it_is_ended_by_the_same_key_and_what_was_told_is_there(read, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(f"Number {number}\n\n" + ARTICLES["ferry.txt"] * 9)
    state = shelved(tmp_path, {"first.txt": "First of all\n\nA short text it is, no more.\n"})
    async with read(tmp_path / "first.txt", state=state) as reader:
        adding = reader.screen.parts.adding
        adding._add(Choice("", str(folder), is_new=True))
        while not reader.screen.status.adding.endswith("added"):
            await asyncio.sleep(0)
        adding.ask()
        await done(reader)
        assert reader.status.startswith("Stopped: ")
        told = int(reader.status.split()[1])
    with closing(Library.open(state, report=print)) as library:
        assert 0 < told < 300
        assert library.facts().articles >= 1 + told
