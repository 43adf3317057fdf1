"""The program in the browser."""

from __future__ import annotations

import asyncio
import errno
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import AsyncMock
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

pytest.importorskip("textual_serve", reason="needs the extra web")
pytest.importorskip("fcntl", reason="ends servers by signals")

import aiohttp
import chromium
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from newsreader.analysis import analyse
from newsreader.export.brief import summary_text
from newsreader.reading import read
from tui import serving
from tui.browser import shown_in_browser
from tui.command_line import newsreader
from tui.serving import session
from tui.serving.address import Address, cannot_listen
from tui.serving.server import Server
from tui.serving.terminal_size import read_size
from tui.serving.visitors import (
    MOST,
    NO_KEY,
    NO_PLACE,
    cookie_name,
    is_own_host,
    is_own_page,
    own_names,
)

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import AsyncIterator

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
ARTICLE = "The bridge stays shut\n\n“It is not safe,” said Ada Holm, the mayor of Ringby.\n"

KEY = "0123456789abcdef0123456789abcdef"
WAITING = r"printf '__GANGLION__\nD\0\0\0\5ready'; exec sleep 1000"
"""A program that says that it is there, and takes no notice of anything."""
PROGRAM = "/program/dark?width=80&height=24"


@pytest.fixture(autouse=True)
def no_settings(tmp_path_factory, monkeypatch):
    """The settings and the reading positions of whoever runs the tests are not theirs."""
    folder = tmp_path_factory.mktemp("settings")
    (folder / "settings.toml").touch()
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(folder / "settings.toml"))
    monkeypatch.setenv("XDG_STATE_HOME", str(folder))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))


# The command line


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("--serve seeds/", "--serve=8000 seeds/"),
        ("--serve 0 seeds/", "--serve=0 seeds/"),
        ("seeds/ --serve", "seeds/ --serve=8000"),
        ("--serve=80 1984", "--serve=80 1984"),
        ("--serve --no-state a.txt", "--serve=8000 --no-state a.txt"),
        ("-- --serve 3", "-- --serve 3"),
        ("--serve -- 3", "--serve=8000 -- 3"),
    ],
)
def test_a_port_is_a_number_behind_the_option(given, meant):
    assert serving.with_port(given.split()) == meant.split()


def test_the_program_in_the_page_gets_the_options_that_were_given():
    given = ["--sentences", "5", "--method", "luhn", "--no-state", "--exclude", "a*"]
    given += ["--exclude", "b c"]
    arguments = ["--serve", "0", "--host", "::1", *given, "a b.txt"]
    with newsreader.make_context("newsreader", arguments) as context:
        options = list(serving.given_options(context, without=frozenset({"port", "host"})))
    excluded = ["--exclude=a*", "--exclude=b c"]
    assert options == ["--sentences=5", "--method=luhn", "--no-state", *excluded]


def test_the_shell_sees_nothing_in_a_file_name():
    names = ["--", "-a", "it's $(reboot).txt", 'x" & y', "new\nline"]
    assert shlex.split(session.command_line(names, "dark"))[-len(names) :] == names


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["--serve", "--json", str(SEEDS)], 2, "--serve exclude each other"),
        (["--serve", "--print", str(SEEDS)], 2, "--serve exclude each other"),
        (["--serve", "-"], 2, "standard input cannot be served: name a file"),
        (["--serve"], 2, "standard input cannot be served: name a file"),
        (["--serve", "70000", str(SEEDS)], 2, "70000 is not in the range"),
        (["--host", "::1", str(SEEDS)], 2, "--host says where --serve"),
        (["--serve", "gone.txt"], 1, "gone.txt does not exist: check the name."),
    ],
)
def test_what_cannot_be_served_is_one_sentence(arguments, status, says):
    result = CliRunner().invoke(newsreader, arguments)
    assert result.exit_code == status
    assert says in result.stderr
    assert "Traceback" not in result.output


def test_without_textual_serve_the_way_out_is_told(monkeypatch):
    monkeypatch.setattr(serving, "find_spec", lambda name: None)
    result = CliRunner().invoke(newsreader, ["--serve", str(SEEDS)])
    assert result.exit_code == 1
    (line,) = result.stderr.splitlines()
    assert "pip install 'newsreader[web]'" in line


def test_a_port_in_use_is_one_sentence():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        result = CliRunner().invoke(newsreader, ["--serve", str(port), str(SEEDS)])
    assert result.exit_code == 1
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"newsreader: port {port} is in use: choose another")


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (socket.gaierror(-2, "unknown"), "far is not known: give --host"),
        (OSError(errno.EACCES, "denied"), "port 80 is for the system alone"),
        (OSError(errno.EADDRNOTAVAIL, "no"), "far is no address of this machine"),
        (OSError(errno.ENOTSUP, "Not supported"), "far port 80 cannot be listened at: Not supp"),
    ],
)
def test_why_it_cannot_listen(error, says):
    assert str(cannot_listen("far", 80, error)).startswith(says)


def test_an_address_is_what_a_browser_takes():
    assert Address("127.0.0.1", 80, "ab1", is_loopback=True).url == "http://127.0.0.1:80/?key=ab1"
    assert Address("::1", 8000, "ab1", is_loopback=True).url == "http://[::1]:8000/?key=ab1"
    assert socket.gethostname() in Address("0.0.0.0", 8000, "ab1", is_loopback=False).url


# Who may open the page


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("127.0.0.1:8000", True),
        ("[::1]:8000", True),
        ("10.1.2.3", True),
        ("localhost:9000", True),
        ("Reading-Room:8000", True),
        ("evil.example:8000", False),
        ("127.0.0.1.evil.example", False),
        ("user@evil.example", False),
        ("[::1", False),
        ("localhost:port", False),
        ("localhost:70000", False),
        ("", False),
    ],
)
def test_this_machine_is_asked_by_its_own_names(host, own):
    assert is_own_host(host, own_names("reading-room")) is own


@pytest.mark.parametrize(
    ("origin", "own"),
    [
        ("http://localhost:8000", True),
        ("https://localhost:8000", True),
        ("http://localhost", False),
        ("http://evil.example", False),
        ("null", False),
        ("", False),
    ],
)
def test_only_our_own_page_may_run_the_program(origin, own):
    assert is_own_page(origin, "localhost:8000") is own


@asynccontextmanager
async def visitor() -> AsyncIterator[TestClient]:
    """A browser that may come to a server, without having been there yet."""
    server = TestServer(Server([], "127.0.0.1", KEY).application())
    async with TestClient(server, cookie_jar=aiohttp.CookieJar(unsafe=True)) as client:
        yield client


async def test_the_server_turns_others_away_and_needs_none():
    async with visitor() as client:
        own = str(client.make_url("/")).rstrip("/")
        page = await client.get(f"/?key={KEY}")
        assert page.status == 200
        assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]
        text = await page.text()
        addresses = re.findall(r'(?:src|href)="(/[^"]+)"', text)
        assert "/page/page.js" in addresses
        for address in [*addresses, "/terminal/js/textual.js"]:
            answer = await client.get(address)
            assert answer.status == 200
            text += await answer.text() if address.startswith("/page/") else ""
        assert not re.search(r"""["'(=](?:\w+:)?//""", text)
        for path in ("/", "/program/dark"):
            answer = await client.get(path, headers={"Host": "evil.example", "Origin": own})
            assert answer.status == 403
        for origin in ("http://evil.example", None):
            with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
                await client.ws_connect("/program/dark?width=80&height=24", origin=origin)
        for width in ("wide", "", "-80", "1e3", "٨٠", "8 0"):
            with pytest.raises(aiohttp.WSServerHandshakeError, match="400"):
                await client.ws_connect(f"/program/dark?width={width}&height=24", origin=own)


async def test_nothing_answers_without_the_key():
    paths = ["/", "/page/page.js", "/terminal/js/textual.js", PROGRAM, "/gone"]
    async with visitor() as client:
        own = str(client.make_url("/")).rstrip("/")
        port = client.make_url("/").port
        for cookies in ({}, {f"newsreader-{port}": "guessed"}, {f"newsreader-{port}": "\xff"}):
            for query in ("", "key=", "key=guessed", f"key={KEY}x", "key=%FF"):
                for path in paths:
                    answer = await client.get(f"{path}?{query}", cookies=cookies)
                    assert answer.status == 403
                    assert await answer.text() == NO_KEY
                    assert "Set-Cookie" not in answer.headers
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await client.ws_connect(PROGRAM, origin=own)


async def test_the_page_can_be_opened_again_without_the_key_by_the_same_browser_alone():
    async with visitor() as client:
        cookie = (await client.get(f"/?key={KEY}")).headers["Set-Cookie"]
        assert {"HttpOnly", "SameSite=Strict"} <= set(cookie.split("; "))
        assert (await client.get("/")).status == 200
        client.session.cookie_jar.clear()
        assert (await client.get("/")).status == 403


def test_two_servers_of_one_machine_keep_their_keys_apart():
    names = {cookie_name(host) for host in ("localhost:8000", "localhost:8001", "localhost")}
    assert len(names) == 3


@pytest.mark.parametrize(
    ("given", "bounds"),
    [
        (("80", "24"), (80, 24)),
        (("0", "0"), (20, 5)),
        (("100000", "99999999999"), (500, 300)),
        (("9" * 5000, "24"), (500, 24)),
    ],
)
def test_a_size_is_one_that_a_screen_can_have(given, bounds):
    assert read_size(*given) == bounds


# The program in the page


async def start_server(*arguments: str) -> tuple[Process, str]:
    """A server in a process of its own, and the address that it prints."""
    command = [sys.executable, "-P", "-m", "tui", "--serve", "0", *arguments]
    pipes = {"stdout": asyncio.subprocess.PIPE, "stderr": asyncio.subprocess.PIPE}
    server = await asyncio.create_subprocess_exec(*command, **pipes, start_new_session=True)
    async with asyncio.timeout(chromium.PATIENCE):
        line = (await server.stdout.readline()).decode()
    address = r"http://127.0.0.1:\d+/\?key=[0-9a-f]{32}"
    assert re.fullmatch(rf"Open {address} in the browser; .*\n", line)
    return server, line.split()[1]


@asynccontextmanager
async def served(*arguments: str) -> AsyncIterator[str]:
    """The address at which the program is served; in the end nothing of it is left."""
    server, url = await start_server(*arguments)
    try:
        yield url
        server.send_signal(signal.SIGINT)
        async with asyncio.timeout(chromium.PATIENCE):
            output, complaints = await server.communicate()
        assert server.returncode == 0
        assert b"Traceback" not in output
        assert complaints == b""
        with pytest.raises(ProcessLookupError):
            os.killpg(server.pid, 0)
    finally:
        if server.returncode is None:
            os.killpg(server.pid, signal.SIGKILL)
            await server.communicate()


@asynccontextmanager
async def visiting(url: str) -> AsyncIterator[aiohttp.ClientSession]:
    """A browser that has opened the address that was printed."""
    origin = url.partition("?")[0]
    jar = aiohttp.CookieJar(unsafe=True)
    headers = {"Origin": origin.rstrip("/")}
    async with aiohttp.ClientSession(origin, headers=headers, cookie_jar=jar) as client:
        async with client.get(url) as page:
            assert page.status == 200
        yield client


async def shown(page: aiohttp.ClientWebSocketResponse, text: bytes) -> None:
    """Wait until the program in the page has written something."""
    written = b""
    async with asyncio.timeout(chromium.PATIENCE):
        while text not in written:
            written += await page.receive_bytes()


def noted_processes(monkeypatch: pytest.MonkeyPatch) -> list[Process]:
    """The processes that sessions start from now on."""
    started: list[Process] = []
    start = session.Session.start

    async def noting(self: session.Session, width: int, height: int) -> None:
        await start(self, width, height)
        started.append(self._process)

    monkeypatch.setattr(session.Session, "start", noting)
    return started


async def test_a_page_runs_the_program_until_it_ends(tmp_path):
    article = tmp_path / '-it\'s $(a) "test".txt'
    article.write_text(ARTICLE)
    async with served("--no-state", str(article)) as url, visiting(url) as client:
        async with client.ws_connect(PROGRAM) as page:
            await shown(page, b"The bridge stays shut")
            await page.send_json(["ping", "1"])
            await page.send_json(["resize", {"width": 10**9, "height": -1}])
            await page.send_json(["stdin", "\x03"])  # ctrl+c
            await shown(page, b"q quits")
            await page.send_json(["stdin", "q"])
            async for _ in page:
                pass
            assert page.closed
        async with client.ws_connect(PROGRAM):
            pass  # left at once, as by a reload
        article.unlink()
        async with client.ws_connect(PROGRAM) as page:
            assert (await page.receive()).type is aiohttp.WSMsgType.CLOSE


async def test_what_is_no_request_is_refused_without_a_word_in_the_log(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE)
    async with served("--no-state", str(article)) as url:
        for junk in (
            b"\x16\x03\x01\x02\x00\r\n\r\n",
            b"GET / HTTP/1.1\r\n\r\n",
            b"GET http://[::1 HTTP/1.1\r\nHost: localhost\r\n\r\n",
            b"GET /%s HTTP/1.1\r\n\r\n" % (b"a" * 10_000),
        ):
            reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(url).port)
            writer.write(junk)
            async with asyncio.timeout(chromium.PATIENCE):
                assert b" 400 " in await reader.readline()
            writer.close()


@pytest.mark.parametrize(
    "message",
    [
        "not JSON",
        "[" * 100_000,
        "9" * 5000,
        "null",
        '["stdin", 1]',
        '["resize", {"width": "80", "height": 24}]',
        '["resize", {"width": 1e999, "height": 24}]',
        '["reboot"]',
        b"bytes",
        b"",
    ],
)
async def test_a_message_that_is_not_ours_ends_the_session_quietly(message, monkeypatch, caplog):
    monkeypatch.setattr(session, "_SECONDS", 0.1)
    monkeypatch.setattr(session, "command_line", lambda *_: WAITING)
    processes = noted_processes(monkeypatch)
    async with visitor() as client:
        own = str(client.make_url("/")).rstrip("/")
        await client.get(f"/?key={KEY}")
        async with client.ws_connect(PROGRAM, origin=own) as page:
            assert await page.receive_bytes() == b"ready"
            send = page.send_bytes if isinstance(message, bytes) else page.send_str
            await send(message)
            async with asyncio.timeout(chromium.PATIENCE):
                async for _ in page:
                    pass
            assert page.close_code == aiohttp.WSCloseCode.POLICY_VIOLATION
            (process,) = processes
            async with asyncio.timeout(chromium.PATIENCE):
                await process.wait()
    assert not caplog.records


async def test_a_ninth_visitor_is_told_until_one_has_left(monkeypatch):
    monkeypatch.setattr(session, "_SECONDS", 0.1)
    monkeypatch.setattr(session, "command_line", lambda *_: WAITING)
    processes = noted_processes(monkeypatch)
    async with visitor() as client:
        own = str(client.make_url("/")).rstrip("/")
        await client.get(f"/?key={KEY}")
        pages = [await client.ws_connect(PROGRAM, origin=own) for _ in range(MOST)]
        assert [await page.receive_bytes() for page in pages] == [b"ready"] * MOST
        async with client.ws_connect(PROGRAM, origin=own) as page:
            told = await page.receive()
            assert (told.data, told.extra) == (aiohttp.WSCloseCode.TRY_AGAIN_LATER, NO_PLACE)
        assert len(processes) == MOST
        await pages.pop().close()
        async with client.ws_connect(PROGRAM, origin=own) as page:
            assert await page.receive_bytes() == b"ready"
            for other in pages:
                await other.close()
        assert len(processes) == MOST + 1
        async with asyncio.timeout(chromium.PATIENCE):
            await asyncio.gather(*(process.wait() for process in processes))


def test_a_program_that_does_not_end_with_its_server_is_ended():
    code = (
        "import signal, time; from tui.ending import hang_up; hang_up._PATIENCE = 0.1\n"
        "signal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
        "hang_up.watch(0)\n"
        "time.sleep(1000)"
    )
    done = subprocess.run([sys.executable, "-c", code], input=b"", check=False, cwd=ROOT)
    assert done.returncode == -signal.SIGKILL


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs pidfd, as Linux has it")
async def test_programs_end_with_their_server_even_if_it_is_killed(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE)
    server, url = await start_server("--no-state", str(article))
    try:
        async with visiting(url) as client, client.ws_connect(PROGRAM) as page:
            await shown(page, b"The bridge stays shut")
            children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text()
            (program,) = [os.pidfd_open(int(pid)) for pid in children.split()]
            server.kill()
            ended = asyncio.Event()
            asyncio.get_running_loop().add_reader(program, ended.set)
            async with asyncio.timeout(chromium.PATIENCE):
                await ended.wait()
            asyncio.get_running_loop().remove_reader(program)
            os.close(program)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGKILL)
        await server.communicate()


async def test_a_program_that_hangs_is_ended(monkeypatch):
    monkeypatch.setattr(session, "_SECONDS", 0.1)
    monkeypatch.setattr(session, "command_line", lambda *_: "echo __GANGLION__; exec sleep 1000")
    hanging = session.Session([], "dark", AsyncMock(web.WebSocketResponse))
    await hanging.start(80, 24)
    await hanging.stop()
    assert hanging._process.returncode == -signal.SIGKILL


STARTING = "getComputedStyle(document.getElementById('starting')).display"
NOTE_STARTING = f"""
window.starting = {{}};
addEventListener("DOMContentLoaded", () => {{
  starting.before = {STARTING};
  new MutationObserver(() => {{
    if (document.body.classList.contains("-first-byte"))
      starting["at the first byte"] ??= {STARTING};
  }}).observe(document.body, {{ attributeFilter: ["class"] }});
}});
"""
"""Notes whether the line that says so is there, in the beginning and when the program begins."""


@pytest.mark.skipif(chromium.PROGRAM is None, reason="needs Chromium")
async def test_the_article_is_read_and_copied_in_a_browser(tmp_path, monkeypatch):
    monkeypatch.setenv("EDITOR", "touch")
    (seed,) = SEEDS.iterdir()
    async with (
        served(str(SEEDS)) as url,
        chromium.browsing(tmp_path / "profile", 1280, 800) as page,
    ):
        await page.open(url, NOTE_STARTING)
        await page.wait_for(" 8 quotations")
        assert await page.evaluate("starting") == {"before": "block", "at the first byte": "block"}
        assert await page.evaluate(STARTING) == "none"
        assert await page.evaluate("document.title") == "newsreader"
        await page.press("]", "]")
        await page.wait_for("2 of 8 quotations – the coalition")
        await page.press("o")
        await page.wait_for("From the browser no editor opens")
        await page.press("y")
        await page.wait_for("browser's clipboard")
        assert await page.clipboard() == summary_text(analyse(read(str(seed))))
        await page.press("v")
        await page.wait_for("Selecting: ")
        await page.press_with_control("c")
        await page.wait_for("Sent the selected text")
        assert (await page.clipboard()).startswith("“strong support ... for the deployment")
        assert chromium.rows_in(await page.screenshot()) > 100
        assert await page.takes("\t")
        names = "performance.getEntriesByType('resource').map((entry) => entry.name)"
        assert all(name.startswith(url.partition("?")[0]) for name in await page.evaluate(names))
        await page.press("q")
        await page.until("document.getElementById('ended').open")


@pytest.mark.skipif(chromium.PROGRAM is None, reason="needs Chromium")
async def test_a_ninth_browser_says_why_it_shows_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(session, "_SECONDS", 0.1)
    monkeypatch.setattr(session, "command_line", lambda *_: WAITING)
    async with visitor() as client:
        url = client.make_url("/").with_query(key=KEY)
        await client.get(f"/?key={KEY}")
        others = [await client.ws_connect(PROGRAM, origin=str(url.origin())) for _ in range(MOST)]
        async with chromium.browsing(tmp_path / "profile", 800, 600) as page:
            await page.open(str(url))
            await page.until("document.getElementById('ended')?.open")
            assert await page.evaluate("document.getElementById('reason').textContent") == NO_PLACE
            await others.pop().close()
            await page.follow("document.getElementById('again').click()")
            await page.wait_for("ready")


def test_the_driver_tells_where_it_is_shown():
    assert shown_in_browser({"TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver"})
    assert not shown_in_browser({"TEXTUAL_DRIVER": "textual.drivers.linux_driver:LinuxDriver"})
    assert not shown_in_browser({})
