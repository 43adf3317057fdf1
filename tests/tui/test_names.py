"""Names that mean harm: nothing of them acts on a terminal, wherever they are printed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NAME = os.fsencode("a\x1b[2J\x1b]0;owned\x07\u009b31m\u202eb\u2066\u2028\n") + b"\xff.txt"
ACTING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
TEXT = "Bridge closed\n\n“It is not safe,” said Ada Holm.\n"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="has no such names")


@pytest.fixture
def article(tmp_path) -> bytes:
    path = os.fsencode(tmp_path) + b"/" + NAME
    Path(os.fsdecode(path)).write_text(TEXT, encoding="utf-8")
    return path


def run(tmp_path, *arguments: str | bytes, settings: bytes = b"") -> tuple[str, str]:
    """What the program prints on both its outputs, which is UTF-8 and acts on no terminal."""
    settings = settings or os.fsencode(tmp_path) + b"/none.toml"
    done = subprocess.run(
        [sys.executable, "-m", "tui", *arguments],
        cwd=ROOT,
        env={**os.environ, "NEWSREADER_SETTINGS": os.fsdecode(settings)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    printed = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in printed[1]
    for text in printed:
        assert not ACTING.search(text)
    return printed


def test_the_record_has_the_name_itself(tmp_path, article):
    (tmp_path / "none.toml").touch()
    line, errors = run(tmp_path, "--json", article)
    assert json.loads(line)["source"] == os.fsdecode(article)
    assert "\\u009b31m\\u202eb\\u2066\\u2028\\n" in line
    assert "\\udcff.txt" in line
    assert errors == ""


def test_a_brief_shows_it_escaped(tmp_path, article):
    (tmp_path / "none.toml").touch()
    brief, errors = run(tmp_path, "--print", article)
    assert "a\\x1b[2J" in brief
    assert errors == ""


@pytest.mark.parametrize("form", ["--json", "--print"])
def test_so_does_what_is_said_of_a_file_that_cannot_be_read(tmp_path, article, form):
    (tmp_path / "none.toml").touch()
    Path(os.fsdecode(article)).write_bytes(b"")
    output, errors = run(tmp_path, form, article, article + b"gone")
    assert output == ""
    assert errors.count("a\\x1b[2J") == len(errors.splitlines()) == 2


def test_so_does_what_is_said_of_a_settings_file(tmp_path, article):
    settings = article + b".toml"
    output, errors = run(tmp_path, "--write-settings", settings=settings)
    assert output.startswith("Wrote ")
    assert "a\\x1b[2J" in output
    again, errors = run(tmp_path, "--write-settings", settings=settings)
    assert again == ""
    assert "exists already" in errors
    Path(os.fsdecode(settings)).write_text("measure = 1\n")
    _, errors = run(tmp_path, "--json", article, settings=settings)
    assert "a\\x1b[2J" in errors


def test_so_does_what_is_said_of_a_name_that_is_taken_for_an_option(tmp_path):
    (tmp_path / "none.toml").touch()
    _, errors = run(tmp_path, b"--" + NAME)
    assert "--a\\x1b[2J" in errors
    _, errors = run(tmp_path, b"--method=" + NAME, "x")
    assert "is not one of" in errors
