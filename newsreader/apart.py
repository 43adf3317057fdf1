"""The analysis of a large article in a process of its own, which steps back behind all others.

The process ends with the one that asked for it, however that ends: what it is sent comes through a
pipe, whose end it notices.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import fields
from itertools import chain
from select import select
from threading import Thread
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from newsreader.analysis import Analysis, analyse
from newsreader.article import Article
from newsreader.handover import receive, send
from newsreader.summary.summary import Summary

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.summary import Length

_LOOK = 0.05
"""Seconds between two looks at whether the analysis is still wanted."""
_LESS = 10
"""By how much the priority is lower."""
_PROGRAM = "from newsreader.apart import serve; serve()"


def analyse_apart(
    article: Article,
    *,
    method: str,
    length: int | Length,
    checkpoint: Callable[[], None],
) -> Analysis:
    """The analysis of an article, as `analyse` gives it, worked out in another process.

    Args:
        article: what was read.
        method: name of a summary method.
        length: how many sentences the summary has, or another `Length`.
        checkpoint: called many times meanwhile; an exception that it raises ends the process and is
            passed on.

    Raises:
        OSError: no process can be started.
        WorkerDied: it ended before it was done.
    """
    process = subprocess.Popen(  # noqa: S603 - this interpreter
        [sys.executable, "-P", "-c", _PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    try:
        return _asked(process, article, method, length, checkpoint)
    except (BrokenPipeError, EOFError, pickle.UnpicklingError):
        from newsreader.workers import WorkerDied, how_it_ended

        raise WorkerDied(how_it_ended(process.wait())) from None
    finally:
        process.kill()
        with suppress(BrokenPipeError):
            process.communicate()


def _asked(
    process: subprocess.Popen[bytes],
    article: Article,
    method: str,
    length: int | Length,
    checkpoint: Callable[[], None],
) -> Analysis:
    to, back = cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout)
    send(pickle.Pickler(to), {**_fields(article), "": (method, length)}, checkpoint)
    to.flush()
    while not select([back], [], [], _LOOK)[0]:
        checkpoint()
    unpickler = pickle.Unpickler(back)  # noqa: S301 - from the process started here
    summary = Summary(**receive(unpickler, checkpoint))
    return Analysis(article=article, summary=summary, **receive(unpickler, checkpoint))


def _fields(record: Article | Analysis | Summary) -> dict[str, Any]:
    """The fields of a record without what it has worked out from them meanwhile."""
    return {field.name: getattr(record, field.name) for field in fields(record)}


def serve() -> None:
    """Analyse the article that comes on standard input, and send the analysis to standard output.

    Nothing else is to write there.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asked is asked, too, and ends this process
    with suppress(OSError):
        os.nice(_LESS)
    unpickler = pickle.Unpickler(sys.stdin.buffer)  # noqa: S301 - from the process that started it
    received = receive(unpickler, _nothing)
    Thread(target=_watch, args=(sys.stdin.buffer,), daemon=True).start()
    method, length = received.pop("")
    analysis = analyse(Article(**received), method=method, length=length)
    with suppress(BrokenPipeError):
        _send(analysis, sys.stdout.buffer)
    os._exit(0)


def _send(analysis: Analysis, output: BinaryIO) -> None:
    pickler = pickle.Pickler(output)
    send(pickler, _fields(analysis.summary), _nothing)
    found = _fields(analysis)
    del found["article"], found["summary"]
    mentions = chain.from_iterable(entity.mentions for entity in analysis.entities)
    send(pickler, found, _nothing, ahead=tuple(mentions))
    output.flush()


def _watch(given: BinaryIO) -> None:
    """End this process once nobody waits for it: the pipe that the article came by is closed."""
    given.read()
    os._exit(1)


def _nothing() -> None:
    """What is done between two pieces where nobody else waits."""
