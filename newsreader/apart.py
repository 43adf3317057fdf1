"""The analysis of an article in a process of its own, which steps back behind all others.

A large article is given one, for no thread leaves another alone for so long; and the first article,
before there is a screen: to import what analyses it takes as long as to import what draws it, and
with two cores both are done at once.

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

from newsreader.handover import receive, send

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.options import Options
    from newsreader.summary import Length
    from newsreader.summary.summary import Summary

_LOOK = 0.05
"""Seconds between two looks at whether the analysis is still wanted."""
_LESS = 5
"""By how much the priority is lower."""
_COMMON = 1 << 14
"""Code points of an article that a pipe takes whole, so that nobody waits until it is read."""
_PROGRAM = f"import os; os.nice({_LESS}); from newsreader.apart import serve; serve()"


class Apart:
    """An analysis for which a process has been started.

    Args:
        article: what is analysed.
        method: name of a summary method.
        length: how many sentences the summary has, or another `Length`.

    Raises:
        OSError: no process can be started.
    """

    def __init__(self, article: Article, method: str, length: int | Length) -> None:
        self._article = article
        self._wanted = (method, length)
        self._is_asked = False
        self._process = subprocess.Popen(  # noqa: S603 - this interpreter
            [sys.executable, "-P", "-c", _PROGRAM],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )

    def ask(self, checkpoint: Callable[[], None]) -> None:
        """Send the article; the process begins once it has all of it.

        Raises:
            BrokenPipeError: the process has ended.
        """
        self._is_asked = True
        to = cast("BinaryIO", self._process.stdin)
        send(pickle.Pickler(to), {**_fields(self._article), "": self._wanted}, checkpoint)
        to.flush()

    def analysis(self, checkpoint: Callable[[], None]) -> Analysis:
        """What was found; may be asked for once.

        Args:
            checkpoint: called many times meanwhile; an exception that it raises ends the process
                and is passed on.

        Raises:
            WorkerDied: the process ended before it was done.
        """
        try:
            if not self._is_asked:
                self.ask(checkpoint)
            return self._answer(checkpoint)
        except (BrokenPipeError, EOFError, pickle.UnpicklingError):
            from newsreader.workers import WorkerDied, how_it_ended

            raise WorkerDied(how_it_ended(self._process.wait())) from None
        finally:
            self._process.kill()
            with suppress(BrokenPipeError):
                self._process.communicate()

    def _answer(self, checkpoint: Callable[[], None]) -> Analysis:
        from newsreader.analysis import Analysis
        from newsreader.summary.summary import Summary

        back = cast("BinaryIO", self._process.stdout)
        while not select([back], [], [], _LOOK)[0]:
            checkpoint()
        unpickler = pickle.Unpickler(back)  # noqa: S301 - from the process started here
        summary = Summary(**receive(unpickler, checkpoint))
        return Analysis(article=self._article, summary=summary, **receive(unpickler, checkpoint))


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
    return Apart(article, method, length).analysis(checkpoint)


def ahead(article: Article, options: Options) -> Apart | None:
    """Begin to analyse a common article; None where nothing would be gained, or it cannot be."""
    if len(article.text) > _COMMON or (os.cpu_count() or 1) < 2:
        return None
    try:
        begun = Apart(article, options.method, options.length)
    except OSError:
        return None
    with suppress(BrokenPipeError):  # a process that is gone is met when it is listened to
        begun.ask(_nothing)
    return begun


def _fields(record: Article | Analysis | Summary) -> dict[str, Any]:
    """The fields of a record without what it has worked out from them meanwhile."""
    return {field.name: getattr(record, field.name) for field in fields(record)}


def serve() -> None:
    """Analyse the article that comes on standard input, and send the analysis to standard output.

    Nothing else is to write there.
    """
    from newsreader.analysis import analyse
    from newsreader.article import Article

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asked is asked, too, and ends this process
    unpickler = pickle.Unpickler(sys.stdin.buffer)  # noqa: S301 - from the process that started it
    received = receive(unpickler, _nothing)
    Thread(target=_watch, args=(sys.stdin.buffer,), daemon=True).start()
    method, length = received.pop("")
    article = Article(**received)
    analysis = analyse(article, method=method, length=length)
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
