"""A Dask cluster that does tasks, in place of this machine's processes."""

from __future__ import annotations

from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from newsreader.source.defect import defect
from newsreader.workers import WorkerDied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Task = TypeVar("Task")
Result = TypeVar("Result")

_PATIENCE = 10
"""Seconds in which the scheduler has to answer."""
_AHEAD = 8
"""Tasks given out for each thread of the cluster."""


class ClusterError(Exception):
    """A cluster that cannot be used: one sentence that says why and what to do."""


@contextmanager
def on_cluster(
    address: str, work: Callable[[Task], Result]
) -> Iterator[Callable[[Iterator[Task]], Iterator[tuple[Task, Result | WorkerDied]]]]:
    """Have a cluster that runs already do the tasks.

    Its workers need this version of newsreader, not the sources: what is read is sent to them.

    Args:
        address: of its scheduler, such as tcp://10.0.0.7:8786.
        work: what is done for a task; it raises nothing. It, tasks and results can be pickled.

    Raises:
        ClusterError: Dask is not installed, or no scheduler answers.
    """
    try:
        from distributed import Client
    except ImportError:
        sentence = "--dask needs Dask: pip install 'newsreader[cluster]'."
        raise ClusterError(sentence) from None
    try:
        client: Any = Client(address, timeout=_PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, TypeError) as error:
        cause, _ = defect(error)
        sentence = f"no Dask scheduler answers at {address} ({cause}): check the address."
        raise ClusterError(sentence) from None
    with client:
        yield lambda tasks: _results(client, work, tasks)


def _results(
    client: Any, work: Callable[[Task], Result], tasks: Iterator[Task]
) -> Iterator[tuple[Task, Result | WorkerDied]]:
    """Each task with its result, in the order of the tasks, which are taken when needed."""
    given: deque[tuple[Task, Any]] = deque()
    most = _AHEAD * max(1, sum(client.nthreads().values()))
    for task in tasks:
        given.append((task, client.submit(work, task, pure=False)))
        if len(given) >= most:
            yield _done(*given.popleft())
    while given:
        yield _done(*given.popleft())


def _done(task: Task, future: Any) -> tuple[Task, Any]:
    """A task with its result, or with why there is none."""
    error = future.exception()
    if error is None:
        return task, future.result()
    return task, WorkerDied(f"on the cluster, {defect(error).cause}")
