"""What is printed, by real processes: however they end, and wherever their output goes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
SEEDS = str(ROOT / "seeds")
PROC = Path("/proc")
PATIENCE = 60.0
FORMS = ["--json", "--print"]

pytestmark = pytest.mark.skipif(not PROC.is_dir(), reason="looks processes up in /proc")

SENTENCE = "The bridge over the Ring was closed on Monday, said Ada Holm, the mayor of Ringby. "
NEWSREADER = [sys.executable, "-m", "tui"]


@pytest.fixture(autouse=True)
def no_settings(tmp_path_factory, monkeypatch):
    """The settings of whoever runs the tests are not theirs."""
    settings = tmp_path_factory.mktemp("settings") / "settings.toml"
    settings.touch()
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(settings))


@pytest.fixture(scope="module")
def large(tmp_path_factory) -> str:
    """A folder with a short article, and two that take their workers a minute."""
    folder = tmp_path_factory.mktemp("large")
    (folder / "0.txt").write_text(f"Bridge closed\n\n{SENTENCE}\n")
    for number in (1, 2):
        paragraphs = (SENTENCE.replace("Ring", f"Ring{n}") for n in range(60_000))
        (folder / f"{number}.txt").write_text("\n\n".join(paragraphs))
    return str(folder)


def until(condition) -> None:
    """Wait for a condition, and fail where it does not come."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.005)


def state_of(process: int) -> tuple[str, int]:
    """The state of a process and its parent; Z and 0 where there is none."""
    try:
        state, parent = (PROC / f"{process}/stat").read_text().rpartition(") ")[2].split()[:2]
    except (OSError, ValueError):
        return "Z", 0
    return state, int(parent)


def is_gone(process: int) -> bool:
    return state_of(process)[0] == "Z"


def children(parent: int) -> list[int]:
    """The living processes that another one has started."""
    processes = (int(entry.name) for entry in PROC.iterdir() if entry.name.isdigit())
    return [each for each in processes if state_of(each)[1] == parent and not is_gone(each)]


@contextmanager
def running(*arguments: str, **options) -> Iterator[subprocess.Popen[bytes]]:
    program = subprocess.Popen(
        [*NEWSREADER, *arguments],
        cwd=ROOT,
        stdout=options.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        start_new_session=True,
        **options,
    )
    try:
        yield program
    finally:
        program.kill()
        program.communicate()


def workers(program: subprocess.Popen[bytes]) -> list[int]:
    """The two workers that the large articles are given to, once they are there."""
    until(lambda: len(children(program.pid)) == min(2, os.cpu_count() or 1))
    return children(program.pid)


@pytest.mark.parametrize(
    ("number", "status", "form"),
    [
        (signal.SIGINT, 130, "--json"),
        (signal.SIGTERM, 143, "--print"),
        (signal.SIGHUP, 129, "--json"),
        (signal.SIGKILL, -signal.SIGKILL, "--print"),
    ],
)
def test_no_worker_outlives_the_program_however_that_ends(large, number, status, form):
    with running(form, large) as program:
        at_work = workers(program)
        program.send_signal(number)
        assert program.wait(PATIENCE) == status
        until(lambda: all(map(is_gone, at_work)))
        assert program.stderr.read() == b""


def test_an_interrupt_from_the_keyboard_reaches_all_processes_and_nothing_is_told(large):
    with running("--json", large) as program:
        at_work = workers(program)
        os.killpg(program.pid, signal.SIGINT)
        assert program.wait(PATIENCE) == 130
        until(lambda: all(map(is_gone, at_work)))
        assert program.stderr.read() == b""


def test_an_interrupt_ends_it_while_nobody_takes_the_output(tmp_path):
    source = tmp_path / "article.txt"
    source.write_text("\n\n".join([SENTENCE] * 800))
    with running("--json", str(source)) as program:
        taken = os.read(program.stdout.fileno(), 1)
        assert taken == b"{"
        program.send_signal(signal.SIGINT)
        assert program.wait(PATIENCE) == 130


@pytest.mark.parametrize("form", FORMS)
def test_it_ends_when_its_reader_does_though_an_article_takes_long(large, form):
    with running(form, large) as program:
        at_work = workers(program)
        assert program.stdout.readline()
        program.stdout.close()
        assert program.wait(PATIENCE) in {0, 141}
        until(lambda: all(map(is_gone, at_work)))
        assert program.stderr.read() == b""


@pytest.mark.parametrize("form", FORMS)
def test_a_worker_that_dies_costs_its_article_a_sentence_and_no_other(large, form):
    with running(form, f"{large}/1.txt", f"{large}/0.txt") as program:
        until(lambda: len(children(program.pid)) > 0)
        os.kill(min(children(program.pid)), signal.SIGKILL)
        output, errors = program.communicate(timeout=120)
    (line,) = errors.decode().splitlines()
    assert "1.txt could not be analysed (its process was ended by SIGKILL): " in line
    assert b"Bridge closed" in output
    assert program.returncode == 1


@pytest.mark.parametrize("arguments", [["--json", SEEDS], ["--print", SEEDS], ["--help"]])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no full device")
def test_a_full_disk_is_one_sentence(arguments):
    with Path("/dev/full").open("wb") as full, running(*arguments, stdout=full) as program:
        _, errors = program.communicate(timeout=PATIENCE)
    (line,) = errors.decode().splitlines()
    assert line.startswith("newsreader: standard output cannot be written (No space left")
    assert program.returncode == 1


@pytest.mark.parametrize("form", [*FORMS, "--version"])
def test_a_closed_output_is_one_sentence(form):
    command = f'exec "$@" {form} "{SEEDS}" >&-'
    done = subprocess.run(
        ["sh", "-c", command, "sh", *NEWSREADER], cwd=ROOT, stderr=subprocess.PIPE, check=False
    )
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("newsreader: standard output is closed: ")
    assert done.returncode == 1


def test_no_warning_of_a_library_is_printed(tmp_path):
    text = "Most stojí\n\nMost stál 2016 korun. Druhá věta je o mostě z roku 2017, řekl Jan.\n"
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text(text)
    for source in (tmp_path, tmp_path / "1.txt"):
        with running("--json", "--language", "cs", str(source)) as program:
            output, errors = program.communicate(timeout=PATIENCE)
        assert json.loads(output.splitlines()[0])["language"] == "cs"
        assert errors == b""


def test_an_interrupt_ends_it_while_standard_input_goes_on():
    with running("--json", "-", stdin=subprocess.PIPE) as program:
        program.stdin.write(b"So it is.\n" * 20_000)  # more than a pipe holds: it is being read
        program.send_signal(signal.SIGINT)
        assert program.wait(PATIENCE) == 130
        assert program.stderr.read() == b""
