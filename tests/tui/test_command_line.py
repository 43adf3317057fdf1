from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsreader import __version__
from newsreader.discovering import discover
from newsreader.options import Options
from tui.command_line import newsreader
from tui.on_screen import are_sources

ROOT = Path(__file__).parents[2]
SEEDS = str(ROOT / "seeds")


@pytest.fixture(autouse=True)
def no_settings(tmp_path_factory, monkeypatch):
    """The settings of whoever runs the tests are not theirs."""
    settings = tmp_path_factory.mktemp("settings") / "settings.toml"
    settings.touch()
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(settings))


def run(*arguments: str, stdin: str | None = None):
    return CliRunner().invoke(newsreader, list(arguments), input=stdin)


def test_version_and_help():
    assert __version__ in run("--version").output
    output = run("--help").output
    for option in (
        "--json",
        "--print",
        "--sentences",
        "--words",
        "--share",
        "--method",
        "--language",
        "SOURCE",
    ):
        assert option in output


def test_json_prints_a_line_an_article():
    result = run("--json", SEEDS)
    assert result.exit_code == 0
    (line,) = result.stdout.splitlines()
    assert json.loads(line)["title"] == "US to get more resources from allies to fight ISIS"


@pytest.mark.parametrize("package", ["newsreader", "tui"])
def test_the_packages_run_as_the_program(package):
    command = [sys.executable, "-m", package, "--json", SEEDS]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    assert json.loads(done.stdout)["title"] == "US to get more resources from allies to fight ISIS"


def test_what_cannot_be_read_is_a_line_on_standard_error_and_the_rest_goes_on(tmp_path):
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02\x00")
    result = run("--json", str(tmp_path / "gone.txt"), str(tmp_path), SEEDS)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    gone, binary = result.stderr.splitlines()
    assert gone.startswith("newsreader: ")
    assert "gone.txt does not exist: check the name." in gone
    assert "binary.txt is not text: convert it to plain text" in binary


def test_a_settings_file_is_written_once_and_explains_itself(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(path))
    assert run("--write-settings").exit_code == 0
    assert "measure" in path.read_text()
    again = run("--write-settings")
    assert again.exit_code == 1
    assert "exists already" in again.stderr


def test_settings_hold_unless_an_option_says_otherwise(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    path.write_text('[reading]\nmethod = "luhn"\nsentences = 2\nmesure = 3\n')
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(path))
    result = run("--json", SEEDS)
    summary = json.loads(result.stdout)["summary"]
    assert (summary["method"], len(summary["sentences"])) == ("luhn", 2)
    assert result.stderr.startswith("newsreader: settings.toml:4: ")
    summary = json.loads(run("--json", "--method", "news", SEEDS).stdout)["summary"]
    assert summary["method"] == "news"


def test_the_settings_say_how_large_an_article_may_be(tmp_path, monkeypatch):
    path, article = tmp_path / "settings.toml", tmp_path / "article.txt"
    path.write_text("[reading]\nlimit = 1\n")
    article.write_bytes(b"So it is.\n" * 120_000)
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(path))
    for form in ("--json", "--print"):
        result = run(form, str(article))
        assert result.exit_code == 1
        assert not result.stdout
        assert "article.txt is larger than 1 MiB: cut it into parts" in result.stderr
    result = run("--json", "-", stdin=article.read_text())
    assert "standard input is larger than 1 MiB" in result.stderr


def test_the_settings_say_how_much_an_archive_may_unpack_to(tmp_path, monkeypatch):
    path, archive = tmp_path / "settings.toml", tmp_path / "a.zip"
    path.write_text("[reading]\nwhole = 1\n")
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("a.txt", "So it is.\n")
        opened.writestr("b.txt", "So it is.\n" * 120_000)
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(path))
    result = run("--json", str(archive))
    assert result.exit_code == 1
    assert json.loads(result.stdout)["source"] == f"{archive}#a.txt"
    assert result.stderr.count("a.zip is larger than 1 MiB unpacked: cut it into parts") == 1


def test_all_that_is_wrong_in_the_settings_is_told_with_its_line(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    path.write_text('[reading]\nmeasure = 1\n[keys]\nzoom = "n"\n[appearance]\ntheme = "nrod"\n')
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(path))
    result = run("--json", SEEDS)
    assert result.exit_code == 0
    assert [line.split(" ")[1] for line in result.stderr.splitlines()] == [
        "settings.toml:2:",
        "settings.toml:4:",
        "settings.toml:6:",
    ]
    assert "there is no theme nrod: did you mean nord?" in result.stderr


def test_a_brief_is_printed_when_asked_for_and_when_piped():
    asked, piped = run("--print", SEEDS), run(SEEDS)
    assert asked.exit_code == piped.exit_code == 0
    assert asked.stdout == piped.stdout
    assert "QUOTATIONS  (8)" in asked.stdout


def test_markdown_is_printed_article_by_article_and_errors_are_told(tmp_path):
    (tmp_path / "a.md").write_text("# Storm\n\nIt hit [Ringby](https://a.example/).\n", "utf-8")
    (tmp_path / "b.txt").write_text("The port\n\nIt *closed*.\n", "utf-8")
    files = [str(tmp_path / name) for name in ("a.md", "none.md", "b.txt")]
    result = run("--markdown", "--language", "en", *files)
    assert result.exit_code == 1
    assert result.stdout == (
        '---\ntitle: "Storm"\nlanguage: "en"\n---\n\n# Storm\n\n'
        "It hit [Ringby](https://a.example/).\n\n"
        '---\ntitle: "The port"\nlanguage: "en"\n---\n\n# The port\n\nIt \\*closed\\*.\n'
    )
    assert "none.md" in result.stderr
    assert run("--markdown", "-", stdin="Only words.\n").stdout.endswith("Only words.\n")
    assert "exclude each other" in run("--markdown", "--json", *files).stderr


def test_standard_input_is_an_article():
    result = run("--json", "-", stdin="“We won,” said Ada Holm.\n")
    (line,) = result.stdout.splitlines()
    assert json.loads(line)["quotes"][0]["speaker"] == "Ada Holm"
    assert json.loads(line)["source"] == "-"


def test_the_summary_has_the_length_and_method_asked_for():
    result = run("--json", "--sentences", "2", "--method", "luhn", "--language", "en", SEEDS)
    summary = json.loads(result.stdout)["summary"]
    assert (summary["method"], len(summary["sentences"])) == ("luhn", 2)


@pytest.fixture
def three_articles(tmp_path, monkeypatch) -> str:
    """A folder whose second article has no quotations for a defect."""
    from newsreader.quotations import find_quotations

    def fails(article, *arguments, **options):
        if article.title == "Storm number 2":
            raise ZeroDivisionError("nothing to divide by")
        return find_quotations(article, *arguments, **options)

    monkeypatch.setattr("newsreader.quotations.find_quotations", fails)
    for number in (1, 2, 3):
        text = f"Storm number {number}\n\n“It rains,” said Ada Holm of Ringby on Monday.\n"
        (tmp_path / f"{number}.txt").write_text(text)
    return str(tmp_path)


def test_an_article_with_a_part_that_fails_is_printed_like_those_around_it(three_articles):
    result = run("--json", three_articles)
    assert (result.exit_code, result.stderr) == (0, "")
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert [len(record["quotes"]) for record in records] == [1, 0, 1]
    assert [len(record["problems"]) for record in records] == [0, 1, 0]
    assert all(record["entities"] and record["summary"]["sentences"] for record in records)


def test_the_brief_of_an_article_with_a_part_that_fails_says_so(three_articles):
    result = run("--print", three_articles)
    assert (result.exit_code, result.stderr) == (0, "")
    first, second, third = result.stdout.split("─" * 80)
    said = " ".join(second.split())
    assert "could not be worked out (ZeroDivisionError: nothing to divide by)" in said
    assert "Ada Holm (1)" in second
    assert "QUOTATIONS  (1)" in first
    assert "QUOTATIONS  (1)" in third


def test_a_defect_in_printing_an_article_costs_that_one_alone(three_articles, monkeypatch):
    from newsreader.export import brief

    plain = brief.plain

    def fails(analysis):
        if analysis.article.title == "Storm number 2":
            raise ZeroDivisionError
        return plain(analysis)

    monkeypatch.setattr(brief, "plain", fails)
    result = run("--print", three_articles)
    assert result.exit_code == 1
    assert "2.txt could not be analysed (ZeroDivisionError): report it" in result.stderr
    assert "Storm number 1" in result.stdout
    assert "Storm number 3" in result.stdout


def test_a_first_article_that_a_defect_costs_is_told(three_articles, monkeypatch):
    from tui.opening import Opening, first_readable

    def fails(text, paragraphs):
        if "number 1" in text:
            raise ZeroDivisionError

    monkeypatch.setattr("newsreader.articles.find_published", fails)
    opening = first_readable(discover([three_articles]), Options())
    assert isinstance(opening, Opening)
    assert opening.article.title == "Storm number 2"
    assert "could not be read (ZeroDivisionError)" in str(opening.errors[0])


def test_the_summary_may_be_measured_in_words_or_as_a_share():
    def chosen(*arguments: str) -> list[dict]:
        return json.loads(run("--json", *arguments, SEEDS).stdout)["summary"]["sentences"]

    assert sum(len(s["text"].split()) for s in chosen("--words", "80")) <= 80
    assert len(chosen("--share", "0.5")) == 7


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--method", "magic", SEEDS], "'magic' is not one of"),
        (["--language", "xx", SEEDS], "'xx' is none of"),
        (["--sentences", "0", SEEDS], "0 is not in the range"),
        (["--words", "50", "--sentences", "3", SEEDS], "exclude each other"),
        (["--share", "1.5", SEEDS], "1.5 is not in the range"),
        (["--json", "--print", SEEDS], "exclude each other"),
    ],
)
def test_a_wrong_option_is_one_sentence(arguments, says):
    result = run(*arguments)
    assert result.exit_code == 2
    assert says in result.stderr
    assert "Traceback" not in result.output


def python(code: str, *arguments: str, **options) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        check=False,
        cwd=ROOT,
        timeout=60,
        **options,
    )


MODULES = "import sys; from tui.__main__ import main\ntry: main()\nexcept SystemExit: pass\n"


@pytest.mark.parametrize("option", ["--json", "--print", "--help"])
def test_printing_imports_no_textual(option):
    code = MODULES + "print(*sorted(m for m in sys.modules if '.' not in m), file=sys.stderr)"
    done = python(code, option, SEEDS)
    modules = done.stderr.decode().split()
    assert "newsreader" in modules
    assert not {"textual", "rich", "pyperclip", "scipy"} & set(modules)


def test_a_closed_pipe_is_no_error(tmp_path):
    for number in range(200):
        (tmp_path / f"{number}.txt").write_text(f"Article {number}.\n" + "Some words here. " * 200)
    command = f'"{sys.executable}" -m tui --json "{tmp_path}" | head -c 1'
    done = subprocess.run(
        command, shell=True, capture_output=True, check=False, cwd=ROOT, timeout=60
    )
    assert done.stdout == b"{"
    assert done.stderr == b""


def test_a_file_name_never_reaches_the_terminal_as_a_control_sequence(tmp_path):
    path = tmp_path / "a\x1b[2J\n.txt"
    path.write_bytes(b"\x00\x00")
    result = run("--print", str(path))
    assert "\x1b" not in result.output
    assert len(result.stderr.splitlines()) == 1


def test_needs_no_network_and_no_nltk_data():
    code = (
        "import socket\n"
        "def refuse(*a, **k): raise AssertionError('network')\n"
        "socket.socket.connect = refuse\n" + MODULES
    )
    done = python(code, "--json", SEEDS, env={"NLTK_DATA": "/nonexistent", "PATH": "/usr/bin"})
    assert done.stderr == b""
    assert len(json.loads(done.stdout)["summary"]["sentences"]) == 3


def test_what_is_passed_over_is_counted_and_can_be_listed(tmp_path):
    for name in ("a.txt", "b.txt", "c.jpg"):
        (tmp_path / name).write_text("The bridge is shut.\n")
    result = run("--json", "--exclude", "b*", str(tmp_path))
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr == "newsreader: 2 files were passed over: --passed-over lists them.\n"
    result = run("--json", "--exclude", "b*", "--passed-over", str(tmp_path))
    told = {line.partition(f"{tmp_path}/")[2] for line in result.stderr.splitlines()}
    assert told == {"b.txt is excluded", "c.jpg is .jpg"}


@pytest.mark.parametrize("end", ["\n", "\0", "\r\n"])
def test_names_from_a_file(tmp_path, end):
    names = [tmp_path / "a b.txt", tmp_path / "c.txt"]
    for name in names:
        name.write_text("The bridge is shut.\n")
    listed = "".join(f"{name}{end}" for name in names)
    (tmp_path / "list").write_bytes(listed.encode())
    result = run("--json", "--files-from", str(tmp_path / "list"))
    assert [json.loads(line)["source"] for line in result.stdout.splitlines()] == [*map(str, names)]
    assert run("--json", "--files-from", "-", stdin=listed).stdout == result.stdout


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([SEEDS, "https://example.org/-"], True),
        (["./add"], True),
        ([], False),
        (["-"], False),
        ([SEEDS, "--no-state"], False),
        (["add", SEEDS], False),
    ],
)
def test_a_command_line_of_sources_alone_is_told(arguments, expected):
    assert are_sources(arguments) is (expected and os.name != "nt")


def test_sources_alone_are_read_without_what_parses_options():
    program = "import sys; sys.modules['click'] = None; import tui.on_screen, tui.app, tui.choices"
    subprocess.run([sys.executable, "-c", program], check=True)
