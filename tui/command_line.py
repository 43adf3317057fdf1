"""The command line: `newsreader [OPTIONS] SOURCE...`."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from newsreader import __version__
from newsreader.discovering import discover
from newsreader.options import Options
from newsreader.source import printable
from newsreader.source.names import STANDARD_INPUT
from newsreader.summary import METHODS, Length
from tui.choices import METHOD, SENTENCES
from tui.naming import (
    PassedOverCount,
    exclude_option,
    files_from_option,
    named_in,
    passed_over_option,
)
from tui.on_screen import has_screen, keeps, loaded_settings
from tui.places import inherited_library
from tui.printing import (
    OutputError,
    closed,
    complain,
    print_briefs,
    print_json,
    print_markdown,
    say,
    unwritten,
)
from tui.responsiveness import collect_garbage
from tui.starting import open_reader
from tui.subcommands import SUBCOMMANDS, subcommand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.source import SourceError
    from tui.settings import Loaded


_EPILOG = (
    "\b\nCommands that come first instead of a SOURCE, each with its own --help:\n"
    + "".join(f"  {name:<10} {command.summary}\n" for name, command in SUBCOMMANDS.items())
    + "\nInside the program ? shows the keys. --json and --print need no terminal."
    " A file called as a command is, is opened as ./add."
)


_NO_SOURCE = "no SOURCE given: name a file or a folder, as in newsreader seeds/"


class _Command(click.Command):
    """A command whose `--serve` may or may not be followed by a port.

    A subcommand's name as its first word has that take over.
    """

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        """The context of this command, or of the one that is named."""
        if args and args[0] in SUBCOMMANDS:
            named = subcommand(args[0])
            return named.make_context(f"{info_name} {args[0]}", args[1:], parent, **extra)
        return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Do what the context's command does."""
        return super().invoke(ctx) if ctx.command is self else ctx.command.invoke(ctx)

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
    epilog=_EPILOG,
)
@click.argument("sources", metavar="SOURCE...", nargs=-1)
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object an article, a line each."
)
@click.option(
    "--print", "as_brief", is_flag=True, help="Print a brief of each article as plain text."
)
@click.option(
    "--markdown", "as_markdown", is_flag=True, help="Print each article itself as Markdown."
)
@click.option(
    "--dask",
    "cluster",
    metavar="ADDRESS",
    help="With --json: have a Dask cluster that runs already analyse, by its scheduler's address.",
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
@click.option(
    "--library",
    metavar="PATH",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Another library than the one in the platform's data folder.",
)
@click.option(
    "--no-state", is_flag=True, help="Keep nothing: no library, positions, bookmarks or choices."
)
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
@exclude_option
@files_from_option
@passed_over_option
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
    as_markdown: bool,
    cluster: str | None,
    sentences: int | None,
    words: int | None,
    share: float | None,
    method: str | None,
    language: str | None,
    library: Path | None,
    no_state: bool,
    port: int | None,
    host: str | None,
    exclude: tuple[str, ...],
    files_from: IO[str] | None,
    passed_over: bool,
) -> None:
    """Read news articles closely: who said what, who it is about, what it says.

    SOURCE is a file, a folder (with all that is in it), a link or - for standard input. Opens the
    reader; with --json, --print or --markdown, or when the output is piped, prints instead; with
    --serve shows it in the browser. Without a SOURCE the reader opens with the list of the library.
    """
    if as_json + as_brief + as_markdown + (port is not None) > 1:
        raise click.UsageError(
            "--json, --print, --markdown and --serve exclude each other: choose one."
        )
    if host is not None and port is None:
        raise click.UsageError("--host says where --serve is to be reached: give that, too.")
    if cluster is not None and not as_json:
        raise click.UsageError("--dask prints records: give --json, too.")
    sources += named_in(files_from)
    needs_sources = as_json or as_brief or as_markdown or no_state or port is not None
    is_library = not sources and _opens_library(needs_sources=needs_sources)
    sources = sources or (STANDARD_INPUT,)
    loaded = loaded_settings()
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
    if as_json or as_brief or as_markdown or not has_screen():
        passed = PassedOverCount(is_listed=passed_over)
        named = discover(sources, exclude, passed.note, limit=options.limit, whole=options.whole)
        if as_json:
            status = _print_json(named, options, cluster)
        else:
            status = (print_markdown if as_markdown else print_briefs)(named, options)
        passed.tell()
        _tell_problems(loaded)
        context.exit(status)
    if no_state:
        from newsreader.source.web.links import keep_nothing

        keep_nothing()
    given = {name for name, value in ((METHOD, method), (SENTENCES, length)) if value}
    kept_in = (library or inherited_library()) if keeps(loaded) and not no_state else None
    if is_library:
        context.exit(_open_library(options, loaded, kept_in, frozenset(given)))
    named = discover(sources, exclude, limit=options.limit, whole=options.whole)
    context.exit(open_reader(named, options, loaded, kept_in, frozenset(given)))


def _opens_library(*, needs_sources: bool) -> bool:
    """Whether the list of the library is shown where no source is named; else one is piped.

    Raises:
        click.UsageError: neither can be.
    """
    if sys.stdin is not None and not sys.stdin.isatty():
        return False
    if needs_sources or sys.stdin is None or not has_screen():
        raise click.UsageError(_NO_SOURCE)
    return True


def _open_library(
    options: Options, loaded: Loaded | None, library: Path | None, given: frozenset[str]
) -> int:
    if library is None or not _holds_any(library):
        raise click.UsageError(_NO_SOURCE + "; the library has nothing to list yet")
    return open_reader(None, options, loaded, library, given)


def _holds_any(library: Path) -> bool:
    """Whether a library has articles to list."""
    if not library.exists():
        return False
    from newsreader.library import listing
    from newsreader.library.library import Library

    opened = Library.open(library, report=lambda sentence: click.echo(sentence, err=True))
    try:
        return opened.database.read(listing.has_any, False)  # noqa: FBT003
    finally:
        opened.close()


def _print_json(named: Iterator[str | SourceError], options: Options, cluster: str | None) -> int:
    if cluster is None:
        return print_json(named, options)
    from newsreader.cluster import ClusterError

    try:
        return print_json(named, options, cluster)
    except ClusterError as error:
        return complain(error)


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
    named = discover(sources, limit=options.limit, whole=options.whole)
    opening = first_readable(named, options)
    if not isinstance(opening, Opening):
        return max(complain(error) for error in opening)

    def announce(address: Address) -> None:
        click.echo(f"Open {address.url} in the browser; ctrl+c here ends it.")
        if not address.is_loopback:
            warning = "whoever has this address can read these files, and nothing is encrypted."
            click.echo(f"newsreader: {warning}", err=True)

    collect_garbage()
    given = given_options(context, without=frozenset({"port", "host", "files_from"}))
    try:
        serve([*given, "--", *sources], host, port, announce)
    except ServingError as error:
        return complain(error)
    return 0
