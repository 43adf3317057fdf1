"""The system clipboard, through pyperclip in a process of its own.

pyperclip runs xclip and the like without checking how they end, lets them write their complaints
over the screen, and waits for them indefinitely. A process of its own can be listened to and, if it
hangs, ended; and what xclip leaves behind to answer pastes outlives the terminal.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING

from tui.clipboard.failure import ClipboardError

if TYPE_CHECKING:
    from collections.abc import Mapping

_COPIER = Path(__file__).with_name("pyperclip_process.py")
_SECONDS = 2.0
_NAMES = {
    "copy_osx_pbcopy": "pbcopy",
    "copy_osx_pyobjc": "macOS",
    "copy_wl": "wl-copy",
    "copy_wsl": "clip.exe",
    "copy_windows": "Windows",
}


def copy(data: bytes, environment: Mapping[str, str]) -> str:
    """Put UTF-8 `data` on the system clipboard; return the name of the tool that did it.

    Raises:
        ClipboardError: if there is no tool, it complains, or gives no answer in time.
    """
    command = [sys.executable, "-P", "-W", "ignore", str(_COPIER)]
    # Files, not pipes: what xclip leaves behind holds them open for as long as it lives.
    with TemporaryFile() as output, TemporaryFile() as complaints:
        try:
            process = subprocess.Popen(  # noqa: S603 - this interpreter, and a file of ours
                command,
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=complaints,
                env=dict(environment),
                start_new_session=True,
            )
        except OSError as error:
            raise ClipboardError(f"pyperclip: {error}") from error
        try:
            process.communicate(data, timeout=_SECONDS)
        except subprocess.TimeoutExpired as error:
            _end(process)
            raise ClipboardError(f"no answer in {_SECONDS:g} seconds") from error
        complaint, name = (_contents(file) for file in (complaints, output))
    if complaint:
        raise ClipboardError(complaint.splitlines()[-1])
    if process.returncode:
        raise ClipboardError(f"pyperclip ended with status {process.returncode}")
    return _NAMES.get(name, name.removeprefix("copy_"))


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process, and with it the tool that it is waiting for."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()


def _contents(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode(errors="replace").strip()
