"""What tmux is asked for: its paste buffer, and where its reader is now."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from tui.clipboard.failure import ClipboardError
from tui.clipboard.route import SSH

if TYPE_CHECKING:
    from collections.abc import Mapping

_SECONDS = 2.0
_KEPT_CURRENT = frozenset({"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "SSH_CONNECTION"})


def current_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """`environment` as it would be if the program had been started by whoever is attached now.

    A session may have been started at the desk and be read over SSH, or the other way round, and a
    program in it still has the variables it started with. tmux knows those of the last client that
    attached (its option `update-environment`). If tmux does not answer, nothing changes.
    """
    current = dict(environment)
    try:
        listed = _run(environment, "show-environment").decode(errors="replace")
    except ClipboardError:
        return current
    for line in listed.splitlines():
        name, is_set, value = line.partition("=")
        if is_set and name in _KEPT_CURRENT:
            current[name] = value
        elif name == "-SSH_CONNECTION":
            for stale in SSH:
                current.pop(stale, None)
        elif name.startswith("-") and name[1:] in _KEPT_CURRENT:
            current.pop(name[1:], None)
    return current


def load_buffer(data: bytes, environment: Mapping[str, str]) -> None:
    """Put `data` into tmux's paste buffer, and have tmux send it to its terminal's clipboard.

    tmux itself may do so whatever `allow-passthrough` is, and unlike an application's OSC 52 it
    gets through the default `set-clipboard external`.

    Raises:
        ClipboardError: tmux does not pass it on. The buffer of a tmux older than 3.2 is filled
            nevertheless.
    """
    try:
        _run(environment, "load-buffer", "-w", "-", data=data)
    except ClipboardError:
        _run(environment, "load-buffer", "-", data=data)
        raise


def _run(environment: Mapping[str, str], *command: str, data: bytes = b"") -> bytes:
    try:
        return subprocess.run(  # noqa: S603 - the words are ours
            ["tmux", *command],  # noqa: S607 - tmux is where the reader's PATH says
            input=data,
            capture_output=True,
            check=True,
            env=dict(environment),
            timeout=_SECONDS,
        ).stdout
    except subprocess.CalledProcessError as error:
        raise ClipboardError(f"tmux: {error.stderr.decode(errors='replace')}") from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ClipboardError(f"tmux: {error}") from error
