"""`newsreader feeds`, as it is typed."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from web_server import serving

from tui.command_line import newsreader

FEED = (
    "<rss><channel><title>The Ringby Post</title>"
    "<item><title>Ferry stops</title><guid>a</guid><link>/ferry</link>"
    "<description>The ferry at Ringby stops, said Ada Holm.</description></item>"
    "</channel></rss>"
)
PAGE = (
    "<html><body><article><h1>Ferry stops</h1>"
    "<p>The ferry at Ringby is laid up at the pier until the spring comes again.</p>"
    "<p>“Her engine is older than I am,” said Ada Holm, who has run her for nine years.</p>"
    "<p>Until then a bus goes around the bay twice a day, and takes an hour and a half.</p>"
)


@pytest.fixture(autouse=True)
def alone(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(tmp_path / "settings.toml"))
    monkeypatch.setattr("newsreader.feeds.manners.INTERVAL", 0.0)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def run(tmp_path):
    def run(command, *words):
        path = str(tmp_path / "library.db")
        return CliRunner().invoke(
            newsreader, ["feeds", *command.split(), *words, "--library", path]
        )

    return run


@pytest.fixture
def server():
    pages = {"/feed": FEED, "/ferry": PAGE}

    def answer(request):
        body = pages.get(request.path, "").encode()
        request.send_response(200 if body else 410)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    with serving(answer) as server:
        yield server


def test_from_adding_to_removing(run, server):
    url = f"{server.url}/feed"
    result = run("add", url)
    assert (result.exit_code, result.stdout) == (0, "1 of 1 feeds, 1 added\n")
    assert run("fetch").stdout == "1 of 1 feeds, 0 added\n"
    assert run("list").stdout == f"The Ringby Post  (1 of 1 unread)\n  {url}\n"
    (row,) = map(json.loads, run("list --json").stdout.splitlines())
    assert (row["url"], row["title"], row["articles"], row["unread"]) == (
        url,
        "The Ringby Post",
        1,
        1,
    )
    assert (row["problem"], row["gone"], row["folders"]) == (None, False, [])
    assert run("remove", url).stdout == "1 removed\n"
    result = run("list")
    assert (result.stdout, result.stderr) == (
        "",
        "newsreader: there are no feeds: newsreader feeds add URL subscribes to one.\n",
    )


def test_what_is_no_feed_is_not_subscribed_to(run, server):
    result = run("add", f"{server.url}/ferry", f"{server.url}/feed", "ftp://a.example/")
    assert (result.exit_code, result.stdout) == (1, "3 of 3 feeds, 1 added, 2 could not be read\n")
    assert len(result.stderr.splitlines()) == 2
    assert f"{server.url}/ferry is no feed" in result.stderr
    assert len(run("list --json").stdout.splitlines()) == 1
    assert run("add", f"{server.url}/feed").exit_code == 1


def test_lists_in_and_out(run, server, tmp_path):
    given = tmp_path / "mine.opml"
    outlines = f"<outline text='A' xmlUrl='{server.url}/feed'/><outline xmlUrl='{server.url}/x'/>"
    given.write_text(f"<opml><body><outline text='Isles'>{outlines}</outline></body></opml>")
    assert run("import", str(given)).stdout == "2 added, 0 known\n"
    assert run("import", str(given)).stdout == "0 added, 2 known\n"
    assert "(not fetched)" in run("list").stdout
    result = run("fetch")
    assert (result.exit_code, result.stdout) == (1, "2 of 2 feeds, 1 added, 1 could not be read\n")
    assert "/x is gone for good" in result.stderr
    assert "  ! " in run("list").stdout
    given.write_text(run("export").stdout)
    run("remove", f"{server.url}/feed", f"{server.url}/x")
    run("import", str(given))
    (one, _) = sorted(map(json.loads, run("list --json").stdout.splitlines()), key=str)
    assert one["folders"] == ["Isles"]
    given.write_text("<opml")
    result = run("import", str(given))
    assert result.exit_code == 1
    assert result.stderr.endswith(
        "mine.opml is damaged in line 1: export the list again as OPML.\n"
    )


def test_what_is_not_subscribed_to(run, server):
    run("add", f"{server.url}/feed")
    for command in ("fetch", "remove"):
        result = run(command, "http://a.example/")
        assert result.exit_code == 1
        assert result.stderr.startswith("newsreader: http://a.example/ is not subscribed to")


@pytest.mark.parametrize(
    ("options", "settings", "expected"),
    [
        ("", "", 1),
        ("--pages", "", 2),
        ("", "[feeds]\npages = true\n", 2),
        ("--no-pages", "[feeds]\npages = true\n", 1),
    ],
)
def test_whether_pages_are_fetched(run, server, tmp_path, *, options, settings, expected):
    (tmp_path / "settings.toml").write_text(settings)
    assert run(f"add {options}", f"{server.url}/feed").exit_code == 0
    assert len(server.asked) == expected
