"""The list of articles as that of the library: views, tags, marks on many, forgetting."""

from __future__ import annotations

import sys
from contextlib import closing

from shelved import shelved
from terminal import Terminal

from newsreader.library import Store, labelling, listing
from newsreader.library.library import Library
from tui.choosing import Chooser


def titles(reader) -> list[str]:
    shelf = reader.screen.shelf
    return [shelf.of(source).title for source in shelf.order]


def frame(reader) -> str:
    return next(row for row in reader.lines if "Library" in row)


async def test_without_a_source_the_list_of_the_library_is_there_the_newest_first(read, tmp_path):
    async with read(state=shelved(tmp_path), lists=True) as reader:
        assert titles(reader) == ["Ferry takes over", "The bridge stays shut", "School reopens"]
        assert "Library – All · Unread" in frame(reader)
        await reader.press("j", "enter")
        assert reader.screen.session.article.title == "The bridge stays shut"
        assert reader.lines[0].endswith("2/3")
        await reader.press("J")
        assert reader.screen.session.article.title == "School reopens"


async def test_an_article_whose_file_is_gone_opens_as_the_library_has_it(read, tmp_path):
    state = shelved(tmp_path)
    (tmp_path / "ferry.txt").unlink()
    async with read(state=state, lists=True, size=(160, 40)) as reader:
        assert any("The ferry replaces the bridge" in row for row in reader.lines)  # the preview
        await reader.press("enter")
        assert reader.screen.session.article.title == "Ferry takes over"
        assert "does not exist: this is what the library has of it" in reader.status
        assert reader.screen.session.quotations


async def test_one_steps_through_the_views(read, tmp_path):
    state = shelved(tmp_path)
    with closing(Library.open(state, report=print)) as library:
        keys = library.database.read(
            lambda connection: [
                row.key for row in listing.listed(connection, library_numbers(connection))
            ],
            [],
        )
        library.store.mark_read(keys[0])
        library.database.write(lambda connection: labelling.tag(connection, keys[1:], "harbour"))
        library.database.write(
            lambda connection: labelling.save_query(connection, "Ferries", "ferry winter")
        )
    async with read(tmp_path / "school.txt", state=state, size=(160, 40)) as reader:
        await reader.press("l")
        assert "Library – Named here · All · Unread · “Ferries” · #harbour" in frame(reader)
        assert titles(reader) == ["School reopens"]
        await reader.press("V")
        assert titles(reader) == ["Ferry takes over", "The bridge stays shut", "School reopens"]
        assert "All · Unread · “Ferries” · #harbour · Named here" in frame(reader)
        await reader.press("V")
        assert titles(reader) == ["The bridge stays shut"]
        await reader.press("V")
        assert titles(reader) == ["Ferry takes over"]
        await reader.press("V")
        assert titles(reader) == ["The bridge stays shut", "School reopens"]
        assert any("The bridge stays shut #harbour" in row for row in reader.lines)
        await reader.press("V")
        assert titles(reader) == ["School reopens"]


def library_numbers(connection) -> list[int]:
    from newsreader.library.query import LibraryQuery

    return listing.numbers(connection, LibraryQuery(()))


async def test_a_view_is_chosen_by_its_folder(read, tmp_path):
    async with read(state=shelved(tmp_path), lists=True) as reader:
        await reader.press("L")
        assert isinstance(reader.app.screen, Chooser)
        labels = [choice.label for choice in reader.app.screen.choices]
        assert labels == ["All", "Unread", f"{tmp_path}/"]
        await reader.press(*tmp_path.name, "enter")
        assert len(titles(reader)) == 3
        assert reader.screen.shelf.view.name == f"{tmp_path}/"


async def test_a_named_article_has_one_name_in_the_list_of_the_library(read, tmp_path, monkeypatch):
    state = shelved(tmp_path)
    monkeypatch.chdir(tmp_path)
    async with read("bridge.txt", state=state) as reader:
        await reader.press("l", "V")
        assert reader.screen.shelf.order[1] == "bridge.txt"
        assert any("▸ The bridge stays shut" in row for row in reader.lines)


async def test_a_tag_is_given_and_taken_and_stands_in_list_and_header(read, tmp_path):
    state = shelved(tmp_path)
    async with read(tmp_path / "bridge.txt", state=state) as reader:
        await reader.press("t", *"river ", *"town", "enter")
        assert "#river town · " in reader.lines[0]
        assert reader.status == "#river town is given to 1 article"
        await reader.press("l", "V", "t", *"river", "enter")
        assert reader.screen.shelf.order[0].endswith("ferry.txt")
        assert any("Ferry takes over #river town" in row for row in reader.lines)
    async with read(tmp_path / "bridge.txt", state=state) as reader:
        assert reader.screen.parts.library.list is None
        assert "#river town" in reader.lines[0]
        await reader.press("t", *"river", "enter")
        assert "#river town" not in reader.lines[0]
    with closing(Library.open(state, report=print)) as library:
        assert dict(library.database.read(labelling.all_tags, {})) == {"river town": 1}


async def test_all_that_the_filter_has_left_are_marked_at_once(read, tmp_path):
    state = shelved(tmp_path)
    async with read(state=state, lists=True) as reader:
        await reader.press("/", *"2019", "enter", "M", "enter")
        assert reader.status == "2 articles: read from now on"
        await reader.press("M", *"tag", "enter", *"old", "enter")
        assert reader.status == "#old is given to 2 articles"
    with closing(Library.open(state, report=print)) as library:
        keys = library.database.read(listing.tags_of_all, {})
        assert set(keys.values()) == {("old",)}
        assert all(library.store.position(key).end_seen for key in keys)
        assert len(keys) == 2


async def test_forgetting_asks_once_and_leaves_the_files(read, tmp_path):
    state = shelved(tmp_path)
    async with read(state=state, lists=True) as reader:
        await reader.press("D", "enter")
        assert len(titles(reader)) == 3
        await reader.press("D", "down", "enter")
        assert titles(reader) == ["The bridge stays shut", "School reopens"]
        await reader.press("D", *"all", "enter")
        assert titles(reader) == []
    assert (tmp_path / "ferry.txt").exists()
    with closing(Library.open(state, report=print)) as library:
        assert library.facts().articles == 0


async def test_a_large_library_is_listed_in_pages_and_no_text_is_read(read, tmp_path, monkeypatch):
    from newsreader.library import getting
    from newsreader.library.library import Library

    state = tmp_path / "library.db"
    with closing(Library.open(state, report=print)) as library:

        def fill(connection) -> None:
            rows = ((f"{n:032x}", f"Article {n}", f"2019-01-{n % 28 + 1:02}") for n in range(5_000))
            connection.executemany(
                "INSERT INTO article (key, title, published, words, length) VALUES (?, ?, ?, 9, 9)",
                rows,
            )
            connection.execute("INSERT INTO content SELECT id, x'', x'' FROM article")

        library.database.write(fill)
    texts: list[int] = []
    monkeypatch.setattr(getting, "kept_article", lambda _, number: texts.append(number))
    async with read(state=state, lists=True, size=(80, 20)) as reader:
        assert len(reader.screen.shelf.order) == 5_000
        assert "5,000" in "\n".join(reader.lines)
        assert len(texts) <= 1  # that of the preview


def test_what_is_not_known_is_no_mark(tmp_path):
    store = Store.open(tmp_path / "library.db", report=print)
    with closing(store):
        store._database.write(
            lambda connection: listing.mark_read(connection, ["0" * 32], read=True)
        )
        assert store.position("0" * 32) is None


async def test_an_article_that_is_in_no_list_has_no_number_and_one_without_a_file_a_name(
    read, tmp_path
):
    state = shelved(tmp_path)
    with closing(Library.open(state, report=print)) as library:
        library.database.write(lambda c: c.execute("DELETE FROM source") and None)
    async with read(tmp_path / "bridge.txt", state=state, size=(160, 40)) as reader:
        await reader.press("F", *"ferry", "enter", "enter")
        assert reader.lines[0].rstrip().endswith("1 min")
        await reader.press("l", "V")
        assert any("Ferry takes over" in row and "the library" in row for row in reader.lines)


def test_the_program_opens_with_the_list_where_no_source_is_named(tmp_path):
    command = [sys.executable, "-m", "tui"]
    with Terminal(command, columns=120, rows=24, home=tmp_path) as terminal:
        assert terminal.wait_for_exit() == 2
        assert "the library has nothing to list yet" in " ".join(terminal.screen_text().split())
    state = shelved(tmp_path)
    with Terminal([*command, "--library", str(state)], columns=80, rows=24, home=tmp_path) as named:
        named.wait_for("Library – All", "Ferry takes over")
        named.press("j", "\r")
        named.wait_for("2 quotations")
