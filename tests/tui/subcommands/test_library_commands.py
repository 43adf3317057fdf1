"""`newsreader add`, `search` and `library`, as they are typed."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from tui.command_line import newsreader

BRIDGE = "Bridge shut for a year\n\nThe bridge at Ringby was shut. “It is old,” said Ada Holm.\n"
HARBOUR = "Harbour to grow\n\nThe harbour of Ringby grows, Bo Lund said.\n"


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library" / "library.db"


@pytest.fixture
def run(library):
    def run(command, *words):
        return CliRunner().invoke(newsreader, [*command.split(), *words, "--library", str(library)])

    return run


@pytest.fixture
def news(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "bridge.txt").write_text(BRIDGE)
    (folder / "harbour.txt").write_text(HARBOUR)
    return folder


@pytest.fixture
def filled(run, news):
    assert run("add", str(news)).exit_code == 0
    return news


def test_added_once(run, news):
    result = run("add", str(news))
    assert (result.exit_code, result.stdout) == (0, "2 added\n")
    assert run("add --jobs 1", str(news)).stdout == "0 added, 2 unchanged\n"


def test_what_cannot_be_added_is_a_line_on_standard_error(run, news):
    result = run("add", str(news), "missing")
    assert (result.exit_code, result.stdout) == (1, "2 added, 1 could not be read\n")
    assert result.stderr == "newsreader: missing does not exist: check the name.\n"


def test_nothing_to_add_is_a_mistake(run):
    result = run("add")
    assert result.exit_code == 2
    assert "no SOURCE given" in result.stderr


def test_a_file_named_like_a_command_is_opened_by_its_path(tmp_path):
    (tmp_path / "add").write_text(BRIDGE)
    command = [sys.executable, "-m", "tui", "--json", "./add"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["title"] == "Bridge shut for a year"


def test_found_for_people(run, filled):
    result = run("search", "ringby", "speaker:holm")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Bridge shut for a year",
        f"  {filled / 'bridge.txt'}",
        "  … The bridge at Ringby was shut. “It is old,” said Ada Holm.",
    ]


def test_found_for_programs(run, filled):
    (line,) = run("search --json", "ringby harbour").stdout.splitlines()
    row = json.loads(line)
    assert row["source"] == str(filled / "harbour.txt")
    assert row["title"] == "Harbour to grow"
    assert row["score"] > 0
    assert [HARBOUR[one["start"] : one["end"]] for one in row["snippets"]] == [
        one["text"] for one in row["snippets"]
    ]
    rows = list(csv.DictReader(run("search --csv", "ringby").stdout.splitlines()))
    assert {row["title"] for row in rows} == {"Bridge shut for a year", "Harbour to grow"}


def test_at_most_so_many(run, filled):
    assert len(run("search --json --limit 1", "ringby").stdout.splitlines()) == 1


def test_nothing_found_is_said(run, filled):
    result = run("search", "volcano")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "nothing was found" in result.stderr


def test_a_query_that_makes_no_sense_is_told_with_its_place(run, filled):
    result = run("search", 'say "so')
    assert result.exit_code == 2
    assert "character 5: a phrase has no end" in result.stderr


@pytest.mark.parametrize("command", ["search x", "library info"])
def test_no_library_yet(run, library, command):
    result = run(command)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"newsreader: {library} does not exist: newsreader add")
    assert not library.exists()


def test_a_damaged_library_is_told(run, library):
    library.parent.mkdir()
    library.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    for command in ("search x", "library info", "add seeds", "library forget x"):
        result = run(command)
        assert result.exit_code == 1
        assert "is damaged" in result.stderr
        assert result.stderr.count("\n") == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write it")
def test_a_library_that_cannot_be_written_is_read(run, library, filled):
    library.chmod(0o400)
    library.parent.chmod(0o500)
    try:
        assert "Bridge shut" in run("search", "bridge").stdout
        result = run("add", str(filled), "seeds")
        assert result.exit_code == 1
        assert "cannot be written" in result.stderr
    finally:
        library.parent.chmod(0o700)


def test_what_the_library_holds(run, library, filled):
    output = run("library info").stdout
    assert str(library) in output
    assert "Articles    2, " in output
    assert "Quotations  1, 1 speakers" in output


def test_forgotten_by_file_folder_and_key(run, filled):
    key = json.loads(run("search --json", "bridge").stdout)["key"]
    assert run("library forget", str(filled / "harbour.txt")).stdout == "1 forgotten\n"
    assert run("search --json", "harbour").stdout == ""
    assert run("library forget", key).stdout == "1 forgotten\n"
    assert run("add", str(filled)).stdout == "2 added\n"
    assert run("library forget", str(filled)).stdout == "2 forgotten\n"
    result = run("library forget", str(filled))
    assert result.exit_code == 1
    assert "is not in the library" in result.stderr


def test_out_and_in_again(run, filled, tmp_path):
    lines = run("library export").stdout
    exported = tmp_path / "export.jsonl"
    exported.write_text(lines + "no line\n")
    assert run("library forget", str(filled)).exit_code == 0
    result = run("library import", str(exported))
    assert (result.exit_code, result.stdout) == (1, "2 taken in\n")
    number = len(lines.splitlines()) + 1
    assert result.stderr.startswith(f"newsreader: {exported}, line {number}, is nothing")
    assert run("library export").stdout == lines


def test_check(run, filled, library):
    result = run("library check")
    assert (result.exit_code, result.stdout) == (0, "The library is sound: 2 articles.\n")
    library.write_bytes(library.read_bytes()[:5000])
    result = run("library check")
    assert result.exit_code == 1
    assert "The library was damaged" in result.stdout
    assert run("library check").exit_code == 0


def test_who_said_what(run, filled):
    result = run("quotes --speaker holm")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[:2] == ["“It is old,”", "  — Ada Holm"]
    row = json.loads(run("quotes --json").stdout)
    assert (row["speaker"], row["text"], row["kind"]) == ("Ada Holm", "“It is old,”", "speech")
    assert BRIDGE[row["start"] : row["end"]] == row["text"]
    assert row["context"] == "“It is old,” said Ada Holm."
    assert row["also"] == []
    assert run("quotes --speaker lund").stdout == ""
    assert "> — Ada Holm, Bridge shut" in run("quotes --markdown old").stdout
    (row,) = csv.DictReader(run("quotes --csv").stdout.splitlines())
    assert row["speaker"] == "Ada Holm"


def test_the_same_words_elsewhere_and_articles_that_are_in_no_library(tmp_path):
    words = "“The old bridge will stay shut until the spring of next year,” said"
    (tmp_path / "1.txt").write_text(f"Bridge\n\n{words} Ada Holm.\n")
    (tmp_path / "2.txt").write_text(f"Ringby\n\n{words} Bo Lund.\n")
    run = ["quotes", "--in", str(tmp_path / "1.txt"), "--in", str(tmp_path / "2.txt"), "--json"]
    result = CliRunner().invoke(newsreader, run)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [[also["speaker"] for also in row["also"]] for row in rows] == [
        ["Bo Lund"],
        ["Ada Holm"],
    ]
    assert {also["relation"] for row in rows for also in row["also"]} == {"same"}
    missing = CliRunner().invoke(newsreader, [*run, "--in", "missing"])
    assert missing.exit_code == 1
    assert "missing does not exist" in missing.stderr
    assert missing.stdout == result.stdout
