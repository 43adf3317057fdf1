"""The analysis of an article in a process of its own, which steps back behind all others.

A large article is given one, for no thread leaves another alone for so long; and the first article,
before there is a screen: to import what reads and analyses it takes as long as to import what draws
it, and with two cores both are done at once.

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
from newsreader.source.error import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.options import Options
    from newsreader.summary import Length
    from newsreader.summary.summary import Summary
    from newsreader.workers import WorkerDied

_LOOK = 0.05
"""Seconds between two looks at whether the analysis is still wanted."""
_LESS = 5
"""By how much the priority is lower."""
_COMMON = 1 << 14
"""Code points of an article that a pipe takes whole, so that nobody waits until it is read."""
_PROGRAM = "from newsreader.apart import serve; serve()"
_WANTED, _TO_READ, _REFUSAL = "wanted", "to read", "refusal"
"""What is sent beside the fields of an article, or in their place."""


class Apart:
    """An analysis for which a process has been started.

    Args:
        article: what is analysed; None where the process is to `read` it.
        method: name of a summary method.
        length: how many sentences the summary has, or another `Length`.

    Raises:
        OSError: no process can be started.
    """

    def __init__(self, article: Article | None, method: str, length: int | Length) -> None:
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
        self._send(_fields(cast("Article", self._article)), checkpoint)

    def read(self, source: str, options: Options) -> None:
        """Have the process read an article, hand it over, and analyse it if it is a common one.

        Args:
            source: as `newsreader.reading.read` takes it.
            options: how it is read.

        Raises:
            BrokenPipeError: the process has ended.
        """
        how = {"language": options.language, "limit": options.limit, "whole": options.whole}
        self._send({_TO_READ: (source, how)}, nothing)

    def article(self) -> Article:
        """What the process has read, once it has; to be asked for once, before the analysis.

        Raises:
            SourceError: there is no article to be had from the source.
            WorkerDied: the process ended before it had read it.
        """
        from newsreader.article import Article

        back = cast("BinaryIO", self._process.stdout)
        try:
            received = receive(pickle.Unpickler(back), nothing)  # noqa: S301 - as below
        except (EOFError, pickle.UnpicklingError):
            died = self._died()
            self._end()
            raise died from None
        if _REFUSAL in received:
            self._end()
            raise SourceError(*received[_REFUSAL])
        self._article = article = Article(**received)
        if not is_common(article):
            self._end()
        return article

    def _send(self, asked: dict[str, Any], checkpoint: Callable[[], None]) -> None:
        self._is_asked = True
        to = cast("BinaryIO", self._process.stdin)
        send(pickle.Pickler(to), {**asked, _WANTED: self._wanted}, checkpoint)
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
            raise self._died() from None
        finally:
            self._end()

    def _died(self) -> WorkerDied:
        from newsreader.workers import WorkerDied, how_it_ended

        return WorkerDied(how_it_ended(self._process.wait()))

    def _end(self) -> None:
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
        article = cast("Article", self._article)
        return Analysis(article=article, summary=summary, **receive(unpickler, checkpoint))


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


def is_common(article: Article) -> bool:
    """Whether an article is short enough to be analysed ahead."""
    return len(article.text) <= _COMMON


def _fields(record: Article | Analysis | Summary) -> dict[str, Any]:
    """The fields of a record without what it has worked out from them meanwhile."""
    return {field.name: getattr(record, field.name) for field in fields(record)}


def serve() -> None:
    """Analyse the article that comes on standard input, and send the analysis to standard output.

    Where a source comes in its place, the article in it is read and sent first. Nothing else is to
    write there.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asked is asked, too, and ends this process
    unpickler = pickle.Unpickler(sys.stdin.buffer)  # noqa: S301 - from the process that started it
    received = receive(unpickler, nothing)
    Thread(target=_watch, args=(sys.stdin.buffer,), daemon=True).start()
    method, length = received.pop(_WANTED)
    with suppress(BrokenPipeError):
        article = _article(received, sys.stdout.buffer)
        if article is not None:
            os.nice(_LESS)
            _send(_analysis(article, method, length), sys.stdout.buffer)
    os._exit(0)


def _analysis(article: Article, method: str, length: int | Length) -> Analysis:
    from newsreader.analysis import analyse

    return analyse(article, method=method, length=length)


def _article(received: dict[str, Any], output: BinaryIO) -> Article | None:
    """The article to analyse, None if there is none; one that is read here is sent.

    Reading it does not step back: somebody waits for that.
    """
    from newsreader.article import Article

    if _TO_READ not in received:
        return Article(**received)
    from newsreader.reading import read

    source, how = received[_TO_READ]
    try:
        article = read(source, **how)
    except SourceError as error:
        send(pickle.Pickler(output), {_REFUSAL: error.args}, nothing)
        return None
    send(pickle.Pickler(output), _fields(article), nothing)
    output.flush()
    return article if is_common(article) else None


def _send(analysis: Analysis, output: BinaryIO) -> None:
    pickler = pickle.Pickler(output)
    send(pickler, _fields(analysis.summary), nothing)
    found = _fields(analysis)
    del found["article"], found["summary"]
    mentions = chain.from_iterable(entity.mentions for entity in analysis.entities)
    send(pickler, found, nothing, ahead=tuple(mentions))
    output.flush()


def _watch(given: BinaryIO) -> None:
    """End this process once nobody waits for it: the pipe that the article came by is closed."""
    given.read()
    os._exit(1)


def nothing() -> None:
    """What is done between two pieces where nobody else waits."""
