"""From the command line that serves to that of the program in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DEFAULT_PORT = 8000


def with_port(arguments: Sequence[str]) -> list[str]:
    """`arguments` with a port for `--serve`: what follows it is one only if it is a number.

    >>> with_port(["--serve", "seeds/"]), with_port(["--serve", "80", "seeds/"])
    (['--serve=8000', 'seeds/'], ['--serve=80', 'seeds/'])
    """
    options = list(arguments)
    sources = options[options.index("--") :] if "--" in options else []
    del options[len(options) - len(sources) :]
    if "--serve" in options:
        at = options.index("--serve")
        number = "".join(options[at + 1 : at + 2])
        is_port = number.isdecimal()
        options[at : at + 1 + is_port] = [f"--serve={number if is_port else DEFAULT_PORT}"]
    return options + sources


def given_options(context: click.Context, without: frozenset[str]) -> Iterator[str]:
    """The options that were given on the command line, as they can be given again.

    Args:
        context: of the command, once its command line has been read.
        without: names of the parameters to leave out.
    """
    for parameter in context.command.params:
        name = parameter.name or ""
        if (
            isinstance(parameter, click.Option)
            and name in context.params.keys() - without
            and context.get_parameter_source(name) is ParameterSource.COMMANDLINE
        ):
            (option, *_) = parameter.opts
            value = context.params[name]
            values = value if parameter.multiple else (value,)
            yield from (option if parameter.is_flag else f"{option}={one}" for one in values)
