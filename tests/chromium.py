"""A browser without a window, driven by the Chrome DevTools protocol.

    async with browsing(tmp_path, 1280, 800) as page:
        await page.open("http://127.0.0.1:8000/")
        await page.wait_for("of 8 quotations")
        await page.press("n")

It waits for what the terminal in the page is to show, never for time to pass.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import struct
import zlib
from base64 import b64decode
from contextlib import asynccontextmanager, suppress
from itertools import count
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import AsyncIterator
    from pathlib import Path

PATIENCE = 60.0
"""Seconds to wait for what ought to come, on a machine that has much else to do."""

_STARTS = 3
"""How often a browser is started that ends before it can be reached."""
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PROGRAM = next((path for path in map(shutil.which, _NAMES) if path), None)
"""The browser, None where there is none."""

_OPTIONS = [
    "--headless=new",
    "--remote-debugging-port=0",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--mute-audio",
    "--force-color-profile=srgb",
]

_KEY_CODES = {"'": 222, "/": 191, "[": 219, "]": 221}

# textual-serve keeps its xterm.js to itself; its page's object takes it as `terminal`.
_CATCH_TERMINAL = """
window.caught = new Promise((resolve) => {
  Object.defineProperty(Object.prototype, "terminal", {
    configurable: true,
    set(terminal) {
      delete Object.prototype.terminal;
      this.terminal = terminal;
      resolve(terminal);
    },
  });
});
window.lines = (terminal) => {
  const { active } = terminal.buffer;
  const line = (_, row) => active.getLine(row)?.translateToString(true) ?? "";
  return Array.from({ length: terminal.rows }, line).join("\\n");
};
"""
_WAIT_FOR = """
caught.then((terminal) => new Promise((resolve) => {
  const look = () => lines(terminal).includes(%s) && resolve();
  terminal.onWriteParsed(look);
  look();
}))
"""
_UNTIL = """
new Promise((resolve) => {
  const look = () => (%s) ? resolve() : requestAnimationFrame(look);
  look();
})
"""
_NOTE_KEYS = """
window.noted = [];
for (const type of ["keydown", "keypress"])
  addEventListener(type, (event) => noted.push(event), true);
"""
_ROOM_TO_PASTE = """
window.before = document.activeElement;
window.room = document.createElement("textarea");
document.body.append(room);
room.focus();
"""
_PASTED = """
(() => {
  room.remove();
  before.focus();
  return room.value;
})()
"""


class Page:
    """A page of the browser, with a terminal of textual-serve in it."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = count(1)

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the protocol and wait for what it gives."""
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        while True:
            answer = await self._socket.receive_json()
            if answer.get("id") == number:
                assert "error" not in answer, (method, answer["error"])
                return answer["result"]

    async def evaluate(self, expression: str) -> Any:
        """The value of JavaScript in the page; a promise is waited for."""
        answer = await self.call(
            "Runtime.evaluate",
            expression=expression,
            awaitPromise=True,
            returnByValue=True,
            userGesture=False,
        )
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    async def open(self, url: str, script: str = "") -> None:
        """Go to a page, and have a script run in it before its own."""
        await self.call("Page.enable")
        await self.call("Page.addScriptToEvaluateOnNewDocument", source=script)
        await self.call("Page.addScriptToEvaluateOnNewDocument", source=_CATCH_TERMINAL)
        await self.call("Page.navigate", url=url)

    async def follow(self, expression: str) -> None:
        """Evaluate what leaves the page, and wait for the page that comes in its place."""
        parameters = {"expression": expression}
        request = {"id": next(self._numbers), "method": "Runtime.evaluate", "params": parameters}
        await self._socket.send_json(request)
        async with asyncio.timeout(PATIENCE):
            while (await self._socket.receive_json()).get("method") != "Page.frameNavigated":
                pass

    async def text(self) -> str:
        """What the terminal shows, a line a row."""
        return await self.evaluate("caught.then(lines)")

    async def wait_for(self, text: str) -> None:
        """Wait until the terminal shows `text` in one row."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self.evaluate(_WAIT_FOR % json.dumps(text))
        except TimeoutError:
            raise AssertionError(f"{text!r} does not come:\n{await self.text()}") from None

    async def press(self, *keys: str) -> None:
        """Press keys that have a character."""
        for key in keys:
            pressed = {"key": key, "windowsVirtualKeyCode": _KEY_CODES.get(key, ord(key.upper()))}
            await self.call("Input.dispatchKeyEvent", type="keyDown", text=key, **pressed)
            await self.call("Input.dispatchKeyEvent", type="keyUp", **pressed)

    async def press_with_control(self, key: str) -> None:
        """Press a letter with the control key."""
        pressed = {"key": key, "windowsVirtualKeyCode": ord(key.upper()), "modifiers": 2}
        await self.call("Input.dispatchKeyEvent", type="rawKeyDown", **pressed)
        await self.call("Input.dispatchKeyEvent", type="keyUp", **pressed)

    async def takes(self, key: str) -> bool:
        """Whether the terminal takes a key, so that the browser does nothing of its own with it."""
        await self.evaluate(_NOTE_KEYS)
        await self.press(key)
        return await self.evaluate("noted.some((event) => event.defaultPrevented)")

    async def until(self, condition: str) -> None:
        """Wait until something is so in the page."""
        async with asyncio.timeout(PATIENCE):
            await self.evaluate(_UNTIL % condition)

    async def clipboard(self) -> str:
        """What is on the browser's clipboard, pasted as its reader would."""
        await self.evaluate(_ROOM_TO_PASTE)
        await self.call("Input.dispatchKeyEvent", type="rawKeyDown", commands=["paste"])
        return await self.evaluate(_PASTED)

    async def screenshot(self) -> bytes:
        """The page as a PNG."""
        answer = await self.call("Page.captureScreenshot", format="png")
        return b64decode(answer["data"])


@asynccontextmanager
async def browsing(folder: Path, width: int, height: int) -> AsyncIterator[Page]:
    """An empty page in a browser of its own, which is ended in the end.

    A start that comes to nothing is made again; the test is skipped where none can be.

    Args:
        folder: where it may keep its profiles.
        width: of the page, in pixels.
        height: likewise.
    """
    told = []
    for number in range(_STARTS):
        process = await _start(folder / str(number), width, height)
        try:
            address = await _address(process)
            if address is None:
                told.append(f"it ended with status {await process.wait()}")
                continue
            async with (
                aiohttp.ClientSession(address) as client,
                client.ws_connect(await _page(client), max_msg_size=0) as socket,
            ):
                yield Page(socket)
            return
        finally:
            await _end(process)
    pytest.skip(f"{PROGRAM} cannot be started: {', '.join(told)}")


async def _start(profile: Path, width: int, height: int) -> Process:
    assert PROGRAM
    command = [PROGRAM, *_OPTIONS, f"--user-data-dir={profile}", f"--window-size={width},{height}"]
    if os.geteuid() == 0:
        command.append("--no-sandbox")
    return await asyncio.create_subprocess_exec(
        *command, stderr=asyncio.subprocess.PIPE, limit=2**20, start_new_session=True
    )


async def _end(process: Process) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    await process.communicate()


async def _address(process: Process) -> str | None:
    """Where the browser listens, as it says once it does; None if it ends or does not say so."""
    assert process.stderr
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            async for line in process.stderr:
                if found := re.search(rb"DevTools listening on ws://([^/]+)/", line):
                    return f"http://{found[1].decode()}/"
    with suppress(ProcessLookupError):
        process.kill()
    return None


async def _page(client: aiohttp.ClientSession) -> str:
    """The address of the page's protocol, once there is a page."""
    async with asyncio.timeout(PATIENCE):
        while True:
            for target in await _targets(client):
                if target["type"] == "page":
                    return target["webSocketDebuggerUrl"]
            await asyncio.sleep(0.01)


async def _targets(client: aiohttp.ClientSession) -> list[dict[str, str]]:
    async with client.get("/json/list") as answer:
        return await answer.json()


def rows_in(picture: bytes) -> int:
    """How many rows of a PNG differ from one another; in one of a single colour hardly any do."""
    width, height, depth, colours = struct.unpack_from(">IIBB", picture, 16)
    assert depth == 8
    data, at = b"", 8
    while at < len(picture):
        size, kind = struct.unpack_from(">I4s", picture, at)
        data += picture[at + 8 : at + 8 + size] if kind == b"IDAT" else b""
        at += size + 12
    rows = zlib.decompress(data)
    length = 1 + width * {2: 3, 6: 4}[colours]
    return len({rows[row * length : (row + 1) * length] for row in range(height)})
