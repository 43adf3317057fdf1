"""What an earlier version remembered is the beginning of the library."""

from __future__ import annotations

from contextlib import closing

import pytest

from newsreader import from_text
from newsreader.library import Store, content_key
from newsreader.library.inheriting import inherit
from newsreader.library.library import Library

KEY = content_key("The bridge is shut.\n")


@pytest.fixture
def before(tmp_path):
    path = tmp_path / "state" / "state.db"
    with closing(Store.open(path, report=pytest.fail)) as store:
        store.remember(KEY, from_text("The bridge is shut.\n"), "/a", "1")
        store.save_position(KEY, 4, end_seen=True)
        store.set_bookmark(KEY, "a", 7)
        store.note_search("bridge")
    return path


def test_nothing_is_lost(tmp_path, before):
    path = tmp_path / "library" / "library.db"
    inherit(path, before)
    with closing(Library.open(path, report=pytest.fail)) as library:
        assert library.store.position(KEY).offset == 4
        assert library.store.bookmarks(KEY) == {"a": 7}
        assert library.store.searches() == ("bridge",)
    assert list(path.parent.iterdir()) == [path]
    assert before.exists()


def test_a_library_that_is_there_is_left_alone(tmp_path, before):
    path = tmp_path / "library.db"
    path.write_bytes(b"mine")
    inherit(path, before)
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize("content", [None, b"", b"damaged" * 1000])
def test_what_cannot_be_read_is_no_beginning(tmp_path, content):
    before, path = tmp_path / "state.db", tmp_path / "library.db"
    if content is not None:
        before.write_bytes(content)
    inherit(path, before)
    with closing(Library.open(path, report=pytest.fail)) as library:
        assert library.facts().articles == 0
