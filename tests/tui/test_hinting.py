from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from tui.settings import Loaded
from tui.settings.definition import Keys, Settings
from widgets.hints import Hints

if TYPE_CHECKING:
    from collections.abc import Callable


def hints(reader) -> list[str]:
    """The lines of the hints that are on the screen."""
    found = reader.screen.query(Hints)
    return [line.strip() for line in found.first().render().plain.split("\n")] if found else []


def article(reader) -> list[str]:
    """The rows of the article that are on the screen."""
    text = reader.screen.session.article.text
    return [row.span.of(text) for row in reader.screen.article_pane.visible_rows]


async def test_the_first_start_shows_hints_once_and_the_text_stays(read, tmp_path):
    state = tmp_path / "state.db"
    async with read(size=(80, 24), state=state) as reader:
        first, second, third = hints(reader)
        assert first.startswith("n N next, previous quotation  / search")
        assert second.startswith("y copy the summary")
        assert third == "? all keys  q quit  esc hide this"
        text = article(reader)
        assert "? all keys" in "\n".join(reader.lines)
        await reader.press("escape")
        assert not hints(reader)
        assert article(reader)[: len(text)] == text
    async with read(size=(80, 24), state=state) as reader:
        assert not hints(reader)


async def test_hints_that_nobody_has_seen_yet_come_the_next_time(read, tmp_path, monkeypatch):
    state, never = tmp_path / "state.db", threading.Event()

    def never_done(*_: object, checkpoint: Callable[[], None], **__: object) -> None:
        while not never.wait(0.001):
            checkpoint()

    with monkeypatch.context() as patched:
        patched.setattr("newsreader.analysis.analyse", never_done)
        async with read(state=state, settled=False) as reader:
            while reader.screen.session.key is None:
                await reader.pilot.pause(0.001)
            assert not hints(reader)
    async with read(state=state) as reader:
        assert hints(reader)


async def test_nothing_is_told_where_nothing_is_kept(read):
    async with read() as reader:
        assert not hints(reader)


async def test_hints_name_the_keys_that_work_and_go_with_the_help(read, tmp_path):
    settings = Loaded(Path("settings.toml"), Settings(keys=Keys(own={"help": ("f1",)})))
    async with read(size=(40, 12), state=tmp_path / "a.db", loaded=settings) as reader:
        assert hints(reader)[2].startswith("f1 all keys")
        assert all(len(line) <= 38 for line in hints(reader))
        await reader.press("f1")
        await reader.press("escape")
        assert not hints(reader)


async def test_a_click_takes_them_away(read, tmp_path):
    async with read(state=tmp_path / "b.db") as reader:
        await reader.click(reader.screen.query_one(Hints), 3, 1)
        assert not hints(reader)
        await reader.press("n")
        assert reader.status.startswith("1 of")
