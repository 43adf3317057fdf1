from __future__ import annotations

from contextlib import closing

import pytest

from newsreader.library import labelling
from newsreader.library.database import in_memory
from newsreader.library.query import parsed
from newsreader.library.searching import find


@pytest.fixture
def connection():
    with closing(in_memory()) as connection:
        for key in "ab":
            connection.execute("INSERT INTO article (key) VALUES (?)", (key,))
            connection.execute("INSERT INTO content SELECT max(id), '', '' FROM article")
        yield connection


def test_tags(connection):
    labelling.tag(connection, ["a", "b", "unknown"], "to read")
    labelling.tag(connection, ["a"], "to read")
    labelling.tag(connection, ["a"], "ports")
    assert labelling.tags(connection, "a") == ("ports", "to read")
    assert labelling.all_tags(connection) == {"ports": 1, "to read": 2}
    assert len(find(connection, parsed('tag:"to read"'))) == 2
    labelling.untag(connection, ["b", "unknown"], "to read")
    assert labelling.tags(connection, "b") == ()
    assert labelling.all_tags(connection) == {"ports": 1, "to read": 1}


def test_queries_under_a_name(connection):
    labelling.save_query(connection, "ports", "harbour")
    labelling.save_query(connection, "ports", "harbour OR port")
    labelling.save_query(connection, "carter", "speaker:carter")
    assert labelling.queries(connection) == {
        "carter": "speaker:carter",
        "ports": "harbour OR port",
    }
    labelling.drop_query(connection, "ports")
    labelling.drop_query(connection, "unknown")
    assert labelling.queries(connection) == {"carter": "speaker:carter"}
