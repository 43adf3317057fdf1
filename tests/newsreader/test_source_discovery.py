"""Sources: files and folders, in order, each once, nothing opened."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsreader.discovering import discover
from newsreader.source import SourceError

if TYPE_CHECKING:
    from newsreader.source.passing_over import PassedOver

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="has no such files")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("10.txt", "2.txt", "b/1.txt", "b/c/x.TXT", "a.text", "plain", "Z.txt"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("text")
    for name in (".hidden.txt", ".git/1.txt", "page.css", "photo.jpg", "b/data.json"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("text")
    return tmp_path


def found(*sources: Path | str) -> list[str]:
    """What is discovered, with errors as sentences."""
    return [str(item) for item in discover(map(str, sources))]


def names(folder: Path, items: list[str]) -> list[str]:
    return [Path(item).relative_to(folder).as_posix() for item in items]


def test_folder_is_searched_in_natural_order(folder: Path) -> None:
    assert names(folder, found(folder)) == [
        *("2.txt", "10.txt", "a.text", "b/1.txt", "b/c/x.TXT", "plain", "Z.txt"),
    ]


def test_names_are_joined_as_the_reader_gave_them(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert found("b/")[0] == "b/1.txt"
    assert found("b")[0] == str(Path("b", "1.txt"))


def test_sources_keep_their_order(folder: Path) -> None:
    page, first = folder / "page.css", folder / "2.txt"
    assert found(page, "-", first) == [str(page), "-", str(first)]


def test_what_is_named_twice_is_given_once(folder: Path) -> None:
    first = folder / "2.txt"
    assert found(first, first) == [str(first)]
    assert len(found(folder, first, folder / "b")) == 7
    assert found(folder / "b", folder / "b" / "..", folder / "b")[:2] == found(folder / "b")


def test_discovery_is_lazy(folder: Path) -> None:
    sources = iter([str(folder / "2.txt"), str(folder / "missing")])
    items = discover(sources)
    assert next(items) == str(folder / "2.txt")
    assert list(sources) == [str(folder / "missing")]


def test_what_is_not_there(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    assert found(missing) == [f"{missing} does not exist: check the name."]
    (tmp_path / "file").touch()
    below = tmp_path / "file" / "below"
    assert found(below) == [f"{below} does not exist: check the name."]
    assert found("") == ['"" does not exist: check the name.']
    assert "cannot be read" in found("a\x00b")[0]
    assert "does not exist" in found("x" * 5000)[0]


def test_folder_without_articles(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").touch()
    (tmp_path / "empty").mkdir()
    assert found(tmp_path) == [
        f"{tmp_path} holds no articles: name a folder with .txt files in it."
    ]


@needs_posix
def test_links_are_followed_and_loops_are_not(folder: Path) -> None:
    (folder / "b" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "b" / "twin.txt").symlink_to(folder / "2.txt")
    (folder / "elsewhere").symlink_to(folder / "b" / "c", target_is_directory=True)
    items = found(folder)
    assert len(items) == len({os.path.realpath(item) for item in items}) == 7


@needs_posix
def test_links_that_lead_nowhere_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone")
    (tmp_path / "b.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "c.jpg").symlink_to(tmp_path / "gone")
    (tmp_path / "d.txt").touch()
    assert found(tmp_path) == [
        f"{tmp_path}/a.txt does not exist: check the name.",
        f"{tmp_path}/b.txt is a symbolic link that leads back to itself: name the file itself.",
        f"{tmp_path}/d.txt",
    ]


@needs_posix
def test_pipes_sockets_and_devices(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = folder / "pipe.txt"
    os.mkfifo(pipe)
    with socket.socket(socket.AF_UNIX) as server:
        monkeypatch.chdir(folder)  # a socket's path must be short
        server.bind("socket.txt")
        assert len(found(folder)) == 7
        for source in (pipe, folder / "socket.txt", "/dev/null"):
            remedy = "name a file, or pipe the text in and name -"
            assert found(source) == [f"{source} is a pipe, a socket or a device: {remedy}."]


@needs_posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_folder_that_may_not_be_read(folder: Path) -> None:
    (folder / "b").chmod(0)
    try:
        items = found(folder)
    finally:
        (folder / "b").chmod(0o700)
    assert f"{folder}/b may not be read: ask its owner for permission." in items
    assert len(items) == 6


def test_refusal_in_the_middle_of_a_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("b"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    items = list(discover([str(folder)]))
    assert [type(item) for item in items].count(SourceError) == 1
    assert len(items) == 6


def test_deep_folders(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 300)
    deep.mkdir(parents=True)
    (deep / "x.txt").touch()
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(250)
    try:
        assert found(tmp_path) == [str(deep / "x.txt")]
    finally:
        sys.setrecursionlimit(limit)


def test_patterns_exclude_files_and_folders(folder: Path) -> None:
    passed: list[PassedOver] = []
    exclude = ("b/", "*.text", "!Z.txt", "/2.txt", "# a note")
    assert names(
        folder, [str(item) for item in discover([str(folder)], exclude, passed.append)]
    ) == [
        *("10.txt", "plain", "Z.txt"),
    ]
    told = {Path(one.path).relative_to(folder).as_posix(): one.reason for one in passed}
    assert told == {
        "2.txt": "is excluded",
        "a.text": "is excluded",
        "b": "is excluded",
        "page.css": "is .css",
        "photo.jpg": "is .jpg",
    }


def test_patterns_in_the_folder_itself(folder: Path) -> None:
    (folder / ".newsreaderignore").write_text("b/c\n*.txt\n!10.txt\n")
    assert names(folder, found(folder)) == ["10.txt", "a.text", "plain"]


def test_what_is_named_itself_is_never_passed_over(folder: Path) -> None:
    file = str(folder / "2.txt")
    assert list(discover([file], ("*.txt",))) == [file]
