"""Compressed files and zipped folders, whole, damaged and hostile."""

from __future__ import annotations

import gzip
import io
import json
import sys
import types
import zipfile
import zlib

import pytest
from sheets import registered

from newsreader import contents
from newsreader.batch import json_lines
from newsreader.discovering import discover
from newsreader.formats import archive
from newsreader.options import Options
from newsreader.reading import read, read_all, read_beginning
from newsreader.source import SourceError

FERRY = "Ferry stops\n\nThe ferry stops on Monday, the harbour board said.\n"
PIER = "Pier opens\n\nThe pier opens on Friday, said Ada Quill.\n"
WITHOUT = "unpack it with zstd -d, or run newsreader on Python 3.14"
SHEETS = "%sheets\nBridge opens\nIt is open.\n\fStorm comes\nIt hit Ringby.\n"


@pytest.fixture(autouse=True)
def nothing_read_before(monkeypatch):
    monkeypatch.setattr(contents, "_LAST", {})


def zipped(**files: str | bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    return made.getvalue()


def written(folder, name: str, data: bytes) -> str:
    (folder / name).write_bytes(data)
    return str(folder / name)


def told(source: str, **limits: int) -> list[str]:
    """The titles of the articles of a source, and what is said of those that cannot be read."""
    return [
        str(found) if isinstance(found, SourceError) else str(found.title)
        for found in read_all(source, **limits)
    ]


def test_a_compressed_text_is_read_like_the_text(tmp_path):
    source = written(tmp_path, "ferry.txt.gz", gzip.compress(FERRY.encode()))
    assert (read(source).text, read(source).fragment) == (FERRY, None)
    assert read_beginning(source, 20).text == "Ferry stops\n\nThe "
    assert list(discover([str(tmp_path)])) == [source]


def test_a_compressed_file_goes_by_the_name_that_it_has_unpacked(tmp_path):
    prose = "".join(
        f"<p>The ferry stops on day {day}, said Ada Quill, who has been its master for years.</p>"
        for day in range(6)
    )
    for name, text, format_name in (
        ("a.md.gz", "# Ferry stops\n\nIt *stops*.", "markdown"),
        ("a.html.gz", f"<h1>Ferry stops</h1>{prose}", "html"),
    ):
        article = read(written(tmp_path, name, gzip.compress(text.encode())))
        assert (article.format, article.title) == (format_name, "Ferry stops")


def test_streams_that_follow_one_another_are_one_text(tmp_path):
    parts = gzip.compress(FERRY.encode()) + gzip.compress(PIER.encode())
    assert read(written(tmp_path, "a", parts)).text == FERRY + PIER


def test_the_files_of_a_zip_have_addresses_in_the_order_of_their_names(tmp_path):
    data = zipped(**{
        "b/ferry10.txt": FERRY,
        "b/ferry2.txt": PIER,
        "a.txt.gz": gzip.compress(FERRY.encode()),
        "__MACOSX/b/ferry2.txt": "hidden",
        ".hidden/c.txt": "hidden",
        "b/picture.png": b"\x89PNG",
    })  # fmt: skip
    source = written(tmp_path, "news.zip", data)
    names = ["a.txt.gz", "b/ferry2.txt", "b/ferry10.txt"]
    assert list(discover([source])) == [f"{source}#{name}" for name in names]
    assert told(source) == ["Ferry stops", "Pier opens", "Ferry stops"]
    assert read(f"{source}#b/ferry2.txt").text == PIER
    assert list(discover([str(tmp_path)])) == [f"{source}#{name}" for name in names]


def test_fragments_of_containers_within_containers_are_put_together(tmp_path, monkeypatch):
    registered(monkeypatch)
    inner = zipped(**{"x/all_sheets": SHEETS, "y": FERRY})
    data = zipped(**{"inner.zip": inner, "two.sheets.gz": gzip.compress(SHEETS.encode())})
    source = written(tmp_path, "a.zip", data)
    fragments = [
        "inner.zip#x/all_sheets#1", "inner.zip#x/all_sheets#2", "inner.zip#y",
        "two.sheets.gz#1", "two.sheets.gz#2",
    ]  # fmt: skip
    assert list(discover([source])) == [f"{source}#{fragment}" for fragment in fragments]
    assert read(f"{source}#two.sheets.gz#2").title == "Sheet: Storm comes"
    lines = [json.loads(line) for line in json_lines(discover([source]), Options())]
    assert [line["source"] for line in lines] == [f"{source}#{fragment}" for fragment in fragments]


def test_a_damaged_file_in_an_archive_costs_that_file_only(tmp_path):
    data = bytearray(zipped(**{"a.txt": FERRY * 9, "b.txt": PIER, "c.zip": b"PK\x03\x04 no zip"}))
    at = data.index(b"a.txt") + 10
    data[at : at + 8] = b"\xff" * 8
    source = written(tmp_path, "a.zip", bytes(data))
    assert told(source) == [
        f"{source}#a.txt is damaged: fetch the archive again.",
        "Pier opens",
        f"{source}#c.zip is a damaged zip file: fetch it again.",
    ]


def test_what_is_encrypted_or_packed_uncommonly_is_said(tmp_path):
    data = bytearray(zipped(**{"a.txt": FERRY, "b.txt": PIER, "c.txt": PIER}))
    listed = [data.index(name, data.index(b"PK\x01\x02")) - 46 for name in (b"a.txt", b"b.txt")]
    local = [data.index(name) - 30 for name in (b"a.txt", b"b.txt")]
    data[listed[0] + 8] |= 1
    data[local[0] + 6] |= 1
    data[listed[1] + 10] = data[local[1] + 8] = 97
    source = written(tmp_path, "a.zip", bytes(data))
    assert told(source) == [
        f"{source}#a.txt is encrypted: unpack the archive with its password.",
        f"{source}#b.txt is packed in an uncommon way: unpack the archive and name the folder.",
        "Pier opens",
    ]


@pytest.mark.parametrize("cut", [14, 200, -9, -1])
def test_a_compressed_text_that_is_cut_short_is_no_article(tmp_path, cut):
    text = "".join(f"The ferry stops on Monday {number}.\n" for number in range(99))
    source = written(tmp_path, "a.gz", gzip.compress(text.encode())[:cut])
    assert told(source) == [f"{source} is cut short: fetch it again."]


def test_a_damaged_compressed_text_is_no_article(tmp_path):
    data = bytearray(gzip.compress(FERRY.encode() * 9))
    data[-6] ^= 1
    source = written(tmp_path, "a.gz", bytes(data))
    assert told(source) == [f"{source} is damaged: fetch it again."]


def test_zip_files_that_are_cut_short_or_empty(tmp_path):
    source = written(tmp_path, "a.zip", zipped(a=FERRY, b=PIER)[:-30])
    assert told(source) == [f"{source} is a damaged zip file: fetch it again."]
    source = written(tmp_path, "b.zip", zipped())
    assert told(source) == [f"{source} holds no articles: name another file."]


def test_however_long_a_name_the_sentence_is_short(tmp_path):
    name = "ferry/" * 9000 + "\x1b[2J\n.zip"
    source = written(tmp_path, "a.zip", zipped(**{name: b"PK\x03\x04 no zip"}))
    (error,) = told(source)
    assert error.startswith(f"{source}#ferry/")
    assert error.endswith("ferry/\\x1b[2J\\n.zip is a damaged zip file: fetch it again.")
    assert len(error) == 300


def test_bombs_are_refused_at_once(tmp_path, monkeypatch):
    zeros = bytes(16 << 20)
    refused = " unpacks to more than 200 times its size: unpack it yourself if you trust it."
    source = written(tmp_path, "a.gz", gzip.compress(zeros))
    assert told(source) == [source + refused]
    monkeypatch.setattr(archive, "content", lambda *_: pytest.fail("unpacked"))
    source = written(tmp_path, "a.zip", zipped(**{"a.txt": zeros}))
    assert told(source) == [f"{source}#a.txt{refused}"]


def test_each_article_has_a_limit_and_the_whole_another(tmp_path):
    long = "".join(f"The ferry stops on Monday {number}.\n" for number in range(99)).encode()
    source = written(tmp_path, "a.txt.gz", gzip.compress(long))
    (error,) = told(source, limit=2000)
    assert error.startswith(f"{source} is larger than 2,000 bytes unpacked: cut it into parts")
    source = written(tmp_path, "a.zip", zipped(**{"a.txt": FERRY, "b.txt": long, "c.txt": PIER}))
    first, error, third = told(source, limit=2000)
    assert (first, third) == ("Ferry stops", "Pier opens")
    assert error.startswith(f"{source}#b.txt is larger than 2,000 bytes: read the others")
    contents._LAST.clear()
    first, error = told(source, limit=2000, whole=3000)
    assert first == "Ferry stops"
    assert error.startswith(f"{source} is larger than 3,000 bytes unpacked: cut it into parts")


def test_an_archive_that_holds_itself_ends(tmp_path):
    data = zipped(a=FERRY)
    for _ in range(6):
        data = zipped(**{"a.zip": data, "b.txt": PIER})
    *others, error = told(written(tmp_path, "a.zip", data))[::-1]
    assert others == ["Pier opens"] * 5
    assert error.endswith("#a.zip is packed too deeply: unpack it first.")


def test_an_archive_of_far_too_many_files_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "_MOST", 2)
    source = written(tmp_path, "a.zip", zipped(a=FERRY, b=PIER, c=PIER))
    told_why = "holds more than 2 files: unpack it and name the folder."
    assert told(source) == [f"{source} {told_why}"]


def test_zstandard_is_read_where_python_has_it_and_explained_where_not(tmp_path, monkeypatch):
    class ZstdFile(io.BufferedReader):
        def __init__(self, packed):
            super().__init__(io.BytesIO(zlib.decompress(packed.read()[4:])))

    source = written(tmp_path, "a.txt.zst", b"\x28\xb5\x2f\xfd" + zlib.compress(FERRY.encode()))
    monkeypatch.setitem(sys.modules, "compression.zstd", None)
    assert told(source) == [f"{source} is packed with Zstandard: {WITHOUT}."]
    module = types.SimpleNamespace(ZstdFile=ZstdFile)
    monkeypatch.setitem(sys.modules, "compression", types.SimpleNamespace(zstd=module))
    monkeypatch.setitem(sys.modules, "compression.zstd", module)
    assert read(source).text == FERRY
