"""Feeds are asked politely, what is new becomes articles, and nothing comes twice."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from web_server import serving

from newsreader.feeds import subscription
from newsreader.feeds.fetching import Fetching, Moved, fetch
from newsreader.feeds.manners import INTERVAL, Manners, rest
from newsreader.feeds.subscription import Feed
from newsreader.library.adding import Step, add, prepared
from newsreader.library.library import Library
from newsreader.library.query import parsed
from newsreader.options import Options
from newsreader.source import SourceError
from newsreader.source.web.client import Urllib3Client
from newsreader.source.web.fetching import WebLimits

NOW = datetime(2021, 3, 2, 9, tzinfo=UTC)
PAGE = (
    "<html><head><title>Ferry stops</title></head><body><article><h1>Ferry stops</h1>"
    "<p>The page says that the ferry at Ringby is laid up until the spring comes again.</p>"
    "<p>“Her engine is older than I am,” said Ada Holm, who has run her for nine years.</p>"
    "<p>Until then a bus goes around the bay twice a day, and takes an hour and a half.</p>"
    "</article></body></html>"
)


def item(number, link="", guid="", text="", title=""):
    title = title or f"Ferry {number} stops"
    text = text or f"Ferry {number} stops at Ringby, said Ada Holm, who runs it."
    return (
        f"<item><title>{title}</title>"
        + (f"<link>{link}</link>" if link else "")
        + (f"<guid>{guid}</guid>" if guid else "")
        + f"<description>{text}</description></item>"
    )


def rss(*items, title="The Ringby Post"):
    inside = "".join(items)
    return f"<rss version='2.0'><channel><title>{title}</title>{inside}</channel></rss>"


def send(request, body="", status=200, **headers):
    data = body.encode()
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name.replace("_", "-"), value)
    request.send_header("Content-Length", str(len(data)))
    request.end_headers()
    request.wfile.write(data)


def site(**pages):
    """A site whose paths are names; each is what is sent, or does the sending."""

    def answer(request):
        page = pages.get(request.path.strip("/"))
        if page is None:
            send(request, status=404)
        elif callable(page):
            page(request)
        else:
            send(request, page)

    return serving(answer)


@pytest.fixture
def library(tmp_path):
    with closing(Library.open(tmp_path / "library.db", report=pytest.fail)) as library:
        yield library


def at_once(tasks):
    return ((task, prepared(task)) for task in tasks)


def subscribed(library):
    return library.database.read(subscription.feeds, [])


def fetched(library, *urls, pages=False, interval=0.0, **limits):
    """Subscribe to feeds, fetch all there are, and give what is told."""
    library.database.write(
        lambda connection: subscription.subscribe(connection, [Feed(url) for url in urls])
    )
    fetching = Fetching(
        Urllib3Client(), Manners(interval), Options(), pages, limits=WebLimits(**limits)
    )
    return list(fetch(library, subscribed(library), fetching, at_once))


def added(told):
    return sum(one.added for one in told if isinstance(one, Step))


def problems(told):
    return [str(one) for one in told if isinstance(one, SourceError)]


def articles(library):
    return [library.article(hit.article) for hit in library.find(parsed("is:unread"))]


def test_entries_become_articles(library):
    with site(feed=rss(item(1, "/ferry", "a"), item(2, guid="b"))) as server:
        told = fetched(library, f"{server.url}/feed")
    assert (added(told), problems(told)) == (2, [])
    assert {article.source for article in articles(library)} == {
        f"{server.url}/ferry",
        f"{server.url}/feed#b",
    }
    assert {article.site for article in articles(library)} == {"The Ringby Post"}
    assert len(library.find(parsed("holm ringby"))) == 2
    assert subscribed(library)[0].title == "The Ringby Post"


def test_asked_again_whether_it_has_changed(library):
    def answer(request):
        if request.headers["If-None-Match"] == '"1"':
            assert request.headers["If-Modified-Since"] == "yesterday"
            send(request, status=304)
        else:
            send(request, rss(item(1, guid="a")), ETag='"1"', Last_Modified="yesterday")

    with site(feed=answer) as server:
        assert added(fetched(library, f"{server.url}/feed")) == 1
        told = fetched(library)
    assert (added(told), problems(told)) == (0, [])
    assert [headers.get("If-None-Match") for _, headers in server.asked] == [None, '"1"']


def test_nothing_twice(library):
    same = "The same words stand here and there."
    pages = {
        "one": rss(item(1, "/1", "a"), item(2, "/2", "b"), item(3, "/3", text=same, title="Same")),
        "two": rss(item(1, "/1", "c"), item(3, "/4", text=same, title="Same")),
    }
    with site(**pages) as server:
        assert added(fetched(library, f"{server.url}/one")) == 3
        assert added(fetched(library, f"{server.url}/two")) == 0
        pages["one"] = rss(item(9, "/9", "i"), item(1, "/1", "a"), item(2, "/2", "b"))
    with site(**pages) as again:
        assert added(fetched(library, f"{again.url}/one")) == 1  # the others' words are known
    with site(feed=rss(item(5, "/5", "x"), item(6, "/6", "x"), item(7, guid="x"))) as server:
        assert added(fetched(library, f"{server.url}/feed")) == 3  # whatever it calls its guids


def test_what_is_forgotten_does_not_come_again(library):
    with site(feed=rss(item(1, guid="a"))) as server:
        fetched(library, f"{server.url}/feed")
        assert library.forget(f"{server.url}/feed#a") == 1
        assert added(fetched(library)) == 0


def test_an_entry_that_says_it_has_changed_is_a_version(library):
    def atom(day, text):
        return (
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Ringby</title><entry><id>a</id>"
            f"<title>Ferry</title><published>2021-03-01T00:00:00Z</published>"
            f"<updated>2021-03-{day}T00:00:00Z</updated><content>{text}</content></entry></feed>"
        )

    pages = {"feed": atom("02", "The ferry stops at Ringby.")}
    with serving(lambda request: send(request, pages["feed"])) as server:
        assert added(fetched(library, f"{server.url}/feed")) == 1
        pages["feed"] = atom("02", "Somebody else has written this.")
        assert added(fetched(library)) == 0
        pages["feed"] = atom("03", "The ferry sails from Ringby again.")
        assert added(fetched(library)) == 1
    (article,) = (one for one in articles(library) if one.source == f"{server.url}/feed#a")
    assert "sails" in article.text


def test_the_pages_behind_entries(library):
    feed = rss(item(1, "/ferry", "a"), item(2, "/missing", "b"))
    with site(feed=feed, ferry=PAGE) as server:
        told = fetched(library, f"{server.url}/feed", pages=True)
        assert added(told) == 2
        assert problems(told) == [f"{server.url}/missing does not exist: check the link."]
        asked = [path for path, _ in server.asked]
        assert (added(fetched(library, pages=True)), len(server.asked)) == (0, len(asked) + 1)
    texts = {article.source: article.text for article in articles(library)}
    assert "The page says" in texts[f"{server.url}/ferry"]
    assert "Ferry 2 stops" in texts[f"{server.url}/missing"]


def test_a_page_that_only_its_feed_told_of_is_read_when_it_is_named(library):
    with site(feed=rss(item(1, "/ferry", "a")), ferry=PAGE) as server:
        fetched(library, f"{server.url}/feed")
        told = list(add(library, [f"{server.url}/ferry"], Options(), at_once))
        assert added(told) == 1
        again = list(add(library, [f"{server.url}/ferry"], Options(), at_once))
        assert again == [Step(0, 1)]
    (article,) = (one for one in articles(library) if "The page says" in one.text)
    assert article.source == f"{server.url}/ferry"


def redirects(target, status):
    return lambda request: send(request, status=status, Location=target)


def test_moved(library):
    pages = {
        "old": redirects("/older", 301),
        "older": redirects("/feed", 308),
        "now": redirects("/feed2", 302),
        "feed": rss(item(1, guid="a")),
        "feed2": rss(item(2, guid="a")),
    }
    with site(**pages) as server:
        told = fetched(library, f"{server.url}/old", f"{server.url}/now")
        moved = [one for one in told if isinstance(one, Moved)]
        assert moved == [(f"{server.url}/old", f"{server.url}/feed")]
        assert {feed.url for feed in subscribed(library)} == {
            f"{server.url}/feed",
            f"{server.url}/now",
        }
        assert added(fetched(library, f"{server.url}/old")) == 0  # which becomes one with the new
        assert len(subscribed(library)) == 2


def test_gone(library):
    with site(feed=lambda request: send(request, status=410)) as server:
        (sentence,) = problems(fetched(library, f"{server.url}/feed"))
        assert "is gone for good" in sentence
        (feed,) = subscribed(library)
        assert (feed.is_gone, feed.problem) == (True, sentence)
        assert problems(fetched(library)) == [sentence]
    assert len(server.asked) == 1


ENDLESS = "<rss><channel><title>More</title>"


def endlessly(request):
    request.send_response(200)
    request.send_header("Connection", "close")
    request.end_headers()
    request.wfile.write(ENDLESS.encode())
    while True:
        request.wfile.write(item(1).encode() * 1000)


@pytest.mark.parametrize(
    ("page", "reason", "expected"),
    [
        ("<html><body>Hello</body></html>", "is no feed", 0),
        ("", "is no feed", 0),
        (
            '<html><head><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">',
            "/rss?a=1&b=2",
            0,
        ),
        (rss(), "has no entries", 0),
        (rss(item(1))[:-60], "is cut short in entry 1", 0),
        (rss(item(1), item(2))[:-16], "is cut short", 2),
        (rss("<item></item>", item(2)), "#1 has no text in it", 1),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": [', "is a damaged JSON feed", 0),
        (endlessly, "is larger than", 0),
        (lambda request: send(request, status=500), "the server says 500", 0),
        (lambda request: send(request, status=304), "the server says 304", 0),
        (redirects("file:///etc/passwd", 301), "leads to file:", 0),
    ],
)
def test_what_is_wrong_with_one_is_a_sentence_and_the_others_go_on(library, page, reason, expected):
    with site(bad=page, good=rss(item(8, guid="good"))) as server:
        told = fetched(library, f"{server.url}/bad", f"{server.url}/good", size=1 << 20)
    (sentence,) = problems(told)
    assert sentence.startswith(f"{server.url}/bad")
    assert reason in sentence
    assert added(told) == expected + 1
    problem = {feed.url: feed.problem for feed in subscribed(library)}
    assert problem == {f"{server.url}/bad": sentence, f"{server.url}/good": None}


def test_a_feed_cut_short_is_asked_for_again_as_a_whole(library):
    with serving(lambda request: send(request, rss(item(1))[:-16], ETag='"1"')) as server:
        fetched(library, server.url)
        fetched(library)
    assert all("If-None-Match" not in headers for _, headers in server.asked)


def test_what_is_ended_goes_on(library):
    def answer(request):
        send(request, rss(item(1, guid="a"), item(2, guid="b")), ETag='"1"')

    with site(one=answer, two=rss(item(3, guid="c"))) as server:
        urls = [Feed(f"{server.url}/{name}") for name in ("one", "two")]
        library.database.write(lambda connection: subscription.subscribe(connection, urls))
        fetching = Fetching(Urllib3Client(), Manners(0.0), Options())
        under_way = fetch(library, subscribed(library), fetching, at_once)
        assert next(under_way) == Step(2, 0)
        under_way.close()
        assert added(fetched(library)) == 1
        assert added(fetched(library)) == 0
    asked = [headers.get("If-None-Match") for path, headers in server.asked if path == "/one"]
    assert asked == [None, None, '"1"']


def test_too_many_entries(library, monkeypatch):
    monkeypatch.setattr("newsreader.feeds.asking._MOST", 2)
    with serving(lambda request: send(request, rss(*map(item, "123")))) as server:
        told = fetched(library, server.url)
    assert added(told) == 2
    assert "has more than 2 entries" in problems(told)[0]


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_host_is_left_alone(library, status):
    def busy(request):
        send(request, status=status, Retry_After="3600")

    with site(one=busy, two=busy) as server:
        told = fetched(library, f"{server.url}/one", f"{server.url}/two")
        assert all("is to be left alone until" in sentence for sentence in problems(told))
        assert len(problems(told)) == 2
        assert len(problems(fetched(library))) == 2
        assert len(server.asked) == 1
    waits = [datetime.fromisoformat(feed.wait_until) for feed in subscribed(library)]
    assert all(timedelta(minutes=50) < until - datetime.now(UTC) for until in waits)


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ("120", 120),
        (format_datetime(NOW + timedelta(minutes=2), usegmt=True), 120),
        (format_datetime(NOW - timedelta(minutes=2), usegmt=True), 0),
        ("9" * 40, 86400),
        ("soon", 300),
        ("-5", 300),
        (None, 300),
    ],
)
def test_for_how_long(given, seconds):
    assert rest(given, NOW) - NOW == timedelta(seconds=seconds)


def test_a_host_is_asked_one_question_at_a_time_with_a_pause_between():
    begun, others = threading.Event(), []
    manners = Manners(0.05)

    def second():
        begun.set()
        with manners.turn("a"):
            others.append("a")

    with manners.turn("a"):
        thread = threading.Thread(target=second)
        thread.start()
        begun.wait()
        with manners.turn("b"):
            assert others == []
    thread.join()
    assert others == ["a"]
    assert INTERVAL >= 1


def test_unread_by_feed(library):
    with site(feed=rss(item(1, guid="a"), item(2, guid="b")), none=rss()) as server:
        fetched(library, f"{server.url}/feed", f"{server.url}/none")
    url = f"{server.url}/feed"
    assert library.database.read(subscription.counts, {}) == {url: (2, 2)}
    numbers = library.database.read(lambda connection: subscription.articles(connection, url), [])
    (key,) = library.database.read(
        lambda connection: connection.execute(
            "SELECT key FROM article WHERE id = ?", numbers[:1]
        ).fetchone(),
        (),
    )
    library.store.mark_read(key)
    assert library.database.read(subscription.counts, {}) == {url: (2, 1)}


def test_feeds_go_out_and_in_with_the_library(library, tmp_path):
    from newsreader.export.record import as_line
    from newsreader.library.exporting import exported

    with site(feed=rss(item(1, guid="a"))) as server:
        fetched(library, f"{server.url}/feed")
        held = library.database.read(lambda connection: list(exported(connection)), [])
        lines = [as_line(line) for line in held]
        with closing(Library.open(tmp_path / "other.db", report=pytest.fail)) as other:
            assert other.take_in(lines).refused == []
            assert subscribed(other) == subscribed(library)
            assert added(fetched(other)) == 0
