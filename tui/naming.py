"""The sources that a command line names, and what is passed over in the folders among them."""

from __future__ import annotations

from collections import Counter
from typing import IO, TYPE_CHECKING

import click

from newsreader.source import printable

if TYPE_CHECKING:
    from newsreader.source.passing_over import PassedOver

exclude_option = click.option(
    "--exclude",
    metavar="PATTERN",
    multiple=True,
    help="Pass over what matches in folders, as .gitignore has it; may be given several times.",
)
files_from_option = click.option(
    "--files-from",
    metavar="FILE",
    type=click.File(encoding="utf-8", errors="surrogateescape"),
    help="Take the names of more sources from a file, or - for standard input, a line each.",
)
passed_over_option = click.option(
    "--passed-over", is_flag=True, help="List the files in folders that are not read, and why."
)


def named_in(file: IO[str] | None) -> tuple[str, ...]:
    """The sources that a file names, a line each, or apart by NUL as `find -print0` has them."""
    if file is None:
        return ()
    content = file.read()
    names = content.split("\0") if "\0" in content else content.splitlines()
    return tuple(name for name in names if name.strip())


class PassedOverCount:
    """What is passed over in folders: counted, or listed on standard error."""

    def __init__(self, *, is_listed: bool) -> None:
        self._is_listed = is_listed
        self._reasons: Counter[str] = Counter()

    def note(self, passed: PassedOver) -> None:
        """Note a file or folder that is not read."""
        self._reasons[passed.reason] += 1
        if self._is_listed:
            click.echo(f"newsreader: {printable(passed.path)} {passed.reason}", err=True)

    def tell(self) -> None:
        """Say on standard error how many there were, if any, and how to list them."""
        total = sum(self._reasons.values())
        if total and not self._is_listed:
            files = "file was" if total == 1 else "files were"
            sentence = f"{total:,} {files} passed over: --passed-over lists them."
            click.echo(f"newsreader: {sentence}", err=True)
