"""Whatever ends the program, the terminal is as it was, and what the reader had is kept."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("fcntl", reason="needs pseudo-terminals")

from terminal import PATIENCE, Terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SEEDS = Path(__file__).parents[3] / "seeds"
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)
CHANGED = """
import sys
{}
sys.argv[0] = "newsreader"
from tui.__main__ import main
main()
"""
PATIENT = (
    "from tui.ending import hang_up, leaving; "
    f"hang_up._PATIENCE = leaving.PATIENCE = {PATIENCE:.0f}"
)
IMPATIENT = "from tui.ending import leaving; leaving.PATIENCE = 1"


def changed(
    change: str, home: Path | None = None, environment: Mapping[str, str] | None = None
) -> Terminal:
    """A terminal in which the program runs, with something else about it."""
    command = [sys.executable, "-c", CHANGED.format(change), str(SEEDS)]
    return Terminal(command, columns=80, rows=24, home=home, environment=environment)


opened = partial(changed, PATIENT)
"""A terminal in which the program takes all the time to leave that a busy machine needs."""


def bookmark_and_scroll(terminal: Terminal) -> None:
    """Leave something to be kept, the place in this very moment."""
    terminal.wait_for("8 quotations")
    terminal.wait_for("hide this")  # by then is known what is kept of the article
    terminal.press("B")
    terminal.wait_for("Bookmark at")
    terminal.press("d", "d")
    terminal.wait_for(" %")


def kept(home: Path) -> tuple[int, bool]:
    """The number of bookmarks, and whether a place in the article is kept."""
    path = home / "data" / "newsreader" / "library.db"
    with closing(sqlite3.connect(path, timeout=PATIENCE)) as found:
        (bookmarks,) = found.execute("SELECT count(*) FROM bookmark").fetchone()
        (place,) = found.execute("SELECT max(place) FROM mark").fetchone() or (0,)
    return bookmarks, bool(place)


def in_the_article(terminal: Terminal) -> None:
    """That is where it begins."""


def over_the_help(terminal: Terminal) -> None:
    terminal.press("?")
    terminal.wait_for("follow a trail")


def in_the_library(terminal: Terminal) -> None:
    terminal.press("l")
    terminal.wait_for("╭─ Library")


def while_typing(terminal: Terminal) -> None:
    terminal.press("/")
    terminal.wait_for("esc Leave")


@pytest.mark.parametrize(
    ("number", "go"),
    [*zip(SIGNALS, (in_the_article, over_the_help, in_the_library, while_typing), strict=True)],
)
def test_a_signal(number: signal.Signals, go: Callable[[Terminal], None], tmp_path: Path) -> None:
    with opened(home=tmp_path) as terminal:
        before = terminal.attributes
        bookmark_and_scroll(terminal)
        go(terminal)
        assert terminal.attributes != before
        assert terminal.emulator.keyboards
        terminal.send_signal(number)
        assert terminal.wait_for_exit() == 128 + number
        assert terminal.attributes == before
        assert terminal.emulator.is_restored
        assert b"\x1b[?1016l" in terminal.bytes  # the mouse in pixels, where a terminal can
        assert not terminal.screen_text().strip()
    assert kept(tmp_path) == (1, True)


def test_a_shell_sees_the_signal_and_can_be_typed_to() -> None:
    program = f"{sys.executable} -m tui --no-state {SEEDS}"
    script = f"{program}; echo status $?; read line; echo $line"
    with Terminal(["sh", "-mc", script]) as terminal:
        terminal.wait_for("8 quotations")
        (child,) = children(terminal._process.pid)
        os.kill(child, signal.SIGTERM)
        terminal.wait_for("status 143")
        terminal.press(*"echoed", "enter")
        terminal.wait_until(lambda: terminal.lines.count("echoed") == 2)
        assert terminal.wait_for_exit() == 0


def test_a_stopped_program_is_ended_from_the_shell() -> None:
    """It is in the background then, and must not touch the terminal."""
    program = f"{sys.executable} -m tui --no-state {SEEDS}"
    wait = "while wait %1; s=$?; [ $s = 147 ]; do sleep 0.1; done; echo status $s"
    script = f"{program}; kill %1; kill -CONT %1; {wait}"
    with Terminal(["sh", "-mc", script]) as terminal:
        before = terminal.attributes
        terminal.wait_for("8 quotations")
        (child,) = children(terminal._process.pid)
        os.kill(child, signal.SIGTSTP)
        terminal.wait_for("status 143")
        assert terminal.attributes == before
        assert terminal.emulator.is_restored


def children(process: int) -> list[int]:
    found = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="utf-8")
    return [int(number) for number in found.split()]


def test_the_loss_of_the_terminal(tmp_path: Path) -> None:
    with opened(home=tmp_path) as terminal:
        bookmark_and_scroll(terminal)
        terminal.hang_up()
        assert terminal.wait_for_exit() == 128 + signal.SIGHUP
    assert kept(tmp_path) == (1, True)


def test_the_loss_of_a_terminal_that_is_not_the_sessions_own(tmp_path: Path) -> None:
    """Nobody sends a signal then."""
    ours, programs = os.openpty()
    environment = {"HOME": str(tmp_path), "TERM": "xterm", "PATH": os.defpath}
    command = [sys.executable, "-m", "tui", "--no-state", str(SEEDS)]
    terminal = {"stdin": programs, "stdout": programs, "stderr": programs}
    process = subprocess.Popen(command, **terminal, env=environment, start_new_session=True)
    os.close(programs)
    seen = b""
    while b"quotations" not in seen:
        seen += os.read(ours, 65536)
    os.close(ours)
    assert process.wait(PATIENCE) == 128 + signal.SIGHUP


FLOOD = """
from tui.reader.screen import ReaderScreen as Place
def action_zoom(self):
    for _ in range(100): self.app._driver.write('flood ' * 2000)
Place.action_zoom = action_zoom
"""


def test_a_terminal_that_takes_nothing(tmp_path: Path) -> None:
    """It is given back all the same; nothing is read of it until the program has ended."""
    with changed(FLOOD + IMPATIENT, tmp_path) as terminal:
        before = terminal.attributes
        terminal.wait_for("8 quotations")
        terminal.press("z")
        terminal.wait_for("flood flood")
        terminal.send_signal(signal.SIGTERM)
        terminal._process.wait(PATIENCE)
        assert terminal.wait_for_exit() == 128 + signal.SIGTERM
        assert terminal.attributes == before
        assert terminal.emulator.is_restored


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_before_there_is_a_screen(number: signal.Signals) -> None:
    with opened() as terminal:
        before = terminal.attributes
        terminal.wait_until(lambda: bool(terminal.bytes))  # the question for the background
        assert not terminal.emulator.modes - {7, 25}
        terminal.send_signal(number)
        assert terminal.wait_for_exit() == 128 + number
        assert terminal.attributes == before
        assert "Traceback" not in terminal.screen_text()


def test_an_interrupt_while_there_is_nothing_but_print(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text("The bridge stays shut\n")
    endless = tmp_path / "endless"
    os.mkfifo(endless)
    program = f"exec {sys.executable} -m tui --print {tmp_path / '1.txt'} - <{endless}"
    with Terminal(["sh", "-c", program]) as terminal, endless.open("wb"):
        terminal.wait_for("The bridge stays shut")  # and then it waits for an article
        terminal.press("ctrl+c")
        assert terminal.wait_for_exit() == 128 + signal.SIGINT
        assert "Traceback" not in terminal.screen_text()
        assert "Aborted" not in terminal.screen_text()


def test_sleep_and_waking_up(tmp_path: Path) -> None:
    with opened(home=tmp_path) as terminal:
        before = terminal.attributes
        bookmark_and_scroll(terminal)
        terminal.send_signal(signal.SIGTSTP)
        terminal.wait_for_stop()
        assert terminal.attributes == before
        assert terminal.emulator.is_restored
        terminal.send_signal(signal.SIGCONT)
        terminal.wait_for("8 quotations", "Ashton Carter", "q quit")
        terminal.press("n")
        terminal.wait_for("of 8 quotations")
        terminal.send_signal(signal.SIGTSTP)
        terminal.wait_for_stop()
        terminal.send_signal(signal.SIGTERM)
        terminal.send_signal(signal.SIGCONT)
        assert terminal.wait_for_exit() == 128 + signal.SIGTERM
        assert terminal.attributes == before
        assert terminal.emulator.is_restored
    assert kept(tmp_path) == (1, True)


MISTAKES = {
    "in a handler": "from tui.reader.screen import ReaderScreen as Place\n"
    "def action_zoom(self): raise KeyError('[/b] \\x1b]0;owned\\x07')\n"
    "Place.action_zoom = action_zoom",
    "while painting": "from widgets.article_pane.pane import ArticlePane as Place\n"
    "def fail(self, *_): 1 / 0\n"
    "def action_zoom(self): Place.render_line = fail; self.article_pane.refresh()\n"
    "from tui.reader.screen import ReaderScreen\nReaderScreen.action_zoom = action_zoom",
    "in the thread that takes keys": "from textual._xterm_parser import XTermParser as Place\n"
    "feed = Place.feed\n"
    "def fail(self, data):\n"
    "    if data == 'z': raise ValueError('no such key')\n"
    "    return feed(self, data)\n"
    "Place.feed = fail",
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_an_exception_is_one_sentence(mistake: str, tmp_path: Path) -> None:
    with changed(f"{PATIENT}\n{mistake}", tmp_path) as terminal:
        before = terminal.attributes
        bookmark_and_scroll(terminal)
        terminal.press("z")
        assert terminal.wait_for_exit() == 1
        assert terminal.attributes == before
        assert terminal.emulator.is_restored
        said = "".join(terminal.lines)
        assert said.startswith("newsreader: ended by a mistake of its own (")
        assert said.endswith("report it, with what NEWSREADER_TRACEBACK=1 tells of it.")
        assert "Traceback" not in said
    assert kept(tmp_path) == (1, True)


def test_an_exception_while_it_leaves(tmp_path: Path) -> None:
    """What Textual has not got to is done all the same."""
    mistake = f"""{PATIENT}
from textual.app import App as Place
async def fail(self): raise ValueError
Place._shutdown = fail
"""
    with changed(mistake, tmp_path) as terminal:
        before = terminal.attributes
        bookmark_and_scroll(terminal)
        terminal.press("q")
        assert terminal.wait_for_exit() == 1
        assert terminal.attributes == before
        assert terminal.emulator.is_restored
        assert "".join(terminal.lines).startswith("newsreader: ended by a mistake of its own (")
        assert "Traceback" not in terminal.screen_text()
    assert kept(tmp_path) == (1, True)


EDITOR = """#!{}
import os, signal, sys, termios, tty
def end(number, frame):
    {}
signal.signal(signal.SIGTERM, end)
signal.signal(signal.SIGINT, lambda *_: os.write(1, b"interrupted"))
before = termios.tcgetattr(0)
tty.setcbreak(0)
print("\\x1b[?1002hediting", end="", flush=True)
while (key := sys.stdin.read(1)) != "x": pass
termios.tcsetattr(0, termios.TCSANOW, before)
"""


def editor(folder: Path, end: str) -> dict[str, str]:
    """An editor; `end` is what it does when it is to end."""
    path = folder / "editor"
    path.write_text(EDITOR.format(sys.executable, end), encoding="utf-8")
    path.chmod(0o755)
    return {"EDITOR": str(path)}


@pytest.mark.parametrize(
    ("obeys", "change"), [("sys.exit(0)", PATIENT), (r"os.write(1, b'\x1b[?1049h')", "")]
)
def test_a_signal_while_an_editor_runs(obeys: str, change: str, tmp_path: Path) -> None:
    with changed(change, tmp_path, editor(tmp_path, obeys)) as terminal:
        before = terminal.attributes
        bookmark_and_scroll(terminal)
        terminal.press("o")
        terminal.wait_for("editing")
        (child,) = children(terminal._process.pid)
        terminal.send_signal(signal.SIGTERM)
        assert terminal.wait_for_exit() == 128 + signal.SIGTERM
        assert terminal.attributes == before
        assert terminal.emulator.is_restored, terminal.emulator.modes
        with pytest.raises(ProcessLookupError):
            os.kill(child, 0)
    assert kept(tmp_path) == (1, True)


def test_an_interrupt_typed_in_an_editor_is_for_that_alone(tmp_path: Path) -> None:
    with opened(home=tmp_path, environment=editor(tmp_path, "sys.exit(0)")) as terminal:
        terminal.wait_for("8 quotations")
        terminal.press("o")
        terminal.wait_for("editing")
        terminal.press("ctrl+c")
        terminal.wait_for("interrupted")
        terminal.press("x")
        terminal.wait_for("8 quotations")
        terminal.press("n")
        terminal.wait_for("1 of 8 quotations")
