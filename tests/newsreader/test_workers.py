from __future__ import annotations

import os
import signal
import subprocess
import sys
from multiprocessing import active_children

import pytest

from newsreader.workers import WorkerDied, Workers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends processes by signals")


def doubled(task: int) -> int:
    """Twice the number; 0 takes forever, and a negative one is the death of its worker."""
    if task < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    while task == 0:
        signal.pause()
    return 2 * task


def done(tasks, count=2, output=None):
    with Workers(doubled, count, output) as workers:
        return list(workers.results(iter(tasks)))


@pytest.mark.parametrize("count", [1, 3])
def test_results_come_in_the_order_of_the_tasks(count):
    assert done(range(1, 300), count) == [(task, 2 * task) for task in range(1, 300)]
    assert done([]) == []


def test_no_more_workers_are_started_than_there_are_tasks():
    with Workers(doubled, 4, None) as workers:
        assert list(workers.results(iter([1]))) == [(1, 2)]
        assert len(active_children()) == 1
    assert not active_children()


def test_a_worker_that_dies_costs_the_task_that_it_was_at():
    tasks = [*range(1, 30), -1, *range(30, 60), -2, -3, *range(60, 90)]
    results = dict(done(tasks))
    assert list(results) == tasks
    for task, result in results.items():
        if task < 0:
            assert isinstance(result, WorkerDied)
            assert str(result) == "its process was ended by SIGKILL"
        else:
            assert result == 2 * task


def test_tasks_are_taken_no_further_ahead_than_by_a_window():
    taken = []
    tasks = (taken.append(task) or task for task in range(1, 10_000))
    with Workers(doubled, 2, None) as workers:
        results = workers.results(tasks)
        assert [next(results) for _ in range(3)] == [(1, 2), (2, 4), (3, 6)]
    assert len(taken) < 200


def test_a_pipe_that_nobody_reads_ends_the_waiting():
    reader = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with reader, Workers(doubled, 1, reader.stdin.fileno()) as workers:
        results = workers.results(iter([1, 0]))
        assert next(results) == (1, 2)
        reader.stdin.write(b"\n")
        reader.stdin.flush()
        with pytest.raises(BrokenPipeError):
            next(results)
    assert not active_children()


def test_where_no_process_can_be_started_the_task_says_so(monkeypatch):
    def refuse(self):
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(Workers, "_start", refuse)
    ((_, result),) = done([1])
    assert str(result) == "no process can be started, Resource temporarily unavailable"
