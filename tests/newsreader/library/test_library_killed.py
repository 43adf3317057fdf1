"""An adder that is killed at any moment loses nothing that it has reported."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing

import pytest

from newsreader.library.library import Library
from newsreader.library.mending import check
from newsreader.library.query import parsed

KILLS = 100
ADDER = """
import os, random, signal, sys
from pathlib import Path
from newsreader.analysis import analyse
from newsreader.articles import from_text
from newsreader.library import adding
from newsreader.library.adding import Step, Task, add
from newsreader.library.library import Library
from newsreader.options import Options

path, kills = Path(sys.argv[1]), int(sys.argv[2])
item = adding.item(analyse(from_text("Bridge shut\\n\\n“It is old,” said Ada Holm.\\n", "a")), None)
adding._TOGETHER = 1

def results(tasks, first):
    for number in range(first, first + 1000):
        article = item.article._replace(key=f"{number:032d}")
        yield Task(str(number), Options()), item._replace(article=article)

def child(first, reports):
    library = Library.open(path, report=lambda sentence: os._exit(1))
    number = first
    for step in add(library, [], Options(), lambda tasks: results(tasks, first)):
        os.write(reports, b".")

random.seed(1)
for kill in range(kills):
    reading, writing = os.pipe()
    first = kill * 1000
    if (adder := os.fork()) == 0:
        os.close(reading)
        child(first, writing)
        os._exit(2)
    os.close(writing)
    wanted = random.randint(1, 6)
    reported = 0
    while reported < wanted and (dots := os.read(reading, 1)):
        reported += 1
    os.kill(adder, signal.SIGKILL)
    while dots := os.read(reading, 100):
        reported += len(dots)
    assert os.waitstatus_to_exitcode(os.waitpid(adder, 0)[1]) == -signal.SIGKILL
    os.close(reading)
    print(first, reported)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_what_is_reported_is_there(tmp_path):
    path = tmp_path / "library.db"
    command = [sys.executable, "-c", ADDER, str(path), str(KILLS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    reports = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    assert len(reports) == KILLS
    assert check(path).is_sound
    with closing(Library.open(path, report=pytest.fail)) as library:
        numbers = [hit.article for hit in library.find(parsed("bridge"))]
        assert len(numbers) >= sum(reported for _, reported in reports)
        for first, reported in reports:
            for number in range(first, first + reported):
                assert library.has_current(f"{number:032d}")
