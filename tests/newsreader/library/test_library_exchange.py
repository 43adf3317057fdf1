"""All of a library goes out and comes back the same; what is damaged is saved if it can be."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from newsreader import from_text
from newsreader.analysis import analyse
from newsreader.library import content_key
from newsreader.library.adding import item
from newsreader.library.database import connect
from newsreader.library.exporting import exported
from newsreader.library.library import Library
from newsreader.library.mending import check
from newsreader.library.putting import Place
from newsreader.library.query import parsed

TEXTS = [f"Bridge {n} shut\n\n“It is old,” said Ada Holm of Ringby.\n" * 3 for n in range(40)]


def filled(path):
    with closing(Library.open(path, report=pytest.fail)) as library:
        for number, text in enumerate(TEXTS):
            place = Place(f"/x/{number}", "1", f"/x/{number}")
            library.put_all([item(analyse(from_text(text, f"{number}")), place)])
        key = content_key(TEXTS[3])
        library.store.save_position(key, 7, end_seen=True)
        library.store.set_bookmark(key, "a", 3)
        library.store.save_position("0" * 32, 5)
        library.store.note_search("bridge")
    return path


def lines_of(path):
    with closing(connect(path)) as connection:
        return [json.dumps(line) for line in exported(connection)]


@pytest.fixture
def path(tmp_path):
    return filled(tmp_path / "library.db")


def test_out_and_in_again(path, tmp_path):
    lines = lines_of(path)
    other = tmp_path / "other.db"
    with closing(Library.open(other, report=pytest.fail)) as library:
        assert library.take_in(lines) == (len(TEXTS), [])
        assert library.take_in(lines) == (len(TEXTS), [])
        assert len(library.find(parsed("speaker:holm bridge"))) == len(TEXTS)
        assert library.store.position(content_key(TEXTS[3])).end_seen
    assert lines_of(other) == lines


def test_what_the_reader_has_said_here_stays(path, tmp_path):
    lines = lines_of(path)
    key = content_key(TEXTS[3])
    with closing(Library.open(tmp_path / "other.db", report=pytest.fail)) as library:
        library.store.set_bookmark(key, "a", 11)
        library.take_in(lines)
        assert library.store.bookmarks(key) == {"a": 11}


def test_a_line_that_makes_no_sense_costs_itself_alone(path, tmp_path):
    lines = lines_of(path)[:3]
    broken = json.loads(lines[1])
    del broken["article"]["title"]
    given = [lines[0], "{", "[]", "\n", '{"key": 1}', json.dumps(broken), "[" * 9999, lines[2]]
    with closing(Library.open(tmp_path / "other.db", report=pytest.fail)) as library:
        assert library.take_in(given) == (2, [1, 2, 4, 5, 6])
        assert len(library.find(parsed("bridge"))) == 2


def test_a_sound_library(path):
    before = path.read_bytes()
    verdict = check(path)
    assert (verdict.sentence, verdict.is_sound) == ("The library is sound: 40 articles.", True)
    assert path.read_bytes() == before


def test_an_index_that_lacks_an_article_is_made_anew(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM word_index_docsize WHERE id = 3")
    assert not check(path).is_sound
    assert check(path).is_sound
    with closing(Library.open(path, report=pytest.fail)) as library:
        assert len(library.find(parsed("bridge"))) == len(TEXTS)


def test_a_damaged_library_is_set_aside_and_built_from_what_is_there(path):
    content = bytearray(path.read_bytes())
    at = len(content) * 13 // 16  # behind what says which tables there are
    content[at : at + 4000] = b"x" * 4000
    path.write_bytes(content)
    verdict = check(path)
    assert "damaged" in verdict.sentence
    (aside,) = path.parent.glob("library.db.damaged-*[0-9]")
    assert aside.read_bytes() == content
    assert check(path).is_sound
    texts = {json.loads(line).get("text") for line in lines_of(path)}
    assert len(texts & set(TEXTS)) >= len(TEXTS) * 3 // 4


@pytest.mark.parametrize("found", [b"Bridge 39 shut", b"Ada Holm"])
def test_what_is_lost_of_some_costs_the_others_nothing(path, found):
    content = bytearray(path.read_bytes())
    page = content.rindex(found) // 2048 * 2048
    content[page : page + 2048] = b"x" * 2048
    path.write_bytes(content)
    assert "damaged" in check(path).sentence
    assert check(path).is_sound
    texts = {json.loads(line).get("text") for line in lines_of(path)}
    assert texts >= set(TEXTS)


def test_of_a_file_that_is_nothing_but_damage_nothing_is_saved(tmp_path):
    path = tmp_path / "library.db"
    path.write_bytes(b"SQLite format 3\0" + b"x" * 9000)
    assert "0 articles are in a new one" in check(path).sentence
    assert check(path).sentence == "The library is sound: 0 articles."
