"""Many articles at once: the output for each, in the order of the sources, on all cores."""

from __future__ import annotations

import os
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from newsreader.analysis import analyse
from newsreader.articles import article_of
from newsreader.export.record import json_line
from newsreader.reading import drafts, read
from newsreader.source import SourceError
from newsreader.source.defect import given_up
from newsreader.source.names import address, is_standard_input, located, without_fragment

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from newsreader.analysis import Analysis
    from newsreader.formats.draft import Draft
    from newsreader.options import Options
    from newsreader.workers import WorkerDied

    Form = Callable[[Analysis], str]

_FEW = 32
"""Up to this many articles are done in this process: starting others would take longer."""
_SMALL = 1 << 17
"""The most bytes that they may have between them: about a second of work."""


class _Task(NamedTuple):
    """An article to produce output for.

    Attributes:
        source: what it is read from, or why it cannot be.
        options: how it is analysed.
        form: turns its analysis into output.
        piped: what was read already, as standard input is.
    """

    source: str | SourceError
    options: Options
    form: Form
    piped: Draft | None


def analysed(source: str, options: Options, piped: Draft | None = None) -> Analysis:
    """Read a source and analyse it.

    Args:
        source: what to read.
        options: how.
        piped: what was read already.

    Raises:
        SourceError: it cannot be read.
    """
    if piped is None:
        article = read(source, language=options.language, limit=options.limit, whole=options.whole)
    else:
        article = article_of(piped, without_fragment(source, piped.fragment), options.language)
    return analyse(article, method=options.method, length=options.length)


def json_lines(
    sources: Iterable[str | SourceError], options: Options
) -> Iterator[str | SourceError]:
    """A line of JSON per article, or why it cannot be read, in the order of the sources."""
    return all_written(sources, options, json_line)


def all_written(
    sources: Iterable[str | SourceError],
    options: Options,
    form: Form,
    *,
    output: int | None = None,
    cluster: str | None = None,
) -> Generator[str | SourceError, None, None]:
    """The output for each article, or why it cannot be read, in the order of the sources.

    A few small sources are worked through here. More are spread over the machine's cores in a
    bounded window, so that neither a million names nor their results are ever held at once, and
    this process only waits for them, once it has done a small one: it can be ended at any time, and
    outlives an article that takes all the memory.

    Args:
        sources: what to read.
        options: how articles are read and analysed.
        form: turns an analysis into output; it can be pickled.
        output: the descriptor of the pipe that this is written to, None where there is none.
        cluster: the address of a Dask scheduler, whose workers analyse what is read here.

    Raises:
        BrokenPipeError: nobody is reading that pipe any more.
        ClusterError: the cluster cannot be used.
    """
    if cluster is not None:
        from newsreader.cluster import on_cluster

        with on_cluster(cluster, _done) as results:
            yield from _in_turn(results(_tasks(sources, options, form, reads_all=True)))
        return
    named = iter(sources)
    few = list(islice(named, _FEW + 1))
    tasks = _tasks(chain(few, named), options, form)
    if len(few) <= _FEW:
        size = 0
        for task in tasks:
            size += _size(task)
            if size > _SMALL:
                tasks = chain([task], tasks)
                break
            yield _done(task)
    yield from _spread(tasks, output)


def _tasks(
    sources: Iterable[str | SourceError], options: Options, form: Form, *, reads_all: bool = False
) -> Iterator[_Task]:
    """The tasks; standard input, which only this process has, is read when its turn comes.

    Args:
        sources: what to read.
        options: how articles are analysed.
        form: turns an analysis into output.
        reads_all: whether everything is read in this process.
    """
    for source in sources:
        if isinstance(source, SourceError) or not (reads_all or is_standard_input(source)):
            yield _Task(source, options, form, None)
            continue
        for draft in drafts(source, limit=options.limit, whole=options.whole):
            if isinstance(draft, SourceError):
                yield _Task(draft, options, form, None)
            else:
                named = address(located(source)[0], draft.fragment)
                yield _Task(named, options, form, draft)


def _size(task: _Task) -> int:
    """Bytes of a source, 0 where there is none."""
    if task.piped is not None:
        return len(task.piped.text)
    if isinstance(task.source, SourceError):
        return 0
    try:
        return os.stat(located(task.source)[0]).st_size
    except (OSError, ValueError):
        return 0


def _spread(tasks: Iterator[_Task], output: int | None) -> Iterator[str | SourceError]:
    first = next(tasks, None)
    if first is None:
        return
    from newsreader.workers import Workers

    if _size(first) <= _SMALL:
        yield _done(first)  # what it loads need not be loaded by each worker
    else:
        tasks = chain([first], tasks)
    with Workers(_done, os.cpu_count() or 1, output) as workers:
        yield from _in_turn(workers.results(tasks))


def _in_turn(
    results: Iterator[tuple[_Task, str | SourceError | WorkerDied]],
) -> Iterator[str | SourceError]:
    from newsreader.workers import WorkerDied

    for task, result in results:
        if isinstance(result, WorkerDied):
            reason = f"could not be analysed ({result})"
            remedy = "leave it out, or free some memory"
            yield SourceError(str(task.source), reason, remedy)
        else:
            yield result


def _done(task: _Task) -> str | SourceError:
    return written(*task)


def written(
    source: str | SourceError, options: Options, form: Form, piped: Draft | None = None
) -> str | SourceError:
    """The output for an article, or why there is none.

    Whatever goes wrong with it costs no other article.
    """
    if isinstance(source, SourceError):
        return source
    try:
        return form(analysed(source, options, piped))
    except SourceError as error:
        return error
    except Exception as error:  # noqa: BLE001 - a defect must not cost the articles behind it
        return given_up(source, error, "analysed")
