"""Articles that are opened while the program runs, and read again."""

from __future__ import annotations

import io
import sys

import pytest
from textual.widgets import Input
from web_server import serving

from widgets.article_header import ArticleHeader

pytestmark = pytest.mark.usefixtures("cache_folder")

TEXT = "The quay\n\nIt rained in Ringby, said Ada Holm.\n\n" + "\n\n".join(
    f"Paragraph {number} tells of what was said there on the day before." for number in range(40)
)


@pytest.fixture
def site():
    """A server whose pages, by their paths, a test can change."""
    pages: dict[str, str] = {}

    def answer(request):
        content = pages.get(request.path, "").encode()
        request.send_response(200 if content else 404)
        request.send_header("Content-Type", "text/plain; charset=utf-8")
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)

    with serving(answer) as server:
        server.pages = pages
        yield server


async def opening(reader, source):
    await reader.press("O")
    reader.app.focused.value = str(source)
    await reader.press("enter")


async def test_a_link_is_added_to_the_articles_and_opened(read, site):
    site.pages["/quay"] = TEXT
    async with read() as reader:
        await opening(reader, f" {site.url}/quay ")
        assert reader.lines[0].startswith(" The quay ")
        assert reader.screen.shelf.sources[-1] == f"{site.url}/quay"
        assert reader.screen.query_one(ArticleHeader).opened == 1
        await reader.press("K")
        assert not reader.lines[0].startswith(" The quay ")
        await opening(reader, f"{site.url}/quay")
        assert len(reader.screen.shelf.sources) == 2
    assert len(site.asked) == 1


async def test_a_path_may_begin_at_home_and_a_folder_gives_all_its_articles(
    read, tmp_path, monkeypatch
):
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "news").mkdir()
    for name in "ab":
        (tmp_path / "news" / f"{name}.txt").write_text(f"Title {name}\n\n{TEXT}", "utf-8")
    async with read() as reader:
        await opening(reader, "~/news")
        assert reader.lines[0].startswith(" Title a ")
        assert [source[-5:] for source in reader.screen.shelf.sources[1:]] == ["a.txt", "b.txt"]


async def test_what_cannot_be_opened_is_told_and_the_article_stays(read, site, tmp_path):
    async with read() as reader:
        before = reader.screen.session.article
        for source in (f"{site.url}/none", tmp_path / "none.txt"):
            await opening(reader, source)
            assert str(source) in reader.status
            assert reader.screen.status.failed
            assert not reader.screen.status.working
        await opening(reader, "-")
        assert reader.status == "Standard input is read only when the program starts"
        assert reader.screen.session.article is before
        assert len(reader.screen.shelf.sources) == 1
        assert reader.screen.shelf.unreadable == 0


async def test_escape_leaves_the_line_and_goes_back(read):
    async with read() as reader:
        await reader.press("e")
        focused = reader.app.focused
        await reader.press("O", "x", "escape")
        assert reader.app.focused is focused
        assert not any(bar.display for bar in reader.screen.query("SourceBar"))


async def test_the_link_at_hand_is_proposed(read, tmp_path):
    path = tmp_path / "a.md"
    path.write_text("See [that](https://a.example/b).\n", "utf-8")
    async with read(path) as reader:
        await reader.press("L", "O")
        assert reader.screen.query_one(Input).value == "https://a.example/b"
        await reader.press("x")
        assert reader.screen.query_one(Input).value == "x"


async def test_a_link_is_fetched_again_and_the_place_kept(read, site):
    site.pages["/quay"] = TEXT
    async with read(f"{site.url}/quay") as reader:
        await reader.press("r")
        assert reader.status == "Nothing in it has changed"
        pane = reader.screen.article_pane
        await reader.press("space")
        words = pane.article.text[pane.reading_position :][:24]
        site.pages["/quay"] = TEXT.replace("It rained", "New is that it rained hard all day")
        await reader.press("r")
        assert reader.status == "This is a new version, from where you were"
        text = pane.article.text
        assert "hard all day" in text
        assert text[pane.reading_position :].startswith(words)
        assert reader.screen.session.analysis.article is pane.article
    assert len(site.asked) == 3


async def test_where_a_link_gives_nothing_any_more_the_article_stays(read, site):
    site.pages["/quay"] = TEXT
    async with read(f"{site.url}/quay") as reader:
        del site.pages["/quay"]
        await reader.press("r")
        assert reader.screen.status.failed
        assert reader.lines[0].startswith(" The quay ")
        assert reader.screen.shelf.unreadable == 0


async def test_a_file_is_read_again(read, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    async with read(path) as reader:
        path.write_text(TEXT.replace("The quay", "The port"), "utf-8")
        await reader.press("r")
        assert reader.lines[0].startswith(" The port ")


async def test_standard_input_is_not_read_again(read, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    async with read("-") as reader:
        await reader.press("r")
        assert reader.status == "This article came from standard input, which is read only once"


async def test_from_the_browser_nothing_else_is_opened(read, monkeypatch):
    async with read() as reader:
        monkeypatch.setattr(type(reader.app), "is_web", True)
        await reader.press("O")
        assert reader.status.startswith("From the browser nothing else is opened")
        assert not reader.screen.query("SourceBar")
