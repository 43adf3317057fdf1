"""Reading: from a source to an article, or to one sentence that says why not."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.articles import from_text
from newsreader.reading import read, read_beginning
from newsreader.source import SourceError, printable

TEXT = (
    "Bridge opens after ten years\n\nBy Jane Doe\n\n3 May 2016\n\n"
    "The new bridge opened on Monday, the mayor said. It had taken ten years.\n"
)


class Pipe:
    """Standard input that is no terminal."""

    def __init__(self, data: bytes, *, terminal: bool = False) -> None:
        self.buffer = io.BytesIO(data)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


def error_of(source: Path | str) -> str:
    with pytest.raises(SourceError) as caught:
        read(str(source))
    assert caught.value.source == str(source)
    return str(caught.value)


def test_file(tmp_path: Path) -> None:
    file = tmp_path / "bridge.txt"
    file.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    article = read(str(file))
    assert article.source == str(file)
    assert article.text == TEXT
    assert article.title == "Bridge opens after ten years"
    assert article.byline == "Jane Doe"
    assert article.published == "2016-05-03"
    assert article.language == "en"


@pytest.mark.parametrize(
    ("data", "size", "text"),
    [
        (TEXT.encode(), 10_000, TEXT),
        ("Häuser\n\nÄpfel\n".encode(), 11, "Häuser\n\n"),
        ("Häuser, Äpfel".encode(), 10, "Häuser, "),
        ("新聞を読む".encode() * 900, 1000, "新聞を読む" * 66 + "新聞を\ufffd"),
        ("\ufeffTitle\n\nÄpfel und Birnen".encode("utf-16-le"), 20, "Title\n\nÄp"),
    ],
)
def test_beginning_ends_with_a_whole_word(
    data: bytes, size: int, text: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert read_beginning(str(path), size).text == text


def test_language_may_be_given(tmp_path: Path) -> None:
    file = tmp_path / "bridge.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert read(str(file), language="de").language == "de"
    assert from_text(TEXT, language="fr").language == "fr"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Pipe(TEXT.encode()))
    article = read("-")
    assert article.source == "-"
    assert article.text == TEXT


@pytest.mark.parametrize("stdin", [Pipe(b"", terminal=True), None])
def test_terminal_is_not_waited_for(stdin: Pipe | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", stdin)
    assert error_of("-") == "standard input is not piped in: pipe an article into the command."


def test_empty_text_is_an_article_without_paragraphs() -> None:
    article = from_text("")
    assert (article.paragraphs, article.title, article.language) == ((), None, "unknown")


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n\xc2\xa0", b"\xef\xbb\xbf", b"\x1b\x07\x00" * 3])
def test_nothing_to_read(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "empty.txt"
    file.write_bytes(data)
    sentence = error_of(file)
    assert sentence.startswith(f"{file} is ")
    assert sentence.endswith(("name a file with text in it.", "convert it to plain text first."))


def test_binary(tmp_path: Path) -> None:
    file = tmp_path / "photo.txt"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert error_of(file) == f"{file} is not text: convert it to plain text first."


def test_folder(tmp_path: Path) -> None:
    assert error_of(tmp_path) == f"{tmp_path} is a folder: name a file in it."


def test_missing(tmp_path: Path) -> None:
    assert error_of(tmp_path / "x") == f"{tmp_path / 'x'} does not exist: check the name."
    assert "cannot be read" in error_of("a\x00b")


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
def test_pipe_and_device_are_never_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "is a pipe, a socket or a device" in error_of(pipe)
    assert "is a pipe, a socket or a device" in error_of("/dev/zero")


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "secret.txt"
    file.write_text(TEXT)

    def refuse(path: Path, mode: str) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    assert error_of(file) == f"{file} may not be read: ask its owner for permission."


@pytest.mark.parametrize("name", ["a\x1b]52;c;QQ==\x07b", "a\nb", "a\u202eb", "a\udcffb", "a\x9bb"])
def test_names_cannot_control_the_terminal(name: str) -> None:
    sentence = str(SourceError(name, "does not exist", "check the name"))
    assert sentence.isprintable()
    sentence.encode()
    assert str(SourceError("ü ñ 橋", "is", "it")).startswith("ü ñ 橋 is")


@given(st.text(st.characters(exclude_categories=()), max_size=20))
@settings(max_examples=50, deadline=None)
def test_printable(name: str) -> None:
    assert printable(name).isprintable()
    printable(name).encode()


@pytest.mark.parametrize(
    ("line", "date"),
    [
        (
            "Published: 14:11 EST, 25 October 2013 | Updated: 15:36 EST, 26 October 2013",
            "2013-10-25",
        ),
        ("Updated: 15:36 EST, 26 October 2013", "2013-10-26"),
        ("Last updated: May 3, 2016 3:04 PM", "2016-05-03"),
        ("Tuesday, 3rd May 2016", "2016-05-03"),
        ("3. Mai 2016", "2016-05-03"),
        ("Mardi 3 mai 2016", "2016-05-03"),
        ("Martes, 3 de mayo de 2016", "2016-05-03"),
        ("2016-05-03T10:00:00Z", "2016-05-03"),
        ("Published: 25/03/2016", "2016-03-25"),
        ("Published: 03/25/2016", "2016-03-25"),
        ("Published: 03.04.2016", "2016-04-03"),
        ("This article was first published on 3 May 2016.", "2016-05-03"),
        ("Published: 03/04/2016", None),
        ("Published: Updated:", None),
        ("Published: 31 February 2016", None),
        ("Read more: the fire of 3 May 2012", None),
        ("Copyright 2016", None),
        ("It opened on 3 May 2016, she said.", None),
    ],
)
def test_date_of_publication(line: str, date: str | None) -> None:
    assert from_text(f"Bridge opens\n\n{line}\n\nThe bridge is open, she said.").published == date


def test_publication_comes_before_update() -> None:
    lines = "Updated: 5 May 2016\n\nPublished: 3 May 2016"
    assert from_text(f"Bridge opens\n\n{lines}\n\nIt is, she said.").published == "2016-05-03"


def test_reading_utf8_imports_no_detection() -> None:
    code = (
        "import sys; from newsreader.articles import from_text; from_text('Bridge opens.');"
        "print([m for m in ('charset_normalizer', 'sumy', 'numpy', 'textual') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_file_that_is_too_large_is_refused_without_being_opened(tmp_path, monkeypatch) -> None:
    file = tmp_path / "sparse.txt"
    with file.open("wb") as sparse:
        sparse.truncate(2 << 30)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("opened"))
    told = f"{file} is larger than 64 MiB: cut it into parts, or raise the limit in the settings."
    assert error_of(file) == told
    with pytest.raises(SourceError, match="larger than 64 MiB"):
        read_beginning(str(file), 100)


def test_the_limit_is_the_last_size_that_is_read(tmp_path: Path) -> None:
    file = tmp_path / "bridge.txt"
    file.write_text(TEXT)
    assert read(str(file), limit=len(TEXT)).text == TEXT
    assert read_beginning(str(file), 30, limit=len(TEXT)).text == TEXT[:30]
    for refused in (
        lambda: read(str(file), limit=len(TEXT) - 1),
        lambda: read_beginning(str(file), 30, limit=len(TEXT) - 1),
    ):
        with pytest.raises(SourceError, match=f"is larger than {len(TEXT) - 1} bytes"):
            refused()


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="has no files without a size")
def test_a_file_that_tells_no_size_is_read_no_further_than_to_the_limit() -> None:
    with pytest.raises(SourceError, match="is larger than 100 bytes"):
        read("/proc/self/smaps", limit=100)


class Endless(io.BufferedIOBase):
    """What never ends, and counts how much of it was asked for."""

    given = 0

    def read1(self, size: int = -1) -> bytes:
        assert 0 <= size <= 1 << 20
        self.given += size
        return b"a" * size


def test_standard_input_is_read_no_further_than_to_the_limit(monkeypatch) -> None:
    pipe = Pipe(TEXT.encode())
    monkeypatch.setattr(sys, "stdin", pipe)
    assert read("-", limit=len(TEXT)).text == TEXT
    pipe.buffer = endless = Endless()
    with pytest.raises(SourceError) as caught:
        read("-", limit=3 << 20)
    assert str(caught.value).startswith("standard input is larger than 3 MiB: ")
    assert endless.given == (3 << 20) + 1
