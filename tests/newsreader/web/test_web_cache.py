"""What was fetched is read again without a connection, and fetched again when that is wanted."""

from __future__ import annotations

import os

import pytest
from web_server import serving

from newsreader.source import SourceError
from newsreader.source.web import links
from newsreader.source.web.answer import Answer
from newsreader.source.web.cache import Cache
from newsreader.source.web.links import link

ANSWER = Answer("https://a.example/b", b"content\nand\0more", "text/html", '"1"', "yesterday")


def test_kept_and_found(tmp_path):
    cache = Cache(tmp_path / "links")
    assert cache.get("https://a.example/") is None
    cache.put("https://a.example/", ANSWER)
    assert cache.get("https://a.example/") == ANSWER
    assert cache.get("https://a.example/b") is None


def test_a_damaged_one_is_as_none(tmp_path):
    cache = Cache(tmp_path)
    cache.put("https://a.example/", ANSWER)
    (path,) = tmp_path.iterdir()
    for content in (b"", b"damage", path.read_bytes()[:-9]):
        path.write_bytes(content)
        assert cache.get("https://a.example/") is None


def test_the_one_that_was_not_read_for_longest_goes(tmp_path):
    cache = Cache(tmp_path, most=3500)
    for number in range(3):
        cache.put(str(number), Answer("a", os.urandom(900)))
        for path in tmp_path.iterdir():
            os.utime(path, (path.stat().st_mtime - 100,) * 2)
    assert cache.get("0") is not None
    cache.put("3", Answer("a", os.urandom(900)))
    assert [number for number in range(4) if cache.get(str(number))] == [0, 2, 3]


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file")
    cache.put("a", ANSWER)
    assert cache.get("a") is None


def changing(request):
    """Says that nothing has changed to those who know the first version."""
    if request.headers.get("If-None-Match") == '"1"' and request.path == "/same":
        request.send_response(304)
        request.end_headers()
        return
    content = f"{len(request.headers.get('If-None-Match') or '')}".encode()
    request.send_response(200)
    request.send_header("ETag", '"1"')
    request.send_header("Content-Length", str(len(content)))
    request.end_headers()
    request.wfile.write(content)


def test_fetched_again_only_if_it_is_wanted_and_has_changed():
    with serving(changing) as server:
        for path, contents in (("same", [b"0", b"0", b"0"]), ("other", [b"0", b"0", b"3"])):
            url = f"{server.url}/{path}"
            found = [link(url).content, link(url).content, link(url, anew=True).content]
            assert found == contents
    assert len(server.asked) == 4
    with pytest.raises(SourceError):
        link(f"{server.url}/same", anew=True)
    assert link(f"{server.url}/same").content == b"0"


def test_nothing_is_kept_if_that_is_wanted(monkeypatch, cache_folder):
    monkeypatch.setattr(links, "_KEEPING", {True})
    with serving(changing) as server:
        links.keep_nothing()
        link(server.url)
        link(server.url)
    assert len(server.asked) == 2
    assert not cache_folder.exists()
