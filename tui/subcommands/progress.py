"""How far a command has come."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tui.printing import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def progress(*, steps: bool = False) -> Iterator[Callable[[str], None]]:
    """What shows how far it has come, on standard error if that is a terminal.

    Args:
        steps: whether each step is a line of the output, for a program that reads it.
    """
    if steps:
        yield lambda description: say(f"{description}\n")
        return
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = BarColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)
        yield lambda description: progress.update(task, description=description)
