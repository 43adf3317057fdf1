"""Copying, each way with a fake clipboard at its end."""

from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui import clipboard
from tui.clipboard import Receipt, Route, osc52, routes, system
from tui.clipboard.failure import ClipboardError

SSH = {"SSH_CONNECTION": "10.0.0.2 50122 10.0.0.1 22"}
TMUX = {"TMUX": "/tmp/tmux-1000/default,123,0", "TERM": "tmux-256color"}
BROWSER = {"TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver"}
TEXT = "„Grüße“ – 新聞\n\nsecond paragraph 🗞"

posix = pytest.mark.skipif(sys.platform == "win32", reason="the fakes are shell scripts")


class Screen:
    """What reaches the terminal."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def clipboard(self) -> str:
        """What a terminal that understands OSC 52 has on its clipboard."""
        (sequence,) = self.written
        header, _, rest = sequence.partition("]52;c;")
        assert header == "\x1b"
        payload, _, _ = rest.partition("\x07")
        return base64.b64decode(payload, validate=True).decode()


@pytest.fixture
def screen() -> Screen:
    return Screen()


def executable(path: Path, script: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.fixture
def desktop(tmp_path: Path) -> dict[str, str]:
    """An environment with a display, where pyperclip writes to `clipboard` in `tmp_path`."""
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / "pyperclip.py").write_text(
        "class PyperclipException(RuntimeError): pass\n"
        "def copy_xclip(text):\n"
        f"    with open({str(tmp_path / 'clipboard')!r}, 'w', encoding='utf-8') as file:\n"
        "        file.write(text)\n"
        "copy = copy_xclip\n"
    )
    return {"DISPLAY": ":0", "PATH": "", "PYTHONPATH": str(tmp_path / "modules")}


def replace_copy(desktop: dict[str, str], body: str) -> None:
    """Give the fake pyperclip another `copy`."""
    with Path(desktop["PYTHONPATH"], "pyperclip.py").open("a") as file:
        file.write(f"def copy_xclip(text):\n    {body}\ncopy = copy_xclip\n")


def copy(screen: Screen, environment: dict[str, str]) -> Receipt:
    return clipboard.copy(
        TEXT, "2 sentences", write=screen.written.append, environment=environment, platform="linux"
    )


# Where to


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"DISPLAY": ":0"}, "linux", [Route.SYSTEM, Route.TERMINAL]),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "freebsd14", [Route.SYSTEM, Route.TERMINAL]),
        ({"WSL_DISTRO_NAME": "Debian"}, "linux", [Route.SYSTEM, Route.TERMINAL]),
        ({}, "darwin", [Route.SYSTEM, Route.TERMINAL]),
        ({}, "win32", [Route.SYSTEM, Route.TERMINAL]),
        ({}, "linux", [Route.TERMINAL]),
        ({"DISPLAY": ""}, "linux", [Route.TERMINAL]),
        ({"DISPLAY": "localhost:10.0"} | SSH, "linux", [Route.TERMINAL]),
        ({"SSH_TTY": "/dev/pts/3"}, "darwin", [Route.TERMINAL]),
        ({"SSH_CLIENT": "10.0.0.2 50122 22"}, "win32", [Route.TERMINAL]),
        (TMUX, "linux", [Route.TMUX, Route.TERMINAL]),
        (TMUX | SSH, "darwin", [Route.TMUX, Route.TERMINAL]),
        (TMUX | {"DISPLAY": ":0"}, "linux", [Route.SYSTEM, Route.TMUX, Route.TERMINAL]),
        (BROWSER | TMUX | SSH | {"DISPLAY": ":0"}, "linux", [Route.BROWSER]),
    ],
)
def test_routes(environment: dict[str, str], platform: str, expected: list[Route]) -> None:
    assert list(routes(environment, platform)) == expected


# The system clipboard


def test_system_clipboard(screen: Screen, desktop: dict[str, str], tmp_path: Path) -> None:
    receipt = copy(screen, desktop)
    assert (tmp_path / "clipboard").read_text(encoding="utf-8") == TEXT
    assert receipt.confirmed
    assert receipt.characters == len(TEXT)
    assert receipt.sentence == "Copied 2 sentences to the clipboard (xclip)"
    assert screen.written == []


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("raise PyperclipException('no mechanism. See https://…')", "no mechanism"),
        ("raise FileNotFoundError(2, 'No such file', 'xclip')", "No such file"),
        ("raise ValueError('odd')", "ValueError: odd"),
        (
            "import sys; sys.stderr.write('Error: Can\\'t open display: :0\\n')",
            "Can't open display",
        ),
        ("import os; os._exit(3)", "status 3"),
    ],
)
def test_failing_system_clipboard(
    screen: Screen, desktop: dict[str, str], body: str, reason: str
) -> None:
    replace_copy(desktop, body)
    receipt = copy(screen, desktop)
    assert screen.clipboard() == TEXT
    assert not receipt.confirmed
    assert receipt.route is Route.TERMINAL
    (failure,) = receipt.failures
    assert reason in failure


def test_hanging_system_clipboard(
    screen: Screen, desktop: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "_SECONDS", 0.2)
    replace_copy(desktop, "import threading; threading.Event().wait()")
    receipt = copy(screen, desktop)
    assert screen.clipboard() == TEXT
    assert receipt.failures == ("no answer in 0.2 seconds",)


def test_no_interpreter(desktop: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(ClipboardError, match="pyperclip"):
        system.copy(b"text", desktop)


@posix
@pytest.mark.skipif(sys.platform == "darwin", reason="pyperclip looks for pbcopy there")
def test_real_pyperclip_finds_xclip(screen: Screen, tmp_path: Path) -> None:
    # As xclip does, it stays behind to answer pastes and holds its output open.
    script = f"/bin/cat > {tmp_path}/clipboard; (exec /bin/sleep 5 <&- &)"
    executable(tmp_path / "bin" / "xclip", script)
    environment = {"DISPLAY": ":0", "PATH": str(tmp_path / "bin")}
    receipt = copy(screen, environment)
    assert receipt.sentence == "Copied 2 sentences to the clipboard (xclip)"
    assert (tmp_path / "clipboard").read_text(encoding="utf-8") == TEXT


# tmux


def fake_tmux(folder: Path, *, load: str = "/bin/cat > /dev/null", show: str = ":") -> None:
    executable(
        folder / "bin" / "tmux",
        f"case $1 in load-buffer) shift; {load};; show-environment) {show};; esac",
    )


@pytest.fixture
def tmux(tmp_path: Path) -> dict[str, str]:
    """Within a tmux that keeps its buffer in `buffer`, and has nothing to say of its session."""
    fake_tmux(tmp_path, load=f"/bin/echo $@ > {tmp_path}/how; /bin/cat > {tmp_path}/buffer")
    return TMUX | {"PATH": str(tmp_path / "bin")}


@posix
@pytest.mark.parametrize("where", [{}, SSH])
def test_tmux(screen: Screen, tmux: dict[str, str], tmp_path: Path, where: dict[str, str]) -> None:
    receipt = copy(screen, tmux | where)
    assert (tmp_path / "buffer").read_text(encoding="utf-8") == TEXT
    assert (tmp_path / "how").read_text().strip() == "-w -"
    assert screen.written == []
    assert not receipt.confirmed
    assert receipt.sentence == (
        "Copied 2 sentences to tmux's buffer, sent on to the terminal's clipboard"
    )
    assert receipt.advice == "; if nothing arrives, use --print"


@posix
def test_tmux_before_3_2(screen: Screen, tmux: dict[str, str], tmp_path: Path) -> None:
    refuse = "[ $1 != -w ] || { echo usage: load-buffer >&2; exit 1; }"
    fake_tmux(tmp_path, load=f"{refuse}; /bin/cat > {tmp_path}/buffer")
    receipt = copy(screen, tmux)
    assert (tmp_path / "buffer").read_text(encoding="utf-8") == TEXT
    assert screen.clipboard() == TEXT
    assert receipt.failures == ("tmux: usage: load-buffer",)


def test_tmux_out_of_reach(screen: Screen) -> None:
    receipt = copy(screen, TMUX | {"PATH": "/nowhere"})
    assert receipt.route is Route.TERMINAL
    payload = base64.b64encode(TEXT.encode()).decode()
    assert screen.written == [f"\x1b]52;c;{payload}\x07\x1bPtmux;\x1b\x1b]52;c;{payload}\x07\x1b\\"]
    assert screen.clipboard() == TEXT


@posix
@pytest.mark.parametrize(
    ("started", "attached", "expected"),
    [
        ({"DISPLAY": ":0"}, "SSH_CONNECTION=10.0.0.2 1 10.0.0.1 22", Route.TMUX),
        ({"SSH_TTY": "/dev/pts/1"} | SSH, "DISPLAY=:0\n-SSH_CONNECTION", Route.SYSTEM),
        ({"DISPLAY": ":0"}, "-DISPLAY\nFLAVOUR=mint", Route.TMUX),
        ({"DISPLAY": ":0"}, "", Route.SYSTEM),
    ],
)
def test_tmux_session_attached_elsewhere(  # noqa: PLR0917 - fixtures and cases
    screen: Screen,
    tmux: dict[str, str],
    desktop: dict[str, str],
    tmp_path: Path,
    started: dict[str, str],
    attached: str,
    expected: Route,
) -> None:
    (tmp_path / "session").write_text(attached)
    fake_tmux(tmp_path, show=f"/bin/cat {tmp_path}/session")
    del desktop["DISPLAY"]
    receipt = copy(screen, desktop | tmux | started)
    assert receipt.route is expected


# The terminal


def test_ssh(screen: Screen, desktop: dict[str, str], tmp_path: Path) -> None:
    receipt = copy(screen, desktop | SSH)
    assert screen.clipboard() == TEXT
    assert not (tmp_path / "clipboard").exists()
    assert not receipt.confirmed
    assert receipt.sentence == ("Sent 2 sentences to the terminal's clipboard (OSC 52)")


def test_ssh_from_within_tmux() -> None:
    sequence = osc52.sequence(b"text", SSH | {"TERM": "tmux-256color"})
    assert sequence == "\x1b]52;c;dGV4dA==\x07\x1bPtmux;\x1b\x1b]52;c;dGV4dA==\x07\x1b\\"


@given(st.binary())
@settings(max_examples=40)
def test_gnu_screen(data: bytes) -> None:
    sequence = osc52.sequence(data, {"STY": "1.pts-0.host", "TERM": "screen"})
    chunks = sequence.split("\x1b\\")
    assert chunks.pop() == ""
    assert all(chunk.startswith("\x1bP") and len(chunk) < 256 for chunk in chunks)
    outside = "".join(chunk.removeprefix("\x1bP") for chunk in chunks)
    assert outside == osc52.sequence(data, {"TERM": "xterm"})


@given(st.binary())
@settings(max_examples=40)
def test_nothing_breaks_out_of_the_sequence(data: bytes) -> None:
    sequence = osc52.sequence(data, {})
    payload = sequence.removeprefix("\x1b]52;c;").removesuffix("\x07")
    assert base64.b64decode(payload, validate=True) == data


def test_large_copy_is_not_promised(screen: Screen) -> None:
    text = "x" * 75_000
    receipt = clipboard.copy(text, "it", write=screen.written.append, environment=SSH)
    assert screen.clipboard() == text
    assert "75 kB, and many terminals drop more" in receipt.sentence


def test_too_large_for_any_terminal(screen: Screen) -> None:
    receipt = clipboard.copy("x" * 800_000, "it", write=screen.written.append, environment=SSH)
    assert screen.written == []
    assert receipt.route is None
    assert receipt.sentence == (
        "Could not copy it (800 kB are too much for a terminal); use --print"
    )


# The browser


def test_browser_whatever_its_server_runs_in(screen: Screen) -> None:
    receipt = copy(screen, BROWSER | {"STY": "1.pts-0.host", "TERM": "tmux-256color"})
    assert screen.clipboard() == TEXT
    assert not receipt.confirmed
    assert receipt.sentence == ("Sent 2 sentences to the browser's clipboard (OSC 52)")


def test_browser_takes_more_than_terminals_do(screen: Screen) -> None:
    write = screen.written.append
    receipt = clipboard.copy("x" * 800_000, "it", write=write, environment=BROWSER)
    assert "drop" not in receipt.sentence
    assert screen.clipboard() == "x" * 800_000
    receipt = clipboard.copy("x" * 8_000_000, "it", write=write, environment=BROWSER)
    assert receipt.sentence == "Could not copy it (8,000 kB are too much for the page); use --print"
    assert len(screen.written) == 1


def test_nothing_to_copy(screen: Screen, desktop: dict[str, str], tmp_path: Path) -> None:
    receipt = clipboard.copy("", "0 sentences", write=screen.written.append, environment=desktop)
    assert receipt == Receipt("0 sentences", 0, 0, None)
    assert screen.written == []
    assert not (tmp_path / "clipboard").exists()


def test_undecodable_file_name_is_copied(screen: Screen) -> None:
    clipboard.copy("name\udcff", "it", write=screen.written.append, environment=SSH)
    assert screen.clipboard() == "name?"


def test_reason_is_one_clean_line() -> None:
    assert str(ClipboardError("bad\n \x1b]52;c;eA==\x07 news" + "!" * 200)).startswith(
        "bad ]52;c;eA== news!"
    )


def test_pyperclip_is_imported_late() -> None:
    code = "import sys, tui.clipboard; sys.exit('pyperclip' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
