"""Many articles at once."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import texts
from goals import Row
from program import environment

if TYPE_CHECKING:
    from collections.abc import Iterator

_ARTICLES = 1000


def json(rounds: int) -> Iterator[Row]:
    """Articles a second of `--json` over a folder, from its start to its end."""
    seconds = []
    with TemporaryDirectory() as place, TemporaryDirectory() as home:
        for number in range(_ARTICLES):
            text = texts.article(3000, seed=number)
            Path(place, f"{number:04}.txt").write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "tui", "--json", place]
        for _ in range(min(rounds, 3)):
            start = time.perf_counter()
            output = subprocess.check_output(command, env=environment(home), text=True)
            seconds.append(time.perf_counter() - start)
            assert output.count("\n") == _ARTICLES
    note = f"{os.cpu_count()} cores, {median(seconds):.1f} s"
    rate = _ARTICLES / median(seconds)
    yield Row("--json over 1,000 articles", rate, "a second", 250, at_least=True, note=note)
