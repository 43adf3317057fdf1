"""What the reader chose is kept, and found before there is a store."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from newsreader.library import Store, choices_in


def kept(path) -> Store:
    return Store.open(path, report=pytest.fail)


def test_the_last_of_each_choice_is_found_without_a_store(tmp_path):
    path = tmp_path / "state.db"
    assert choices_in(path) == {}
    store = kept(path)
    store.choose("theme", "nord")
    store.choose("panes", {"left": 30, "right": [36, None]})
    store.choose("theme", "gruvbox")
    found = {"theme": "gruvbox", "panes": {"left": 30, "right": [36, None]}}
    assert choices_in(path) == found
    store.close()
    assert choices_in(path) == found


@pytest.mark.parametrize("content", [b"", b"no database at all " * 100])
def test_what_is_no_database_has_no_choices_and_is_left_alone(tmp_path, content):
    path = tmp_path / "state.db"
    path.write_bytes(content)
    assert choices_in(path) == {}
    assert path.read_bytes() == content


def test_choices_that_are_no_json_are_none(tmp_path):
    path = tmp_path / "state.db"
    store = kept(path)
    store.choose("theme", "nord")
    store.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE choice SET value = '{'")
    assert choices_in(path) == {}


def test_a_database_in_use_is_read_all_the_same(tmp_path):
    path = tmp_path / "state.db"
    store = kept(path)
    store.choose("theme", "nord")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        assert choices_in(path) == {"theme": "nord"}
    store.close()
