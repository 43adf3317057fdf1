"""WARC: the pages of an archive of the web."""

from __future__ import annotations

import gzip

import pytest

from newsreader import contents
from newsreader.reading import read_all
from newsreader.source import SourceError

PROSE = "".join(
    f"<p>The ferry of Port Moss stops on day {day}, said Ada Quill, its master for years.</p>"
    for day in range(6)
)
PAGE = f"<html><head><title>Ferry stops</title></head><body><article><h1>Ferry stops</h1>{PROSE}"


def record(
    content: bytes, kind: str = "response", address: str = "https://moss.example/1"
) -> bytes:
    header = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\n"
    return f"{header}Content-Length: {len(content)}\r\n\r\n".encode() + content + b"\r\n\r\n"


def response(body: bytes, *fields: str, status: str = "200 OK", kind: str = "text/html") -> bytes:
    lines = (f"HTTP/1.1 {status}", f"Content-Type: {kind}; charset=utf-8", *fields)
    return "\r\n".join((*lines, "", "")).encode() + body


@pytest.fixture
def reading(tmp_path, monkeypatch):
    monkeypatch.setattr(contents, "_LAST", {})

    def articles(data: bytes) -> list:
        contents._LAST.clear()
        (tmp_path / "a.warc").write_bytes(data)
        return list(read_all(str(tmp_path / "a.warc")))

    return articles


def test_the_pages_of_an_archive_are_articles(reading):
    page = PAGE.encode()
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(page), page)
    packed = gzip.compress(page)
    records = (
        record(b"software: none", "warcinfo"),
        record(b"GET / HTTP/1.1\r\n\r\n", "request"),
        record(response(page)),
        record(response(b"\x89PNG", kind="image/png")),
        record(response(page, status="404 Not Found")),
        record(response(chunked, "Transfer-Encoding: chunked"), address="https://moss.example/2"),
        record(response(packed, "Content-Encoding: gzip"), address="https://moss.example/3"),
    )
    for data in (b"".join(records), b"".join(map(gzip.compress, records))):
        articles = reading(data)
        assert [article.fragment for article in articles] == ["1", "2", "3"]
        assert {article.title for article in articles} == {"Ferry stops"}
        assert {article.format for article in articles} == {"html"}
        assert articles[2].url == "https://moss.example/3"


def test_damaged_pages_cost_themselves(reading):
    whole = record(response(PAGE.encode()))
    damaged = record(response(b"\x1f\x8b\x08 no gzip", "Content-Encoding: gzip"))
    bomb = record(response(gzip.compress(bytes(8 << 20)), "Content-Encoding: gzip"))
    empty = record(response(b"<html></html>"))
    *errors, article = map(str, reading(damaged + bomb + empty + whole))
    assert [error.partition("a.warc")[2] for error in errors] == [
        "#1 is damaged: read the others.",
        "#2 unpacks to more than 200 times its size: unpack it yourself if you trust it.",
        "#3 holds no article: read the others.",
    ]
    assert "Ferry stops" in article


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (record(response(PAGE.encode()))[:-90], "is cut short: fetch it again."),
        (b"WARC/1.0\r\nContent-Length: many\r\n\r\n", "is damaged: fetch it again."),
        (b"WARC/1.0\r\n" + b"a: b\r\n" * 40_000, "is damaged: fetch it again."),
        (
            b"WARC/1.0\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n",
            "is damaged: fetch it again.",
        ),
    ],
)
def test_what_is_no_whole_archive_is_told(reading, data, told):
    (error,) = reading(data)
    assert isinstance(error, SourceError)
    assert str(error).partition("a.warc ")[2] == told
