"""The command line: `newsreader [OPTIONS] SOURCE...`."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from newsreader import __version__
from newsreader.options import Options
from newsreader.source import printable
from newsreader.source.names import STANDARD_INPUT
from newsreader.summary import METHODS, Length
from tui.browser import shown_in_browser
from tui.choices import METHOD, SENTENCES
from tui.places import VARIABLE, settings_path
from tui.printing import (
    OutputError,
    closed,
    complain,
    print_briefs,
    print_json,
    say,
    unwritten,
)
from tui.responsiveness import collect_garbage
from tui.starting import open_reader

if TYPE_CHECKING:
    from tui.settings import Loaded


class _Command(click.Command):
    """A command whose `--serve` may or may not be followed by a port."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line, and print what it asks for instead of articles."""
        if "--serve" in args:
            from tui.serving import with_port

            args = with_port(args)
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            raise click.UsageError(printable(error.format_message()), error.ctx) from None
        except click.exceptions.Exit as ended:
            if ended.exit_code == 0 and sys.stdout is None:
                ctx.exit(complain(closed()))
            raise
        except BrokenPipeError:
            raise
        except OSError as error:
            ctx.exit(complain(unwritten(error)))


@click.command(
    cls=_Command,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Inside the program ? shows the keys. --json and --print need no terminal.",
)
@click.argument("sources", metavar="SOURCE...", nargs=-1)
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object an article, a line each."
)
@click.option(
    "--print", "as_brief", is_flag=True, help="Print a brief of each article as plain text."
)
@click.option(
    "--sentences",
    metavar="N",
    type=click.IntRange(min=1),
    help="Length of the summary in sentences; 3 unless told otherwise.",
)
@click.option(
    "--words",
    metavar="N",
    type=click.IntRange(min=1),
    help="Length of the summary in words: the best sentences that fit.",
)
@click.option(
    "--share",
    metavar="X",
    type=click.FloatRange(0, 1, min_open=True),
    help="Length of the summary as a share of the article, 0.2 for a fifth.",
)
@click.option(
    "--method",
    type=click.Choice(list(METHODS)),
    help="How the summary is chosen; news unless told otherwise.",
)
@click.option(
    "--language",
    metavar="CODE",
    help="Language of the articles (en, de, fr, …) instead of finding it out.",
)
@click.option("--no-state", is_flag=True, help="Keep neither positions nor choices.")
@click.option(
    "--serve",
    "port",
    metavar="[PORT]",
    type=click.IntRange(0, 65535),
    help="Show the articles in the browser, at port 8000 unless told otherwise; 0 for a free one.",
)
@click.option(
    "--host",
    metavar="ADDRESS",
    help="Where --serve is to be reached; at this machine alone unless told otherwise.",
)
@click.option(
    "--write-settings",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=lambda context, _, wanted: context.exit(_write_settings()) if wanted else None,
    help="Write a settings file that explains every setting, and say where it is.",
)
@click.version_option(__version__, prog_name="newsreader")
@click.pass_context
def newsreader(
    context: click.Context,
    sources: tuple[str, ...],
    as_json: bool,
    as_brief: bool,
    sentences: int | None,
    words: int | None,
    share: float | None,
    method: str | None,
    language: str | None,
    no_state: bool,
    port: int | None,
    host: str | None,
) -> None:
    """Read news articles closely: who said what, who it is about, what it says.

    SOURCE is a file, a folder (with all that is in it) or - for standard input. Opens the reader;
    with --json or --print, or when the output is piped, prints instead; with --serve shows it in
    the browser.
    """
    if as_json + as_brief + (port is not None) > 1:
        raise click.UsageError("--json, --print and --serve exclude each other: choose one.")
    if host is not None and port is None:
        raise click.UsageError("--host says where --serve is to be reached: give that, too.")
    if not sources:
        if sys.stdin is None or sys.stdin.isatty():
            raise click.UsageError(
                "no SOURCE given: name a file or a folder, as in newsreader seeds/"
            )
        sources = (STANDARD_INPUT,)
    loaded = _loaded_settings()
    options = loaded.options if loaded else Options()
    length = _length(sentences, words, share)
    options = replace(
        options,
        method=method or options.method,
        length=length or options.length,
        language=_checked(language) or options.language,
    )
    if port is not None:
        context.exit(_serve(context, sources, options, host or "127.0.0.1", port))
    has_screen = (sys.stdout is not None and sys.stdout.isatty()) or shown_in_browser(os.environ)
    prints = as_json or as_brief or not has_screen
    if prints:
        status = (print_json if as_json else print_briefs)(sources, options)
        _tell_problems(loaded)
        context.exit(status)
    given = {name for name, value in ((METHOD, method), (SENTENCES, length)) if value}
    context.exit(
        open_reader(sources, options, loaded, keep_state=not no_state, given=frozenset(given))
    )


def _loaded_settings() -> Loaded | None:
    """The settings, None if there is no file: then what reads it need not be imported."""
    if not os.path.lexists(settings_path()) and not os.environ.get(VARIABLE):
        return None
    from tui.settings import load

    return load()


def _tell_problems(loaded: Loaded | None) -> None:
    """Report what is wrong in the settings.

    Only those who set keys or a theme wait for what knows about these, and not for the output.
    """
    if loaded is None:
        return
    from tui.settings import all_problems

    problems = all_problems(loaded)
    for problem in problems:
        click.echo(f"newsreader: {problem}", err=True)


def _length(sentences: int | None, words: int | None, share: float | None) -> Length | None:
    given = [amount for amount in (sentences, words, share) if amount is not None]
    if len(given) > 1:
        raise click.UsageError("--sentences, --words and --share exclude each other: choose one.")
    if words is not None:
        return Length.words(words)
    if share is not None:
        return Length.share(share)
    return Length(sentences) if sentences else None


def _checked(language: str | None) -> str | None:
    from newsreader.languages import named_codes

    if language is None or language in named_codes():
        return language
    known = " ".join(sorted(named_codes()))
    raise click.BadParameter(f"{language!r} is none of {known}", param_hint="--language")


def _write_settings() -> int:
    from tui.settings import SettingsError, write_defaults

    try:
        say(f"Wrote {printable(str(write_defaults()))}\n")
    except (SettingsError, OutputError) as error:
        return complain(error)
    return 0


def _serve(
    context: click.Context, sources: tuple[str, ...], options: Options, host: str, port: int
) -> int:
    from tui.opening import Opening, first_readable
    from tui.serving import Address, ServingError, given_options, serve

    if STANDARD_INPUT in sources:
        raise click.UsageError("standard input cannot be served: name a file or a folder.")
    opening = first_readable(sources, options.language, options.limit)
    if not isinstance(opening, Opening):
        return max(complain(error) for error in opening)

    def announce(address: Address) -> None:
        click.echo(f"Open {address.url} in the browser; ctrl+c here ends it.")
        if not address.is_loopback:
            warning = "whoever has this address can read these files, and nothing is encrypted."
            click.echo(f"newsreader: {warning}", err=True)

    collect_garbage()
    given = given_options(context, without=frozenset({"port", "host"}))
    try:
        serve([*given, "--", *sources], host, port, announce)
    except ServingError as error:
        return complain(error)
    return 0
