"""One page and the program that runs in it."""

from __future__ import annotations

import asyncio
import json
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

from aiohttp import WSMsgType
from textual_serve.app_service import AppService
from textual_serve.download_manager import DownloadManager

from tui.serving.terminal_size import bounded

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import Sequence

    from aiohttp import WSMessage, web

_GROUNDS = {"dark": "15;0", "light": "0;15"}
"""What terminals say about their colours in `COLORFGBG`: the text's, and the background's."""
_SECONDS = 3.0
"""Seconds that a program may take to end once it is told to."""


def command_line(arguments: Sequence[str], ground: str) -> str:
    """How the shell starts the program with `arguments`, whatever they contain.

    An interrupt from the keyboard, which a terminal sends to everything that runs in it, is for the
    server alone: that has the program end in good order. `-P` keeps files in the folder where the
    server was started from being taken for modules.

    Args:
        arguments: the program's own.
        ground: "dark" or "light", the page's background.
    """
    command = [sys.executable, "-P", "-m", "tui", *arguments]
    if sys.platform == "win32":
        return subprocess.list2cmdline(command)
    return f"trap '' INT; export COLORFGBG='{_GROUNDS[ground]}'; exec {shlex.join(command)}"


class Session(AppService):
    """The program in a process of its own, shown in the page at the other end of a websocket."""

    def __init__(
        self, arguments: Sequence[str], ground: str, socket: web.WebSocketResponse
    ) -> None:
        super().__init__(
            command_line(arguments, ground),
            write_bytes=socket.send_bytes,
            write_str=socket.send_str,
            close=self._close,
            download_manager=DownloadManager(),
        )
        self._socket = socket

    async def run(self) -> None:
        """Show what the program writes until it ends, even if it ends without a word."""
        await super().run()
        await self._close()

    async def _close(self) -> None:
        await self._socket.close()

    async def stop(self) -> None:
        """Have the program end in good order, in any case within seconds."""
        if (process := self._process) is None:
            return
        ending = asyncio.create_task(self._see_it_end(process))
        try:
            await asyncio.wait({ending}, timeout=_SECONDS)
        finally:  # also where the server waits no longer
            if process.returncode is None:
                process.kill()
        await ending

    async def _see_it_end(self, process: Process) -> None:
        await super().stop()
        # What it still writes has to go somewhere, or it waits for room and never ends.
        await process.communicate()

    async def take(self, message: WSMessage) -> bool:
        """Pass on what the page sends: keys, its size, and whether it is the one in front.

        Returns whether it was anything that our page sends.
        """
        match _content(message):
            case ["stdin", str(keys)]:
                await self.send_bytes(keys.encode("utf-8", "replace"))
            case ["resize", {"width": int(width), "height": int(height)}]:
                await self.set_terminal_size(*bounded(width, height))
            case ["focus"]:
                await self.focus()
            case ["blur"]:
                await self.blur()
            case ["ping", str()]:
                pass
            case _:
                return False
        return True


def _content(message: WSMessage) -> object:
    """The JSON in a message, None if there is none."""
    if message.type is not WSMsgType.TEXT:
        return None
    try:
        return json.loads(message.data)
    except (ValueError, RecursionError):
        return None
