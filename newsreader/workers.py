"""Processes that do one task after another, and end as soon as nobody waits for them.

A worker has one connection to its parent. A thread of its own takes the tasks from there. When the
connection ends, which it does however the parent ends, that thread ends the worker, whatever it is
doing. A worker that dies costs only the task it was working on.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import warnings
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess
    from types import TracebackType
    from typing import Self

Task = TypeVar("Task")
Result = TypeVar("Result")

_AHEAD = 8
"""Tasks that a worker is given at most, so that it never waits for the next."""
_WINDOW = 48
"""Tasks per worker that are given out or done while an earlier one is still being worked on."""
_TO_END = 5.0
"""Seconds that a process is given to end once it has closed its connection."""


class WorkerDied(Exception):  # noqa: N818 - what it says, not how
    """The process that did a task is gone, and the result with it; the message says how."""


@dataclass(eq=False)
class _Given(Generic[Task, Result]):
    """A task, and its result once it is there."""

    task: Task
    result: Result | WorkerDied | None = None


@dataclass(eq=False)
class _Worker(Generic[Task, Result]):
    """A process, with the tasks that it has not done yet in order."""

    process: BaseProcess
    end: Connection
    given: deque[_Given[Task, Result]] = field(default_factory=deque)


class Workers(Generic[Task, Result]):
    """Workers that do tasks side by side; none is started before it is needed.

    Args:
        work: what is done for a task; it raises nothing. It, tasks and results can be pickled.
        count: how many processes there may be.
        output: the descriptor of a pipe that the results go to, None where there is none.
    """

    def __init__(self, work: Callable[[Task], Result], count: int, output: int | None) -> None:
        self._work = work
        self._count = count
        self._output = output
        self._workers: list[_Worker[Task, Result]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for worker in self._workers:
            worker.process.kill()
            worker.process.join()
            worker.end.close()

    def results(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Result | WorkerDied]]:
        """Each task with its result, in the order of the tasks, which are taken when needed.

        Raises:
            BrokenPipeError: nobody is reading the output any more.
        """
        ahead = map(_Given[Task, Result], tasks)
        waiting: deque[_Given[Task, Result]] = deque()
        most = _WINDOW * self._count
        while True:
            while len(waiting) < most and self._has_room() and (given := next(ahead, None)):
                waiting.append(given)
                self._give(given)
            if not waiting:
                return
            if (result := waiting[0].result) is None:
                self._receive()
            else:
                yield waiting.popleft().task, result

    def _has_room(self) -> bool:
        """Whether one more task would keep a worker busy, now or before long."""
        return len(self._workers) < self._count or len(self._least_busy().given) < _AHEAD

    def _give(self, given: _Given[Task, Result]) -> None:
        try:
            worker = self._free()
        except OSError as error:
            given.result = WorkerDied(f"no process can be started, {error.strerror}")
            return
        worker.given.append(given)
        with suppress(BrokenPipeError):  # a worker that is gone is met when it is listened to
            worker.end.send(given.task)

    def _free(self) -> _Worker[Task, Result]:
        """An idle worker, a new one if need be, else the one with the fewest tasks."""
        if self._workers and not self._least_busy().given:
            return self._least_busy()
        if len(self._workers) == self._count:
            return self._least_busy()
        try:
            return self._start()
        except OSError:
            if self._workers:
                return self._least_busy()
            raise

    def _least_busy(self) -> _Worker[Task, Result]:
        return min(self._workers, key=lambda worker: len(worker.given))

    def _start(self) -> _Worker[Task, Result]:
        context = multiprocessing.get_context()
        mine, theirs = context.Pipe()
        ends = [mine, *(worker.end for worker in self._workers)]
        forked = context.get_start_method() == "fork"
        inherited = [end.fileno() for end in ends] if forked else []
        process = context.Process(target=_serve, args=(theirs, self._work, inherited), daemon=True)
        process.start()
        theirs.close()
        worker: _Worker[Task, Result] = _Worker(process, mine)
        self._workers.append(worker)
        return worker

    def _receive(self) -> None:
        """Wait for results, and take in what is there."""
        by_end = {worker.end: worker for worker in self._workers}
        watched = [] if self._output is None else [self._output]
        for end in wait([*by_end, *watched]):
            if isinstance(end, int):  # a pipe that is only written to is ready when it is closed
                raise BrokenPipeError
            worker = by_end[end]  # type: ignore[index]
            try:
                result = worker.end.recv()
            except (EOFError, OSError):
                self._replace(worker)
            else:
                worker.given.popleft().result = result

    def _replace(self, gone: _Worker[Task, Result]) -> None:
        """Go on without a worker: its current task is lost, others do what it had not begun."""
        self._workers.remove(gone)
        gone.end.close()
        gone.process.join(_TO_END)
        lost, *unbegun = gone.given or (None,)
        if lost is not None:
            lost.result = WorkerDied(how_it_ended(gone.process.exitcode))
        for given in unbegun:
            self._give(given)


def how_it_ended(status: int | None) -> str:
    """How a process ended, by its exit status."""
    if status is not None and status < 0:
        with suppress(ValueError):
            return f"its process was ended by {signal.Signals(-status).name}"
    return "its process ended"


def _serve(end: Connection, work: Callable[[Task], Result], inherited: Sequence[int]) -> None:
    """Do what a worker does.

    Args:
        end: its end of the connection.
        work: what is done for a task.
        inherited: descriptors of the parent's ends; as long as any process has one open, the
            worker at its other end would not notice that the parent is gone.
    """
    for descriptor in inherited:
        os.close(descriptor)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is asked too, and ends this process
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    tasks: SimpleQueue[Task] = SimpleQueue()
    Thread(target=_take, args=(end, tasks), daemon=True).start()
    with suppress(OSError, MemoryError):
        while True:
            end.send(work(tasks.get()))


def _take(end: Connection, tasks: SimpleQueue[Task]) -> None:
    """Take tasks from the parent for as long as there is one."""
    with suppress(EOFError, OSError, MemoryError):
        while True:
            tasks.put(end.recv())
    os._exit(1)
