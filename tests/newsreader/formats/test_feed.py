"""RSS, Atom and JSON feeds, whole, damaged and hostile."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from newsreader import Article, contents
from newsreader.discovering import discover
from newsreader.formats import json_feed, xml_feed
from newsreader.reading import read, read_all

if TYPE_CHECKING:
    from newsreader.source import SourceError

RSS = """\
<?xml version="1.0" encoding="{encoding}"?>
<!-- made by hand: <item> -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Ringby Post</title><link>https://ringby.example/</link><language>en-gb</language>
<item><title>Ferry &amp;amp; pier stop</title><link>https://ringby.example/ferry</link>
 <dc:creator>Ida Møss</dc:creator><pubDate>Tue, 02 Mar 2021 09:15:00 +0100</pubDate>
 <description>Short.</description>
 <content:encoded><![CDATA[<p>The <a href="/pier">ferry</a> stops, said <em>Ada</em>.</p>
  <h2>Why</h2><p>An </item> or <item> is no markup.</p>]]></content:encoded></item>
<item><title>Pier opens</title><author>ben@ringby.example (Ben Orr)</author>
 <description>The pier opens &lt;b&gt;on Friday&lt;/b&gt;, said the café.</description></item>
</channel></rss>
"""
ATOM = """\
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
<title>Ringby</title><author><name>Ida Moss</name></author>
<entry><title type="html">Die &lt;i&gt;Fähre&lt;/i&gt;</title><link href="https://ringby.example/1"/>
<published>2021-03-02T09:15:00+01:00</published><updated>2021-03-03T10:00:00Z</updated>
<content type="html">
&lt;p&gt;Sie fährt am Montag nicht, sagte der Hafenmeister.&lt;/p&gt;</content></entry>
</feed>
"""
RDF = """\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="https://ringby.example/"><title>Ringby</title></channel>
<item rdf:about="https://ringby.example/1"><title>Ferry</title><link>https://ringby.example/1</link>
<description>It stops &amp;amp; waits.</description></item></rdf:RDF>
"""
JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "The Ringby Post",
    "language": "en",
    "items": [
        {
            "id": "1",
            "title": "Ferry stops",
            "url": "https://ringby.example/ferry",
            "content_html": "<p>The <a href='/pier'>ferry</a> stops.</p>",
            "date_published": "2021-03-02T09:15:00+01:00",
            "date_modified": "2021-03-03T09:15:00+01:00",
            "authors": [{"name": "Ida Moss"}, {"name": "Ben Orr"}],
        },
        {"id": "2", "content_text": "The pier opens <soon>.\n\nThat is good."},
    ],
}


@pytest.fixture(autouse=True)
def nothing_read_before(monkeypatch):
    monkeypatch.setattr(contents, "_LAST", {})


@pytest.fixture
def reading(tmp_path):
    def articles(data: str | bytes) -> list[Article | SourceError]:
        contents._LAST.clear()
        data = data.encode() if isinstance(data, str) else data
        (tmp_path / "feed").write_bytes(data)
        return list(read_all(str(tmp_path / "feed")))

    return articles


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(p.role.value, p.span.of(article.text)) for p in article.paragraphs]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "koi8-r"])
def test_each_entry_of_an_rss_feed_is_an_article(reading, encoding):
    written = "utf-8" if encoding == "koi8-r" else encoding
    first, second = reading(RSS.format(encoding=written).encode(written))
    assert blocks(first) == [
        ("title", "Ferry & pier stop"),
        ("body", "The ferry stops, said Ada."),
        ("heading", "Why"),
        ("body", "An or is no markup."),
    ]
    assert (first.title, first.byline, first.format) == ("Ferry & pier stop", "Ida Møss", "feed")
    assert first.published == "2021-03-02T08:15:00+00:00"
    assert (first.url, first.site) == ("https://ringby.example/ferry", "The Ringby Post")
    marks = [(m.kind.value, m.span.of(first.text), m.address) for m in first.marks]
    assert ("link", "ferry", "https://ringby.example/pier") in marks
    assert blocks(second)[-1] == ("body", "The pier opens on Friday, said the café.")
    assert (second.byline, second.language) == ("Ben Orr", "en")


def test_an_atom_feed_gives_dates_and_language(reading):
    (article,) = reading(ATOM)
    assert article.title == "Die Fähre"
    assert (article.published, article.modified) == (
        "2021-03-02T08:15:00+00:00",
        "2021-03-03T10:00:00+00:00",
    )
    assert (article.byline, article.language) == ("Ida Moss", "de")
    assert blocks(article)[1:] == [("body", "Sie fährt am Montag nicht, sagte der Hafenmeister.")]


def test_an_older_feed_is_read_too(reading):
    (article,) = reading(RDF)
    assert (article.title, article.url) == ("Ferry", "https://ringby.example/1")
    assert blocks(article) == [("title", "Ferry"), ("body", "It stops & waits.")]


def test_a_json_feed_is_read(reading):
    first, second = reading(json.dumps(JSON))
    assert blocks(first) == [("title", "Ferry stops"), ("body", "The ferry stops.")]
    assert first.byline == "Ida Moss, Ben Orr"
    assert (first.published, first.modified) == (
        "2021-03-02T09:15:00+01:00",
        "2021-03-03T09:15:00+01:00",
    )
    assert (first.url, first.site) == ("https://ringby.example/ferry", "The Ringby Post")
    assert second.text == "The pier opens <soon>.\n\nThat is good."


def test_entries_are_named_before_any_is_parsed(tmp_path, monkeypatch):
    item = "<item><title>Ferry {}</title><description>It stops.</description></item>"
    items = "".join(item.format(number) for number in range(20_000))
    file = tmp_path / "a.rss"
    file.write_text(f"<rss><channel><title>Ringby</title>{items}</channel></rss>")
    assert len(list(discover([str(file)]))) == 20_000
    assert read(f"{file}#19999").title == "Ferry 19998"


def test_other_markup_is_no_feed(tmp_path):
    prose = "".join(
        f"<p>The ferry stops on day {day}, said Ada Quill, who has been its master for years.</p>"
        for day in range(9)
    )
    page = f"<!doctype html><body><rss></rss><article><h1>Ferry</h1>{prose}</article></body>"
    (tmp_path / "a").write_text(page)
    assert read(str(tmp_path / "a")).format == "html"
    (tmp_path / "b").write_text('{"version": 1, "text": "The ferry stops."}')
    assert read(str(tmp_path / "b")).format == "text"


def test_a_feed_that_is_cut_short_gives_what_is_whole(reading):
    text = RSS.format(encoding="utf-8")
    first, error = reading(text[: text.index("said the café")])
    assert first.title == "Ferry & pier stop"
    assert str(error).endswith("feed is cut short in entry 2: fetch it again.")
    *whole, error = reading(text[: text.index("</channel>")])
    assert len(whole) == 2
    assert str(error).endswith("feed is cut short: fetch it again.")


def test_a_damaged_entry_costs_that_entry_only(reading):
    text = RSS.format(encoding="utf-8")
    damaged = "<item><title>Pier <opens</titel>&nope;<description></item>"
    at = text.index("<item><title>Ferry")
    error, *articles = reading(text[:at] + damaged + "<item></item>" + text[at:])
    assert str(error).endswith("feed#1 has no text in it: read the others.")
    empty, *articles = articles
    assert str(empty).endswith("feed#2 has no text in it: read the others.")
    assert [article.title for article in articles] == ["Ferry & pier stop", "Pier opens"]


def test_entities_are_not_expanded(reading):
    bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    text = RSS.format(encoding="utf-8").replace("<!-- made", bomb + "<!-- made")
    first, second = reading(text.replace("The pier", "The pier &b; &c;"))
    assert first.title == "Ferry & pier stop"
    assert "haha" not in second.text
    assert "root:" not in second.text


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ('{"version": "https://jsonfeed.org/version/1", "items": [', "is a damaged JSON feed"),
        ('{"version": "https://jsonfeed.org/version/1"}', "is a damaged JSON feed"),
        (
            '{"version": "https://jsonfeed.org/version/1", "items": ' + "[" * 100_000,
            "is a damaged JSON feed",
        ),
        ("<rss><channel></channel></rss>", "holds no articles"),
        ("<rss>", "holds no articles"),
    ],
)
def test_what_is_no_whole_feed_is_told(reading, data, told):
    (error,) = reading(data)
    assert f"feed {told}: " in str(error)


def test_a_json_feed_has_a_limit_of_its_own(reading, monkeypatch):
    monkeypatch.setattr(json_feed, "_LARGEST", 100)
    (error,) = reading(json.dumps(JSON))
    assert "feed is larger than 100 bytes: cut it into parts" in str(error)


def test_only_what_is_around_an_entry_is_read_with_it(reading, monkeypatch):
    monkeypatch.setattr(xml_feed, "_LONGEST_HEAD", 300)
    head = "<rss><channel><title>Ringby</title>" + "<x>y</x>" * 5000
    (article,) = reading(f"{head}<item><title>Ferry</title></item></channel></rss>")
    assert article.title == "Ferry"
