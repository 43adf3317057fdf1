"""Adding to the library while one reads: a process of its own does it, and tells how far it is."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from tui.reader.messages import AddingTold

if TYPE_CHECKING:
    from pathlib import Path
    from subprocess import Popen

    from textual.screen import Screen

    from tui.choosing import Choice
    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.library import Library

_HERE = "here"


class Adding:
    """Starts `newsreader add`, tells what it says, and ends it.

    Args:
        desk: has the articles at hand, and the status line.
        screen: over which the reader is asked what is to be added.
        background: starts the thread that listens.
        library: the list on the screen.
    """

    def __init__(
        self, desk: Desk, screen: Screen[None], background: Background, library: Library
    ) -> None:
        self._desk = desk
        self._screen = screen
        self._background = background
        self._library = library
        self._process: Popen[bytes] | None = None
        self._is_stopped = False

    def ask(self) -> None:
        """Ask what is to be added; or end what is under way."""
        if self._process is not None:
            self._is_stopped = True
            self.stop()
            return
        if self._library.memory.path is None:
            self._desk.tell("Nothing is kept in this run, so nothing can be added", failed=True)
            return
        from tui.choosing import Choice, Chooser

        named = self._desk.shelf.named
        choices = []
        if named:
            count = "the article" if len(named) == 1 else f"all {len(named):,} articles"
            choices.append(Choice(f"Add {count} named here", _HERE))
        explanation = "Type a folder, a file or a link, to add all that is in it to the library."
        chooser = Chooser("Add to the library", choices, new="Add {}", explanation=explanation)
        self._screen.app.push_screen(chooser, self._add)

    def _add(self, chosen: Choice | None) -> None:
        path = self._library.memory.path
        if chosen is None or path is None:
            return
        source = os.path.expanduser(chosen.value)
        sources = self._desk.shelf.named if not chosen.is_new else (source,)
        self._desk.status.adding = "adding…"
        self._is_stopped = False
        self._background.start(partial(self._run, path, sources), "adding", exclusive=False)

    def _run(self, path: Path, sources: tuple[str, ...]) -> None:
        """Have a process add the sources, and report what it says; in a thread."""
        import subprocess

        self._library.memory.library()  # the library is there, with all that was to be written
        command = [sys.executable, "-m", "tui", "add", "--library", str(path), "--steps"]
        try:
            process = subprocess.Popen(  # noqa: S603 - this very program
                [*command, "--files-from", "-"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )
        except OSError as error:
            told = f"Nothing could be added: {error.strerror or error}"
            self._background.post(AddingTold(told, has_ended=True, failed=True))
            return
        self._process = process
        told = ""
        with process:
            if process.stdin is not None and process.stdout is not None:
                with suppress(BrokenPipeError), process.stdin as names:
                    names.write("\0".join((*sources, "")).encode("utf-8", "surrogateescape"))
                for line in process.stdout:
                    told = line.decode("utf-8", "replace").strip()
                    self._background.post(AddingTold(told))
            complaint = b"" if process.stderr is None else process.stderr.read()
        self._process = None
        said = complaint.decode("utf-8", "replace").strip().splitlines()
        if told:
            self._background.post(AddingTold(told, has_ended=True))
        else:
            why = said[-1] if said else "nothing was found"
            failed = not self._is_stopped
            self._background.post(AddingTold(why, has_ended=True, failed=failed))

    def stop(self) -> None:
        """End what is under way; what was told as added is there."""
        if (process := self._process) is not None:
            import signal

            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)

    def take(self, report: AddingTold) -> None:
        """Say how far it has come."""
        desk = self._desk
        if not report.has_ended:
            desk.status.adding = f"adding: {report.told}"
            return
        desk.status.adding = ""
        stopped = "Stopped: " if self._is_stopped else ""
        desk.tell(f"{stopped}{report.told}", failed=report.failed)
        self._library.views.show_again()
        self._library.views.find()
