"""The program in the browser."""

from __future__ import annotations

import asyncio
import errno
import os
import re
import shlex
import signal
import socket
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import AsyncMock

import pytest
from click.testing import CliRunner

pytest.importorskip("textual_serve", reason="needs the extra web")
pytest.importorskip("fcntl", reason="ends servers by signals")

import aiohttp
import chromium
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from newsreader.analysis import analyse
from newsreader.brief import summary_text
from newsreader.source import read
from tui import serving
from tui.browser import shown_in_browser
from tui.command_line import newsreader
from tui.serving import session
from tui.serving.address import Address, cannot_listen
from tui.serving.server import Server
from tui.serving.visitors import is_own_host, is_own_page, own_names

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
ARTICLE = "The bridge stays shut\n\n“It is not safe,” said Ada Holm, the mayor of Ringby.\n"


@pytest.fixture(autouse=True)
def no_settings(tmp_path_factory, monkeypatch):
    """The settings and the reading positions of whoever runs the tests are not theirs."""
    folder = tmp_path_factory.mktemp("settings")
    (folder / "settings.toml").touch()
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(folder / "settings.toml"))
    monkeypatch.setenv("XDG_STATE_HOME", str(folder))


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
    given = ["--sentences", "5", "--method", "luhn", "--no-state", "--entities", "rules"]
    arguments = ["--serve", "0", "--host", "::1", *given, "a b.txt"]
    with newsreader.make_context("newsreader", arguments) as context:
        options = list(serving.given_options(context, without=frozenset({"port", "host"})))
    assert options == ["--sentences=5", "--method=luhn", "--entities=rules", "--no-state"]


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
    assert Address("127.0.0.1", 80, is_loopback=True).url == "http://127.0.0.1:80/"
    assert Address("::1", 8000, is_loopback=True).url == "http://[::1]:8000/"
    assert socket.gethostname() in Address("0.0.0.0", 8000, is_loopback=False).url


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


async def test_the_server_turns_others_away_and_needs_none():
    async with TestClient(TestServer(Server([], "127.0.0.1").application())) as client:
        own = str(client.make_url("/")).rstrip("/")
        page = await client.get("/")
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
        with pytest.raises(aiohttp.WSServerHandshakeError, match="400"):
            await client.ws_connect("/program/dark?width=wide&height=24", origin=own)


# The program in the page


@asynccontextmanager
async def served(*arguments: str) -> AsyncIterator[str]:
    """The address at which the program is served; in the end nothing of it is left."""
    command = [sys.executable, "-P", "-m", "tui", "--serve", "0", *arguments]
    pipes = {"stdout": asyncio.subprocess.PIPE, "stderr": asyncio.subprocess.PIPE}
    server = await asyncio.create_subprocess_exec(*command, **pipes, start_new_session=True)
    try:
        async with asyncio.timeout(chromium.PATIENCE):
            line = (await server.stdout.readline()).decode()
            assert re.fullmatch(r"Open http://127.0.0.1:\d+/ in the browser; .*\n", line)
            yield line.split()[1]
            server.send_signal(signal.SIGINT)
            output, complaints = await server.communicate()
        assert server.returncode == 0
        assert b"Traceback" not in output + complaints
        with pytest.raises(ProcessLookupError):
            os.killpg(server.pid, 0)
    finally:
        if server.returncode is None:
            os.killpg(server.pid, signal.SIGKILL)
            await server.communicate()


async def test_a_page_runs_the_program_until_it_ends(tmp_path):
    article = tmp_path / '-it\'s $(a) "test".txt'
    article.write_text(ARTICLE)
    program = "program/dark?width=80&height=24"
    async with (
        served("--no-state", str(article)) as url,
        aiohttp.ClientSession(url, headers={"Origin": url.rstrip("/")}) as client,
    ):
        async with client.ws_connect(program) as page:
            shown = b""
            while b"The bridge stays shut" not in shown:
                shown += await page.receive_bytes()
            await page.send_json(["stdin", "q"])
            async for _ in page:
                pass
            assert page.closed
        async with client.ws_connect(program):
            pass  # left at once, as by a reload
        article.unlink()
        async with client.ws_connect(program) as page:
            assert (await page.receive()).type is aiohttp.WSMsgType.CLOSE


async def test_a_program_that_hangs_is_ended(monkeypatch):
    monkeypatch.setattr(session, "_SECONDS", 0.1)
    monkeypatch.setattr(session, "command_line", lambda *_: "echo __GANGLION__; exec sleep 1000")
    hanging = session.Session([], "dark", AsyncMock(web.WebSocketResponse))
    await hanging.start(80, 24)
    await hanging.stop()
    assert hanging._process.returncode == -signal.SIGKILL


@pytest.mark.skipif(chromium.PROGRAM is None, reason="needs Chromium")
async def test_the_article_is_read_and_copied_in_a_browser(tmp_path, monkeypatch):
    monkeypatch.setenv("EDITOR", "touch")
    (seed,) = SEEDS.iterdir()
    async with (
        served(str(SEEDS)) as url,
        chromium.browsing(tmp_path / "profile", 1280, 800) as page,
    ):
        await page.open(url)
        await page.wait_for(" 8 quotations")
        assert await page.evaluate("document.title") == "newsreader"
        await page.press("]", "]")
        await page.wait_for("2 of 8 quotations – the coalition")
        await page.press("o")
        await page.wait_for("From the browser no editor opens")
        await page.press("y")
        await page.wait_for("browser's clipboard")
        assert await page.clipboard() == summary_text(analyse(read(str(seed))))
        assert chromium.rows_in(await page.screenshot()) > 100
        assert await page.takes("\t")
        names = "performance.getEntriesByType('resource').map((entry) => entry.name)"
        assert all(name.startswith(url) for name in await page.evaluate(names))
        await page.press("q")
        await page.until("document.getElementById('ended').open")


def test_the_driver_tells_where_it_is_shown():
    assert shown_in_browser({"TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver"})
    assert not shown_in_browser({"TEXTUAL_DRIVER": "textual.drivers.linux_driver:LinuxDriver"})
    assert not shown_in_browser({})
