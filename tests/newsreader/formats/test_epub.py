"""EPUB: chapters in the order of reading, with what the book says of itself."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from newsreader import Article, contents
from newsreader.discovering import discover
from newsreader.formats import epub_package
from newsreader.reading import read, read_all
from newsreader.source import SourceError

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)
OPF = """<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata><dc:title>The Harbour</dc:title><dc:creator>Ida Moss</dc:creator>
<dc:creator>Ben Orr</dc:creator><dc:language>en-GB</dc:language><dc:date>2021-03-02</dc:date>
</metadata><manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="text/two%20b.xhtml" media-type="application/xhtml+xml"/>
<item id="notes" href="notes.xhtml" media-type="application/xhtml+xml"/>
</manifest><spine toc="ncx"><itemref idref="cover"/><itemref idref="nav"/><itemref idref="two"/>
<itemref idref="one"/><itemref idref="notes" linear="no"/></spine></package>"""
NAV = (
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>'
    '<nav epub:type="toc"><ol><li><a href="text/two%20b.xhtml">The <i>Ferry</i></a></li></ol></nav>'
    '<nav epub:type="landmarks"><a href="text/one.xhtml">Start</a></nav></body></html>'
)
NCX = (
    '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>The Ferry'
    '</text></navLabel><content src="text/two%20b.xhtml"/></navPoint></navMap></ncx>'
)
PAGE = (
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{}</body></html>'
)
FILES = {
    "META-INF/container.xml": CONTAINER,
    "OEBPS/book.opf": OPF,
    "OEBPS/nav.xhtml": NAV,
    "OEBPS/toc.ncx": NCX,
    "OEBPS/cover.xhtml": PAGE.format('<img src="cover.jpg"/>'),
    "OEBPS/text/one.xhtml": PAGE.format("<h2>The Pier</h2><p>It opens, said <b>Ben Orr</b>.</p>"),
    "OEBPS/text/two b.xhtml": PAGE.format("<p>It stops on Monday.</p><blockquote>So</blockquote>"),
    "OEBPS/notes.xhtml": PAGE.format("<p>A note.</p>"),
}


@pytest.fixture(autouse=True)
def nothing_read_before(monkeypatch):
    monkeypatch.setattr(contents, "_LAST", {})


@pytest.fixture
def book(tmp_path):
    def written(name: str = "a.epub", **changed: str | bytes | None) -> str:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
            for path, content in {**FILES, **changed}.items():
                if content is not None:
                    archive.writestr(path, content)
        (tmp_path / name).write_bytes(made.getvalue())
        return str(tmp_path / name)

    return written


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(p.role.value, p.span.of(article.text)) for p in article.paragraphs]


def told(source: str) -> list[str]:
    contents._LAST.clear()
    return [
        str(found).removeprefix(source) if isinstance(found, SourceError) else str(found.title)
        for found in read_all(source)
    ]


@pytest.mark.parametrize("name", ["a.epub", "a"])
def test_chapters_are_read_in_order_without_cover_contents_and_notes(book, name):
    source = book(name)
    assert list(discover([source])) == [f"{source}#1", f"{source}#2"]
    first, second = read_all(source)
    assert blocks(first) == [
        ("title", "The Ferry"), ("body", "It stops on Monday."), ("blockquote", "So"),
    ]  # fmt: skip
    assert blocks(second) == [("title", "The Pier"), ("body", "It opens, said Ben Orr.")]
    assert [(m.kind.value, m.span.of(second.text)) for m in second.marks] == [("strong", "Ben Orr")]


def test_the_book_tells_author_date_and_language(book):
    article = read(book())
    assert (article.title, article.site) == ("The Ferry", "The Harbour")
    assert (article.byline, article.published) == ("Ida Moss, Ben Orr", "2021-03-02")
    assert (article.language, article.format) == ("en", "epub")


def test_titles_come_from_either_table_of_contents_else_from_the_text(book):
    assert told(book(**{"OEBPS/nav.xhtml": "<html/>"})) == ["The Ferry", "The Pier"]
    without = {"OEBPS/nav.xhtml": None, "OEBPS/toc.ncx": "no XML"}
    assert told(book(**without)) == ["The Harbour", "The Pier"]


def test_a_file_of_several_chapters_is_not_called_by_the_first(book):
    twice = NAV.replace(
        '<li><a href="text/two%20b.xhtml">',
        '<li><a href="text/two%20b.xhtml#a">Early</a></li><li><a href="text/two%20b.xhtml#b">',
    )
    assert told(book(**{"OEBPS/nav.xhtml": twice, "OEBPS/toc.ncx": None}))[0] == "The Harbour"


def test_damaged_and_locked_chapters_cost_themselves(book):
    source = book()
    path = Path(source)
    data = bytearray(path.read_bytes())
    at = data.index(b"OEBPS/text/two b.xhtml") + 22
    data[at : at + 9] = b"\xff" * 9
    path.write_bytes(bytes(data))
    assert told(source) == ["#1 is damaged: fetch the archive again.", "The Pier"]
    locked = '<e><CipherReference URI="OEBPS/text/two%20b.xhtml"/></e>'
    way_out = "open it in the program that the book was bought for."
    source = book(**{"META-INF/encryption.xml": locked})
    assert told(source) == [f"#1 is locked: {way_out}", "The Pier"]


@pytest.mark.parametrize(
    "changed",
    [
        {"META-INF/container.xml": None},
        {"META-INF/container.xml": "<container/>"},
        {"OEBPS/book.opf": None},
        {"OEBPS/book.opf": ""},
    ],
)
def test_what_is_no_whole_book_is_told(book, changed):
    assert told(book(**changed)) == [" is a damaged book: fetch it again."]


def test_a_book_that_is_cut_short_is_told(book):
    source = book()
    path = Path(source)
    path.write_bytes(path.read_bytes()[:-400])
    assert told(source) == [" is a damaged zip file: fetch it again."]


def test_bombs_and_entities_do_nothing(book, monkeypatch):
    laughs = (
        '<!DOCTYPE p [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">'
        '<!ENTITY c SYSTEM "file:///etc/passwd">]>'
    )
    opf = OPF.replace("<package", laughs + "<package").replace("The Harbour", "The &b;&c;Harbour")
    article = read(book(**{"OEBPS/book.opf": opf}))
    assert "haha" not in (article.site or "")
    assert "root:" not in (article.site or "")
    zeros = PAGE.format("<p>" + "a " * (4 << 20) + "</p>")
    first, second = told(book(**{"OEBPS/text/two b.xhtml": zeros}))
    assert first.startswith("#1 unpacks to more than 200 times its size: ")
    assert second == "The Pier"
    deep = OPF.replace("<metadata>", "<a>" * 5000 + "<metadata>")
    assert told(book(**{"OEBPS/book.opf": deep}))
    monkeypatch.setattr(epub_package, "_LARGEST", 100)
    (error,) = told(book())
    assert error.startswith("#META-INF/container.xml is larger than 100 bytes: ")
