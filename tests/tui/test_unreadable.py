"""Sources that cannot be read are counted, and can be listed."""

from __future__ import annotations

from widgets.library_list import LibraryList

BINARY = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4


async def test_what_cannot_be_read_is_counted_and_listed(read, two_articles):
    (two_articles / "3.txt").write_bytes(BINARY)
    (two_articles / "4.txt").symlink_to(two_articles / "gone.txt")
    missing = two_articles / "5.txt"
    async with read(two_articles, missing) as reader:
        assert reader.status == "2 sources cannot be read: l lists them"
        await reader.press("l")
        library = reader.screen.query_one(LibraryList)
        assert library.border_subtitle.startswith("5 · in the order of the sources · ")
        assert library.border_subtitle.endswith(" · 3 unreadable")
        await reader.press("/", *"unreadable")
        assert [name.rpartition("/")[2] for name in library.listing.items] == [
            "3.txt",
            "4.txt",
            "5.txt",
        ]
        assert any("× 5.txt does not exist" in line for line in reader.lines)


async def test_a_single_one_is_a_sentence(read, two_articles):
    async with read(two_articles / "5.txt", two_articles) as reader:
        assert reader.status.endswith("5.txt does not exist: check the name.")
        assert reader.screen.session.article.title.startswith("US to get")
        await reader.press("J", "l")
        assert reader.screen.query_one(LibraryList).highlighted.endswith("2.txt")
