"""Analysed by another process: the same analysis, and what becomes of one that is given up."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from io import BytesIO

import pytest

from newsreader import apart
from newsreader.ahead import ahead, read_ahead
from newsreader.analysis import analyse
from newsreader.apart import analyse_apart, is_common
from newsreader.articles import from_text
from newsreader.handover import receive, send
from newsreader.options import Options
from newsreader.reading import read
from newsreader.source import SourceError
from newsreader.summary import Length
from newsreader.workers import WorkerDied

TEXT = """The bridge stays shut

Mayor Ada Holm said on Monday that the bridge at Lund would stay shut until May 2027.

“We have not found the money,” Holm said. “Nobody has looked for it.”

The town paid 3 million euros for the last repair, and Holm was asked about it again.
"""


def nothing() -> None:
    pass


def test_the_analysis_is_the_same() -> None:
    article = from_text(TEXT)
    assert article.title  # what it has worked out stays behind
    length = Length.words(40)
    there = analyse_apart(article, method="lexrank", length=length, checkpoint=nothing)
    assert there == analyse(article, method="lexrank", length=length)
    assert there.article is article
    people = [quotation.person for quotation in there.quotations if quotation.person]
    assert people
    assert all(any(person is entity for entity in there.entities) for person in people)


def test_what_is_long_goes_over_in_pieces_and_is_whole_again() -> None:
    words, numbers = "é" * 300_000, tuple((number,) for number in range(1000))
    sent: list[int] = []
    file = BytesIO()
    fields = {"words": words, "numbers": numbers, "again": numbers, "small": 7, "none": ()}
    send(pickle.Pickler(file), fields, lambda: sent.append(file.tell()), ahead=numbers)
    assert max(after - before for before, after in zip([0, *sent], sent, strict=False)) < 300_000
    file.seek(0)
    received = receive(pickle.Unpickler(file), nothing)
    assert received == fields
    pairs = zip(received["numbers"], received["again"], strict=True)
    assert all(one is other for one, other in pairs)


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that were started."""
    started = []

    class Noted(subprocess.Popen):
        def __init__(self, *arguments, **options) -> None:
            super().__init__(*arguments, **options)
            started.append(self)

    monkeypatch.setattr(apart.subprocess, "Popen", Noted)
    return started


def test_a_common_article_is_analysed_ahead_where_there_is_a_core_for_it(
    processes, monkeypatch
) -> None:
    article, options = from_text(TEXT), Options(method="lexrank")
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    begun = ahead(article, options)
    assert begun.analysis(nothing) == analyse(article, method="lexrank")
    assert ahead(from_text(TEXT * 100), options) is None
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert ahead(article, options) is None
    assert len(processes) == 1


def test_a_file_is_read_ahead_and_what_is_in_it_analysed(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    file, options = tmp_path / "bridge.txt", Options(method="lexrank", language="en")
    file.write_text(TEXT, encoding="utf-8")
    begun = read_ahead(str(file), options)
    article = begun.article()
    assert article == read(str(file), language="en")
    analysis = begun.analysis(nothing)
    assert analysis == analyse(article, method="lexrank")
    assert analysis.article is article


def test_a_long_file_is_read_ahead_all_the_same(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    file = tmp_path / "bridges.txt"
    file.write_text(TEXT * 500, encoding="utf-8")
    article = read_ahead(str(file), Options()).article()
    assert article == read(str(file))
    assert not is_common(article)


def test_why_a_file_cannot_be_read_ahead_is_told(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    file = tmp_path / "empty.txt"
    file.write_text(" ", encoding="utf-8")
    with pytest.raises(SourceError) as here:
        read(str(file))
    with pytest.raises(SourceError) as there:
        read_ahead(str(file), Options()).article()
    assert str(there.value) == str(here.value)


def test_only_a_file_that_nobody_has_opened_is_read_ahead(tmp_path, processes, monkeypatch) -> None:
    file = tmp_path / "bridge.txt"
    file.write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    for source in ("-", "https://example.org/bridge", f"{file}#2"):
        assert read_ahead(source, Options()) is None
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert read_ahead(str(file), Options()) is None
    assert not processes


def test_nobody_wants_it_any_more(processes) -> None:
    def give_up() -> None:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        analyse_apart(from_text(TEXT), method="news", length=3, checkpoint=give_up)
    assert processes[0].returncode == -signal.SIGKILL


def test_a_process_that_dies_is_told(processes) -> None:
    def kill() -> None:
        processes[0].kill()

    with pytest.raises(WorkerDied, match="its process was ended by SIGKILL"):
        analyse_apart(from_text(TEXT), method="news", length=3, checkpoint=kill)


def test_a_process_that_fails_is_told(processes, monkeypatch) -> None:
    monkeypatch.setattr(apart, "_PROGRAM", "raise SystemExit(3)")
    with pytest.raises(WorkerDied, match="its process ended"):
        analyse_apart(from_text(TEXT), method="news", length=3, checkpoint=nothing)


_ASKS_AND_IS_KILLED = """
import os, signal, subprocess, sys
from newsreader import apart
from newsreader.articles import from_text

apart._PROGRAM = (
    "import time, newsreader.analysis, newsreader.apart\\n"
    "newsreader.analysis.analyse = lambda *_, **__: time.sleep(600)\\n"
    "newsreader.apart.serve()"
)
start = subprocess.Popen

def noted(*arguments, **options):
    process = start(*arguments, **options)
    os.write(1, b"%d\\n" % process.pid)
    return process

subprocess.Popen = noted
apart._LOOK = 600
apart.analyse_apart(from_text("It rains."), method="news", length=3, checkpoint=lambda: None)
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="nothing tells when it has ended")
def test_it_ends_with_who_asked_for_it() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _ASKS_AND_IS_KILLED], stdout=subprocess.PIPE
    ) as who:
        process = int(who.stdout.readline())
        descriptor = os.pidfd_open(process)
        who.kill()
    try:
        from select import select

        assert select([descriptor], [], [], 20)[0]
    finally:
        os.close(descriptor)
