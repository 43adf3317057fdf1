from __future__ import annotations

import subprocess
import sys

from newsreader.reading import read
from newsreader.source.error import SourceError
from tui.ending.failure import sentence, tell


def caught(source: str) -> Exception:
    try:
        read(source)
    except SourceError as error:
        return error
    raise AssertionError


def test_what_and_where_it_was_on_one_line():
    said = sentence(caught("gone.txt"))
    assert said.startswith("ended by a mistake of its own (SourceError in newsreader.source.")
    assert "gone.txt does not exist" in said
    assert said.endswith("report it, with what NEWSREADER_TRACEBACK=1 tells of it.")


def test_the_words_of_an_exception_are_bounded_and_harmless():
    said = sentence(ValueError("a\x1b]0;owned\x07\n\u202e" + "x" * 10_000))
    assert said.isprintable()
    assert len(said) < 400
    assert sentence(KeyError()).startswith("ended by a mistake of its own (KeyError): report it")


def test_the_traceback_is_told_to_who_asks_for_it(monkeypatch, capsys):
    assert tell(caught("gone.txt")) == 1
    assert "Traceback" not in capsys.readouterr().err
    monkeypatch.setenv("NEWSREADER_TRACEBACK", "1")
    assert tell(caught("gone.txt")) == 1
    assert "Traceback (most recent call last)" in capsys.readouterr().err


def test_a_mistake_before_there_is_a_screen_is_one_sentence_too():
    change = "import tui.command_line as place; place.loaded_settings = lambda: 1 / 0"
    program = (
        f"{change}; import sys; sys.argv[1:] = ['a.txt']; from tui.__main__ import main; main()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith("newsreader: ended by a mistake of its own (ZeroDivisionError")
