"""`newsreader add SOURCE...`: articles into the library, without opening them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

import click

from newsreader.discovering import discover
from newsreader.library import adding
from newsreader.options import Options
from tui.naming import (
    PassedOverCount,
    exclude_option,
    files_from_option,
    named_in,
    passed_over_option,
)
from tui.printing import complain, say
from tui.subcommands.opened import library_option, to_write
from tui.subcommands.progress import progress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass
class _Count:
    """What has been done so far."""

    added: int = 0
    unchanged: int = 0
    failed: int = 0

    def __str__(self) -> str:
        parts = [f"{self.added:,} added"]
        if self.unchanged:
            parts.append(f"{self.unchanged:,} unchanged")
        if self.failed:
            parts.append(f"{self.failed:,} could not be read")
        return ", ".join(parts)


@click.command
@click.argument("sources", metavar="SOURCE...", nargs=-1)
@library_option
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    help="How many articles are analysed side by side; one a core unless told otherwise.",
)
@click.option(
    "--dask",
    "cluster",
    metavar="ADDRESS",
    help="Have a Dask cluster that runs already analyse, by the address of its scheduler.",
)
@click.option("--steps", is_flag=True, hidden=True, help="Tell each step, a line each.")
@exclude_option
@files_from_option
@passed_over_option
@click.pass_context
def add(
    context: click.Context,
    sources: tuple[str, ...],
    path: Path | None,
    jobs: int | None,
    cluster: str | None,
    steps: bool,
    exclude: tuple[str, ...],
    files_from: IO[str] | None,
    passed_over: bool,
) -> None:
    """Put articles into the library without opening them.

    What is there already and has not changed is passed over. Interrupted, it goes on where it
    stopped when it is started again: what is told as added is there.
    """
    count = _Count()
    if not sources and files_from is None:
        raise click.UsageError("no SOURCE given: name a file, a folder or a link.")
    if jobs is not None and cluster is not None:
        raise click.UsageError("--jobs and --dask exclude each other: choose one.")
    passed = PassedOverCount(is_listed=passed_over)
    is_read_here = cluster is not None
    shown = progress(steps=steps)
    with to_write(path) as library, _workers(jobs, cluster) as results, shown as show:
        named = discover((*sources, *named_in(files_from)), exclude, passed.note)
        for step in adding.add(library, named, Options(), results, is_read_here=is_read_here):
            if isinstance(step, adding.Step):
                count.added += step.added
                count.unchanged += step.unchanged
            else:
                count.failed += 1
                complain(step)
            show(str(count))
    passed.tell()
    say(f"{count}\n")
    context.exit(1 if count.failed else 0)


@contextmanager
def _workers(jobs: int | None, cluster: str | None) -> Iterator[adding.Results]:
    """What does the tasks: processes of this machine, or a cluster."""
    if cluster is None:
        with adding.on_cores(jobs) as results:
            yield results
        return
    from newsreader.cluster import ClusterError, on_cluster

    try:
        with on_cluster(cluster, adding.prepared) as results:
            yield results
    except ClusterError as error:
        raise click.ClickException(str(error)) from None
