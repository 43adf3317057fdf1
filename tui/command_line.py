"""The command line: `newsreader [OPTIONS] SOURCE...`."""

from __future__ import annotations

import gc
import io
import os
import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from newsreader import __version__
from newsreader.options import Options
from newsreader.source import SourceError, discover
from newsreader.summary import METHODS, Length
from tui.places import VARIABLE, settings_path, state_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.entities import RecogniserName
    from tui.settings import Loaded


@click.command(
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
    "--entities",
    "recogniser",
    type=click.Choice(["rules", "spacy"]),
    default="rules",
    show_default=True,
    help="What finds the entities: what comes with the program, or an installed spaCy.",
)
@click.option(
    "--language",
    metavar="CODE",
    help="Language of the articles (en, de, fr, …) instead of finding it out.",
)
@click.option("--no-state", is_flag=True, help="Keep no reading positions.")
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
    recogniser: RecogniserName,
    language: str | None,
    no_state: bool,
) -> None:
    """Read news articles closely: who said what, who it is about, what it says.

    SOURCE is a file, a folder (with all that is in it) or - for standard input. Opens the reader;
    with --json or --print, or when the output is piped, prints instead.
    """
    if as_json and as_brief:
        raise click.UsageError("--json and --print exclude each other: choose one of them.")
    if not sources:
        if sys.stdin.isatty():
            raise click.UsageError(
                "no SOURCE given: name a file or a folder, as in newsreader seeds/"
            )
        sources = ("-",)
    loaded = _loaded_settings()
    options = loaded.options(recogniser) if loaded else Options(recogniser=recogniser)
    options = replace(
        options,
        method=method or options.method,
        length=_length(sentences, words, share) or options.length,
        language=_checked(language) or options.language,
    )
    prints = as_json or as_brief or not sys.stdout.isatty()
    if prints:
        for problem in loaded.problems if loaded else ():
            click.echo(f"newsreader: {problem}", err=True)
    if as_json:
        context.exit(_print_json(sources, options))
    if prints:
        context.exit(_print_briefs(sources, options))
    context.exit(_open_reader(sources, options, loaded, keep_state=not no_state))


def _loaded_settings() -> Loaded | None:
    """The settings, None where there is no file; importing what reads it would be for nothing."""
    if not os.path.lexists(settings_path()) and not os.environ.get(VARIABLE):
        return None
    from tui.settings import load

    return load()


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
    from newsreader.language import LANGUAGES

    if language is None or language in LANGUAGES:
        return language
    known = " ".join(sorted(LANGUAGES))
    raise click.BadParameter(f"{language!r} is none of {known}", param_hint="--language")


def _print_json(sources: Iterable[str], options: Options) -> int:
    from newsreader.batch import json_lines

    gc.enable()
    _write_utf8()
    status = 0
    for line in json_lines(discover(sources), options):
        if isinstance(line, SourceError):
            status = _complain(line)
        else:
            click.echo(line)
    return status


def _print_briefs(sources: Iterable[str], options: Options) -> int:
    from newsreader.batch import analysed
    from newsreader.brief import plain
    from newsreader.entities import MissingPipelineError

    gc.enable()
    _write_utf8()
    status = 0
    printed = 0
    for source in discover(sources):
        try:
            if isinstance(source, SourceError):
                raise source
            text = plain(analysed(source, options))
        except (SourceError, MissingPipelineError) as error:
            status = _complain(error)
            continue
        click.echo(("\n" + "─" * 80 + "\n\n" if printed else "") + text, nl=False)
        printed += 1
    return status


def _write_settings() -> int:
    from tui.settings import SettingsError, write_defaults

    try:
        click.echo(f"Wrote {write_defaults()}")
    except SettingsError as error:
        return _complain(error)
    return 0


def _open_reader(
    sources: tuple[str, ...], options: Options, loaded: Loaded | None, *, keep_state: bool
) -> int:
    from tui.opening import Opening, first_readable

    opening = first_readable(sources, options.language)
    if not isinstance(opening, Opening):
        return max(_complain(error) for error in opening)
    from tui import responsiveness

    responsiveness.prepare()
    _take_keys_from_the_terminal()
    from tui.app import NewsreaderApp

    keeps = keep_state and (loaded is None or loaded.settings.state.keep)
    app = NewsreaderApp(opening, options, loaded, state=state_path() if keeps else None)
    app.run()
    return app.return_code or 0


def _take_keys_from_the_terminal() -> None:
    """After an article came through a pipe: what the reader types comes from the terminal."""
    if not sys.stdin.isatty():
        with suppress(OSError):
            terminal = os.open("/dev/tty", os.O_RDWR)
            os.dup2(terminal, sys.stdin.fileno())
            os.close(terminal)


def _complain(error: Exception) -> int:
    click.echo(f"newsreader: {error}", err=True)
    return 1


def _write_utf8() -> None:
    """Articles hold any character; a terminal or pipe of a lesser encoding must not end the run."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
