"""A terminal that shows a real tmux."""

from __future__ import annotations

import shlex
import subprocess
from typing import TYPE_CHECKING

from terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_END_WITH_TERMINAL = "set -s exit-unattached on"


class Tmux(Terminal):
    """A program in tmux, on a server of its own that ends with the terminal.

    Args:
        command: the program and its arguments.
        folder: where the server's socket and settings may lie.
        settings: lines of its configuration, which is otherwise as tmux comes.
        columns: width of the terminal; the program has one row less than it.
        rows: height of the terminal.
    """

    def __init__(
        self,
        command: Sequence[str],
        folder: Path,
        *settings: str,
        columns: int = 80,
        rows: int = 24,
    ) -> None:
        configuration = folder / "tmux.conf"
        configuration.write_text("\n".join([_END_WITH_TERMINAL, *settings]), encoding="utf-8")
        self._tmux = ["tmux", "-S", str(folder / "socket"), "-f", str(configuration)]
        super().__init__(
            [*self._tmux, "new-session", shlex.join(command)], columns=columns, rows=rows
        )

    def ask(self, *command: str) -> str:
        """What tmux answers to a command of its own."""
        answer = subprocess.run([*self._tmux, *command], check=True, capture_output=True)
        return answer.stdout.decode()

    def close(self) -> None:
        subprocess.run([*self._tmux, "kill-server"], check=False, capture_output=True)
        super().close()
