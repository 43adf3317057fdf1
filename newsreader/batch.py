"""Many articles at once: JSON lines in the order of the sources, worked out on all cores."""

from __future__ import annotations

import os
from collections import deque
from itertools import chain, islice
from typing import TYPE_CHECKING

from newsreader.analysis import analyse
from newsreader.entities import MissingPipelineError
from newsreader.record import json_line
from newsreader.source import SourceError, read
from newsreader.source.defect import given_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future, ProcessPoolExecutor

    from newsreader.analysis import Analysis
    from newsreader.options import Options

_CHUNK = 16
"""Articles a task: enough that handing them over costs little beside the work."""
_FEW = 2 * _CHUNK
"""Up to so many articles are done in this process: starting others would take longer."""


def analysed(source: str, options: Options) -> Analysis:
    """Read a source and analyse it.

    Raises:
        SourceError: it cannot be read.
        MissingPipelineError: spaCy was asked for and is not installed.
    """
    article = read(source, language=options.language, limit=options.limit)
    return analyse(
        article, method=options.method, length=options.length, recogniser=options.recogniser
    )


def written(
    source: str | SourceError, options: Options, form: Callable[[Analysis], str]
) -> str | SourceError:
    """An article in the form in which it is printed, or why there is none.

    Whatever goes wrong with it costs this article alone.
    """
    if isinstance(source, SourceError):
        return source
    try:
        return form(analysed(source, options))
    except SourceError as error:
        return error
    except MissingPipelineError as error:
        return SourceError(source, "was not analysed", str(error))
    except Exception as error:  # noqa: BLE001 - a defect must not cost the articles behind it
        return given_up(source, error, "analysed")


def json_lines(
    sources: Iterable[str | SourceError], options: Options
) -> Iterator[str | SourceError]:
    """A line of JSON a source, or why it cannot be read, in the order of the sources.

    A few sources are worked through here; more are spread over the machine's cores in a bounded
    window, so that neither a million names nor their results are ever held at once.
    """
    remaining = iter(sources)
    few = list(islice(remaining, _FEW + 1))
    cores = os.cpu_count() or 1
    if len(few) <= _FEW or cores == 1:
        for source in chain(few, remaining):
            yield _line(source, options)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(cores) as pool:
        yield from _spread(chain(few, remaining), options, pool, window=3 * cores)


def _spread(
    sources: Iterator[str | SourceError], options: Options, pool: ProcessPoolExecutor, window: int
) -> Iterator[str | SourceError]:
    pending: deque[Future[list[str | SourceError]]] = deque()
    while chunk := list(islice(sources, _CHUNK)):
        pending.append(pool.submit(_lines, chunk, options))
        if len(pending) >= window:
            yield from pending.popleft().result()
    while pending:
        yield from pending.popleft().result()


def _lines(chunk: list[str | SourceError], options: Options) -> list[str | SourceError]:
    return [_line(source, options) for source in chunk]


def _line(source: str | SourceError, options: Options) -> str | SourceError:
    return written(source, options, json_line)
