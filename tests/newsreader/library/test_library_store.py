from __future__ import annotations

import threading
from contextlib import closing

import pytest

from newsreader import from_text
from newsreader.library import Found, Known, Mark, Store, content_key, location

TEXT = (
    "Bridge shut\n\nBy Ada Holm\n\nThe old bridge at Ringby was shut on Monday, the mayor said.\n"
)
KEY = content_key(TEXT)


def fail(sentence: str) -> None:
    pytest.fail(sentence)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "state.db"


@pytest.fixture(params=["file", "memory"])
def store(request, path):
    store = Store.open(path, report=fail) if request.param == "file" else Store.in_memory()
    yield store
    store.close()


def test_an_article_never_read_has_no_position(store):
    assert store.position(KEY) is None
    assert store.bookmarks(KEY) == {}
    assert store.known(["/a"]) == {}


def test_the_last_position_is_kept(store):
    store.save_position(KEY, 10)
    store.save_position(KEY, 7)
    assert store.position(KEY) == Mark(7, end_seen=False)


def test_an_end_once_seen_stays_seen(store):
    store.save_position(KEY, 80, end_seen=True)
    store.save_position(KEY, 3)
    assert store.position(KEY) == Mark(3, end_seen=True)


def test_a_reader_may_mark_an_article_unread_without_losing_the_place(store):
    store.save_position(KEY, 80, end_seen=True)
    store.mark_read(KEY, read=False)
    assert store.position(KEY) == Mark(80, end_seen=False)
    store.mark_read("other")
    assert store.position("other") == Mark(0, end_seen=True)


def test_bookmarks_move_and_go(store):
    store.set_bookmark(KEY, "b", 50)
    store.set_bookmark(KEY, "a", 60)
    store.set_bookmark(KEY, "b", 70)
    assert list(store.bookmarks(KEY).items()) == [("a", 60), ("b", 70)]
    store.drop_bookmark(KEY, "a")
    store.drop_bookmark(KEY, "never")
    assert store.bookmarks(KEY) == {"b": 70}
    assert store.bookmarks("other") == {}


def test_what_is_known_of_a_source(store):
    article = from_text(TEXT, "x.txt")
    store.remember(KEY, article, "/x.txt", stamp="1")
    assert store.known(["/x.txt", "/y.txt"]) == {
        "/x.txt": Known(
            KEY,
            "1",
            article.title,
            article.first_words,
            article.byline,
            article.published,
            article.language,
            article.words,
            None,
        )
    }
    store.save_position(KEY, 5)
    known = store.known(["/x.txt"])["/x.txt"]
    assert known.mark == Mark(5, end_seen=False, length=len(article.text))


def test_a_source_with_new_content_is_another_article(store):
    store.remember(KEY, from_text(TEXT), "/x.txt", stamp="1")
    store.save_position(KEY, 5)
    new = content_key("New.\n")
    store.remember(new, from_text("New.\n"), "/x.txt", stamp="2")
    known = store.known(["/x.txt"])["/x.txt"]
    assert (known.key, known.stamp, known.mark) == (new, "2", None)
    assert store.position(KEY)


def test_a_moved_file_keeps_its_marks(store):
    store.remember(KEY, from_text(TEXT), "/x.txt")
    store.save_position(KEY, 5, end_seen=True)
    store.set_bookmark(KEY, "a", 9)
    store.remember(KEY, from_text(TEXT), "/moved/y.txt")
    known = store.known(["/moved/y.txt"])["/moved/y.txt"]
    assert known.mark == Mark(5, end_seen=True, length=len(TEXT))
    assert store.bookmarks(known.key) == {"a": 9}


def test_an_article_from_standard_input_is_remembered_without_a_place(store):
    store.remember(KEY, from_text(TEXT), location("-"))
    store.save_position(KEY, 5)
    assert store.seen([KEY])[KEY].length == len(TEXT)


def test_thousands_are_looked_up_at_once(store):
    keys = [content_key(str(number)) for number in range(3000)]
    for number, key in enumerate(keys[:40]):
        store.save_position(key, number)
    assert store.seen(keys + keys) == {
        key: Mark(number, end_seen=False) for number, key in enumerate(keys[:40])
    }
    assert store.seen([]) == {}


def test_what_is_no_text_is_stored_all_the_same(store):
    place = location("caf\udce9.txt")
    assert place
    store.remember(content_key("\ud800"), from_text(TEXT), place)
    store.set_bookmark(KEY, "\ud800", 1)
    assert list(store.known([place])) == [place]


def test_a_place_has_one_name(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert location("a/../x.txt") == location(str(tmp_path / "x.txt")) == str(tmp_path / "x.txt")
    assert location("https://example.org/a/../b") == "https://example.org/a/../b"


def test_content_is_known_by_its_text():
    assert content_key("a") == content_key("a") != content_key("a\n")
    assert len(content_key("")) == 32


def test_what_was_saved_is_there_the_next_time(path):
    store = Store.open(path, report=fail)
    assert store.keeps
    store.save_position(KEY, 5)
    store.close()
    store = Store.open(path, report=fail)
    assert store.position(KEY) == Mark(5, end_seen=False)
    store.close()


def test_nobody_else_may_read_it(path):
    Store.open(path, report=fail).close()
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


def test_nothing_is_left_of_a_store_in_memory(tmp_path):
    store = Store.in_memory()
    assert not store.keeps
    store.save_position(KEY, 5)
    store.close()
    assert not list(tmp_path.iterdir())
    with closing(Store.in_memory()) as another:
        assert another.position(KEY) is None


def test_a_closed_store_does_no_harm(store):
    store.save_position(KEY, 5)
    store.close()
    store.close()
    store.save_position(KEY, 6)
    store.set_bookmark(KEY, "a", 6)
    assert store.position(KEY) is None
    assert store.bookmarks(KEY) == {}
    assert not store.keeps


def test_threads_share_a_store(store):
    def save(name: str) -> None:
        for offset in range(50):
            store.save_position(name, offset)
            store.set_bookmark(KEY, f"{name} {offset}", offset)

    threads = [threading.Thread(target=save, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {mark.offset for mark in store.seen("abcd").values()} == {49}
    assert len(store.bookmarks(KEY)) == 200


def test_many_articles_are_noted_at_once(store):
    articles = [from_text(f"Bridge {number} shut\n\nIt is shut.\n") for number in range(700)]
    store.remember_all(
        Found(content_key(article.text), article, f"/{number}", "s")
        for number, article in enumerate(articles)
    )
    known = store.known(f"/{number}" for number in range(700))
    titles = [known[f"/{number}"].title for number in (0, 699)]
    assert titles == ["Bridge 0 shut", "Bridge 699 shut"]


def test_searches_are_remembered_once_each_the_latest_last(store):
    for needle in ("bridge", "Ringby", "bridge", "\ud800"):
        store.note_search(needle)
    assert store.searches() == ("Ringby", "bridge", "\\ud800")
    for number in range(150):
        store.note_search(str(number))
    assert store.searches() == tuple(map(str, range(50, 150)))


def test_what_is_told_once_is_told_once(store, path):
    assert not store.is_told("hints")
    store.note_told("hints")
    store.note_told("hints")
    assert store.is_told("hints")
    assert not store.is_told("else")
    store.close()
    assert store.is_told("never asked")
    if path.exists():
        again = Store.open(path, report=fail)
        assert again.is_told("hints")
        assert again.searches() == ()
        again.close()
