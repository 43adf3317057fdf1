"""The web server: the page, the terminal in it, and a session for each page."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from importlib.resources import files
from ipaddress import ip_address
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from aiohttp import WSCloseCode, web

from tui.serving.address import Address, cannot_listen
from tui.serving.log import log_defects_alone
from tui.serving.session import Session
from tui.serving.terminal_size import read_size
from tui.serving.visitors import (
    HEADERS,
    MOST,
    NO_KEY,
    NO_PLACE,
    cookie_name,
    is_key,
    is_own_host,
    is_own_page,
    own_names,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aiohttp.typedefs import Handler

_PAGE = Path(__file__).with_name("page")
_TERMINAL = Path(str(files("textual_serve"))) / "static"
_HEARTBEAT = 15.0
"""Seconds after which a silent page is asked whether it is still there."""
_GOODBYE = 2.0
"""Seconds to wait for a page to agree that it is over."""
_SHUTDOWN = 10.0
_KEY_BYTES = 16


class Server:
    """What is served, and the pages that are open."""

    def __init__(self, arguments: Sequence[str], host: str, key: str) -> None:
        """Prepare to serve.

        Args:
            arguments: the command line of the program in the page, without its name.
            host: the address or name to listen at.
            key: what only those who may open the page know.
        """
        self._arguments = arguments
        self._names = own_names(host)
        self._key = key
        self._open: set[web.WebSocketResponse] = set()

    def application(self) -> web.Application:
        """The routes, and what applies to all of them."""
        application = web.Application(middlewares=[self._only_by_own_name, self._only_with_key])
        application.add_routes(
            [
                web.get("/", self._page),
                web.get("/program/{ground:dark|light}", self._program),
                web.static("/page", _PAGE),
                web.static("/terminal", _TERMINAL),
            ]
        )
        application.on_response_prepare.append(_add_headers)
        application.on_shutdown.append(self._end_sessions)
        return application

    @web.middleware
    async def _only_by_own_name(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if not is_own_host(request.headers.get("Host", ""), self._names):
            raise web.HTTPForbidden(
                text="This is not a name of the machine that serves: use its address instead."
            )
        return await handler(request)

    @web.middleware
    async def _only_with_key(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        kept = request.cookies.get(cookie_name(request.headers["Host"]), "")
        if not any(is_key(given, self._key) for given in (request.query.get("key", ""), kept)):
            raise web.HTTPForbidden(text=NO_KEY)
        return await handler(request)

    async def _page(self, request: web.Request) -> web.StreamResponse:
        page = web.FileResponse(_PAGE / "index.html", headers={"Cache-Control": "no-cache"})
        name = cookie_name(request.headers["Host"])
        page.set_cookie(name, self._key, httponly=True, samesite="Strict")
        return page

    async def _program(self, request: web.Request) -> web.StreamResponse:
        """Run the program for as long as the page is open."""
        if not is_own_page(request.headers.get("Origin", ""), request.headers["Host"]):
            raise web.HTTPForbidden(text="Only the page that this server sends may do this.")
        width, height = _size(request)
        socket = web.WebSocketResponse(heartbeat=_HEARTBEAT, timeout=_GOODBYE)
        await socket.prepare(request)
        if len(self._open) >= MOST:
            await socket.close(code=WSCloseCode.TRY_AGAIN_LATER, message=NO_PLACE.encode())
            return socket
        session = Session(self._arguments, request.match_info["ground"], socket)
        self._open.add(socket)
        try:
            await session.start(width, height)
            async for message in socket:
                if not await session.take(message):
                    await socket.close(code=WSCloseCode.POLICY_VIOLATION)
        finally:
            self._open.discard(socket)
            await session.stop()
        return socket

    async def _end_sessions(self, _application: web.Application) -> None:
        closing = (socket.close(code=WSCloseCode.GOING_AWAY) for socket in self._open)
        await asyncio.gather(*closing)


async def _add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)


def _size(request: web.Request) -> tuple[int, int]:
    """Columns and rows of the terminal in the page."""
    try:
        return read_size(request.query["width"], request.query["height"])
    except (KeyError, ValueError) as error:
        raise web.HTTPBadRequest(text="The size of the terminal is missing.") from error


def run(
    arguments: Sequence[str], host: str, port: int, announce: Callable[[Address], None]
) -> None:
    """Serve until the process is interrupted or told to end; see `tui.serving.serve`."""
    log_defects_alone()
    key = token_hex(_KEY_BYTES)
    with suppress(KeyboardInterrupt):  # where signals cannot be listened for
        asyncio.run(_serve(Server(arguments, host, key), host, port, key, announce))


async def _serve(
    server: Server, host: str, port: int, key: str, announce: Callable[[Address], None]
) -> None:
    over = asyncio.Event()
    loop = asyncio.get_running_loop()
    with suppress(NotImplementedError):
        for name in {"SIGINT", "SIGTERM", "SIGHUP"} & set(dir(signal)):
            loop.add_signal_handler(getattr(signal, name), over.set)
    runner = web.AppRunner(server.application(), access_log=None, shutdown_timeout=_SHUTDOWN)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise cannot_listen(host, port, error) from error
        addresses = [ip_address(address[0]) for address in runner.addresses]
        found = runner.addresses[0][1]
        announce(Address(host, found, key, all(address.is_loopback for address in addresses)))
        await over.wait()
    finally:
        await runner.cleanup()
