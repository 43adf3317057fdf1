"""Whatever bytes come, and whatever is wrong with them, one line says so."""

from __future__ import annotations

import gzip
import io
import json
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from printed import line, pdf

from newsreader import Article
from newsreader.articles import article_of
from newsreader.contents import Contents
from newsreader.formats import FORMATS, recognised
from newsreader.source import SourceError
from newsreader.source.content import Limits

LIMITS = Limits(1 << 20, 1 << 22, lambda beginning: True)


def zipped(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


MAIL = b"""MIME-Version: 1.0\nFrom: Ida <ida@moss.example>\nSubject: =?utf-8?Q?F=C3=A4hre?=
Date: Tue, 2 Mar 2021 09:15:00 +0100\nContent-Type: multipart/alternative; boundary=b\n
--b\nContent-Type: text/plain; charset=utf-8\n\nIt stops.\n
--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>It =\nstops.</p>
--b--\n"""
FEED = (
    b'<?xml version="1.0" encoding="utf-8"?><rss><channel><title>Ringby</title><item><title>Ferry'
    b"</title><description><![CDATA[<p>It stops.</p>]]></description></item></channel></rss>"
)
ATOM = (
    b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ferry</title><updated>2021-03-02T09:15'
    b':00Z</updated><content type="xhtml"><div><p>It stops.</p></div></content></entry></feed>'
)
JSON = json.dumps({
    "version": "https://jsonfeed.org/version/1.1",
    "items": [{"title": "Ferry", "content_html": "<p>It stops.</p>", "authors": [{"name": "Ida"}]}],
}).encode()  # fmt: skip
PACKAGE = (
    b'<package xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Book</dc:title><manifest>'
    b'<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine>'
    b'<itemref idref="a"/></spine></package>'
)
BOOK = zipped(**{
    "mimetype": b"application/epub+zip",
    "META-INF/container.xml": b'<container><rootfile full-path="a.opf"/></container>',
    "a.opf": PACKAGE,
    "a.xhtml": b"<html><body><h1>Ferry</h1><p>It stops.</p></body></html>",
})  # fmt: skip
WARC = (
    b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 61\r\n\r\nHTTP/1.1 200 OK\r\n"
    b"Content-Type: text/html\r\n\r\n<p>It stops.</p>\r\n\r\n\r\n"
)
MARKDOWN = (
    b"---\ntitle: Ferry\n---\n# Ferry\n\n> It *stops*, [she](https://a.example) said.\n\n|a|\n|-|\n"
)
MAILBOX = b"From ida Tue Mar  2 09:15:00 2021\n" + MAIL
PRINTED = pdf(line(60, 760, 24, "Ferry stops") + line(60, 700, 10, "It stops on Monday."))
SAMPLES = {
    "a.md": MARKDOWN,
    "a.eml": MAIL,
    "a.mbox": MAILBOX * 2,
    "a.rss": FEED,
    "a.atom": ATOM,
    "feed.json": JSON,
    "a.epub": BOOK,
    "a.warc": WARC * 2,
    "a.pdf": PRINTED,
    "a.md.gz": gzip.compress(MARKDOWN),
    "a.zip": zipped(**{"a.md": MARKDOWN, "b.mbox": MAILBOX, "c.zip": zipped(a=MAIL), "d": b"It."}),
}


def results(name: str, data: bytes) -> list[Article | SourceError]:
    """What comes of a source: articles, and why there are not more."""
    found: list[Article | SourceError] = []
    try:
        opened = Contents(name, data, LIMITS)
        for entry in opened.entries():
            try:
                found.append(article_of(opened.draft(entry, LIMITS.article), name))
            except SourceError as error:
                found.append(error)
    except SourceError as error:
        found.append(error)
    return found


def check(name: str, data: bytes) -> None:
    for found in results(name, data):
        if isinstance(found, SourceError):
            assert "report it" not in str(found)
            assert len(str(found)) <= 300
            assert str(found).isprintable()


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_are_whole(name):
    data = gzip.decompress(SAMPLES[name]) if name.endswith(".gz") else SAMPLES[name]
    assert recognised(name, data[:4096]).module != "newsreader.formats.plain"
    assert isinstance(results(name, data)[0], Article) or name == "a.warc"


@pytest.mark.parametrize("name", SAMPLES)
@given(changes=st.data())
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_damage_is_told_in_a_line(name, changes):
    data = bytearray(SAMPLES[name])
    for _ in range(changes.draw(st.integers(1, 4))):
        at = changes.draw(st.integers(0, len(data)))
        removed = changes.draw(st.integers(0, 12))
        data[at : at + removed] = changes.draw(st.binary(max_size=12))
    check(name, bytes(data))


@given(start=st.sampled_from([*{s for one in FORMATS for s in one.begins}]), rest=st.binary())
@settings(max_examples=60, deadline=None)
def test_any_bytes_behind_any_beginning(start, rest):
    for name in ("a", "a.md", "a.epub", "a.eml"):
        check(name, start + rest)


@given(st.sampled_from(list(SAMPLES)), st.sampled_from(list(SAMPLES)))
@settings(max_examples=30, deadline=None)
def test_the_name_of_another_format(name, other):
    check(name, SAMPLES[other])
