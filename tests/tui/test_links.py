"""The links of an article on the screen."""

from __future__ import annotations

from contextlib import nullcontext

import pytest

MARKDOWN = """---
url: https://example.org/news/quay
---
# The quay

The [port](../port) closed, says [Ada Holm](https://example.org/holm).

[Write](mailto:desk@example.org) to us.
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "quay.md"
    path.write_text(MARKDOWN, encoding="utf-8")
    return path


@pytest.fixture
def opened(monkeypatch):
    """The addresses that are handed to the desktop's browser."""
    addresses = []
    monkeypatch.setenv("DISPLAY", ":0")

    def take(address):
        addresses.append(address)
        return True

    monkeypatch.setattr("tui.reader.outside.open_in_desktop", take)
    return addresses


async def test_links_are_a_trail_that_tells_where_each_leads(read, file):
    async with read(file) as reader:
        await reader.press("L")
        assert reader.status == "1 of 3 links – ../port"
        await reader.press("n")
        assert reader.status == "2 of 3 links – https://example.org/holm"
        await reader.press("N", "escape")
        assert reader.screen.session.trail.noun == "quotations"


async def test_the_footer_tells_the_key_where_there_are_links(read, file, tmp_path):
    (tmp_path / "none.txt").write_text("The port\n\nIt closed.\n", encoding="utf-8")
    async with read(file, tmp_path / "none.txt") as reader:
        assert reader.lines[-1].startswith(" n Next  L Links  ")
        await reader.press("J")
        assert "Links" not in reader.lines[-1]


async def test_the_link_at_hand_is_opened_wherever_it_leads_from(read, file, opened):
    async with read(file) as reader:
        await reader.press("L", "o", "n", "o")
    assert opened == ["https://example.org/port", "https://example.org/holm"]


async def test_what_is_no_place_on_the_web_is_not_opened(read, file, opened):
    async with read(file) as reader:
        await reader.press("L", "n", "n", "o")
        assert reader.status == "Only links to the web are opened, not mailto:desk@example.org"
    assert opened == []


async def test_without_a_link_at_hand_the_address_of_the_article_is_opened(read, file, opened):
    async with read(file) as reader:
        await reader.press("o")
    assert opened == ["https://example.org/news/quay"]


async def test_without_a_desktop_the_browser_has_the_terminal(read, file, monkeypatch):
    started = []
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("BROWSER", "lynx -accept_all_cookies")
    monkeypatch.setattr("tui.reader.outside.sys.platform", "linux")
    monkeypatch.setattr("tui.reader.outside.run_browser", started.append)
    async with read(file) as reader:
        monkeypatch.setattr(type(reader.app), "suspend", lambda app: nullcontext())
        await reader.press("o")
        monkeypatch.delenv("BROWSER")
        await reader.press("o")
        assert "https://example.org/news/quay" in reader.status
    assert started == [["lynx", "-accept_all_cookies", "https://example.org/news/quay"]]


async def test_a_click_on_a_link_goes_to_it(read, file):
    async with read(file) as reader:
        pane = reader.screen.article_pane
        row = next(y for y in range(pane.size.height) if "closed" in pane.render_line(y).text)
        column = pane.render_line(row).text.index("port")
        await reader.click(pane, column + 1, row)
        assert reader.status == "1 of 3 links – ../port"


async def test_an_article_without_links_says_so(read):
    async with read() as reader:
        await reader.press("L")
        assert reader.status == "There are no links here"
