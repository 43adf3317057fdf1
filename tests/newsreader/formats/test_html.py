"""Saved pages: which of them are pages, what is read of one, and what is said of a bad one."""

from __future__ import annotations

import pytest

from newsreader.article import Role, TextMarkKind
from newsreader.formats import BEGINNING, recognised
from newsreader.formats.html import page_draft
from newsreader.reading import read
from newsreader.source import SourceError

PARAGRAPHS = """
<p>The new bridge over the <em>Skarn</em> opened on Monday, four years late, and the first lorry to
cross it carried <a href="/fish">herring</a> for the market in Ringby.</p>
<p>“We waited for it as one waits for spring,” said Ada Holm, the mayor, who cut the ribbon with a
knife that she had borrowed from the <strong>fishmonger</strong>.</p>
<p>The old bridge will be pulled down by the end of the year, and its stones will go into the wall
of the harbour, where <code>ferry.example</code> has its office.</p>
"""


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def lines(draft):
    return [(block.role, block.span.of(draft.text)) for block in draft.blocks]


@pytest.mark.parametrize(
    ("name", "beginning", "format_name"),
    [
        ("a.html", b"<!DOCTYPE html><html>", "html"),
        ("a", b"\n <!doctype HTML PUBLIC", "html"),
        ("a.txt", b"\xef\xbb\xbf<html lang=en>", "html"),
        ("a.txt", b"<!-- saved --><?xml version='1.0'?>\n<html>", "html"),
        ("a.txt", "<html><body>".encode("utf-16"), "html"),
        ("a.html", b"<p>It is open.</p>", "html"),
        ("a.txt", b"<p>It is open.</p>", "text"),
        ("a.html", b"The bridge is open.", "text"),
        ("a.txt", b"<Applause> The mayor opens the bridge.", "text"),
        ("a.txt", b"<html-like> signs are text", "text"),
        ("a.txt", b"< and > are signs", "text"),
        ("a.xml", b"<?xml version='1.0'?><rss>", "text"),
    ],
)
def test_a_page_is_known_by_how_it_begins(name, beginning, format_name):
    assert recognised(name, beginning[:BEGINNING]).format.name == format_name


def test_emphasis_code_and_links_are_marks():
    draft = page_draft(
        page(f"<article><h1>Bridge opens</h1>{PARAGRAPHS}</article>"),
        address="https://ringby.example/news/bridge",
    )
    marked = {(mark.kind, mark.span.of(draft.text), mark.address) for mark in draft.marks}
    assert marked == {
        (TextMarkKind.EMPHASIS, "Skarn", None),
        (TextMarkKind.LINK, "herring", "https://ringby.example/fish"),
        (TextMarkKind.STRONG, "fishmonger", None),
        (TextMarkKind.CODE, "ferry.example", None),
    }


def test_all_of_a_whole_is_read():
    draft = page_draft("<h2>Chapter one</h2><p>It rained.<ul><li>Ada<li>Bo</ul>", whole=True)
    assert lines(draft) == [
        (Role.TITLE, "Chapter one"),
        (None, "It rained."),
        (Role.ITEM, "Ada"),
        (Role.ITEM, "Bo"),
    ]
    assert draft.title == "Chapter one"
    assert page_draft("", whole=True).text == page_draft("  no markup ", whole=False).text == ""


def test_a_page_without_an_article_says_so(tmp_path):
    file = tmp_path / "a.html"
    file.write_text(page("<nav><a href='/'>Home</a> <a href='/news'>News</a></nav>"))
    with pytest.raises(SourceError) as raised:
        read(str(file))
    told = f"{file} holds no article: save the page of one article, or copy its text into a file."
    assert str(raised.value) == told
