from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from protection import protected_folder

from newsreader import from_text
from newsreader.library import Mark, Store, database
from newsreader.library.schema import APPLICATION_ID, MIGRATIONS, NewerSchemaError, migrate

ROOT = Path(__file__).parents[3]

VERSION_1 = """
CREATE TABLE article (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, title TEXT, published TEXT,
    words INTEGER, length INTEGER);
CREATE TABLE source (location TEXT PRIMARY KEY, article INTEGER NOT NULL
    REFERENCES article (id) ON DELETE CASCADE, stamp TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX source_of_article ON source (article);
CREATE TABLE mark (article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    place INTEGER NOT NULL, end_seen INTEGER NOT NULL,
    changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE bookmark (article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    name TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (article, name)) WITHOUT ROWID;
INSERT INTO article VALUES (7, 'k', 'Bridge shut', '2026-01-02', 12, 80);
INSERT INTO source VALUES ('/x.txt', 7, 's');
INSERT INTO mark (article, place, end_seen) VALUES (7, 42, 1);
INSERT INTO bookmark VALUES (7, 'a', 3);
PRAGMA user_version = 1;
PRAGMA application_id = 1852143475;
"""
"""A database as version 1 left it: never to be changed."""

SAVE = """
import sys
from pathlib import Path
from newsreader.library import Store
store = Store.open(Path(sys.argv[1]), report=lambda sentence: print(sentence, file=sys.stderr))
print("open", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[3])):
    store.save_position(sys.argv[2], number)
    store.set_bookmark("shared", f"{sys.argv[2]} {number}", number)
    print(number, flush=True)
"""


def fail(sentence: str) -> None:
    pytest.fail(sentence)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state.db"


@pytest.fixture
def child(path):
    """Start a program that opens the database and saves when it is told to."""
    children = []

    def start(name: str, count: int) -> subprocess.Popen[str]:
        run = [sys.executable, "-c", SAVE, str(path), name, str(count)]
        env = os.environ | {"PYTHONPATH": str(ROOT)}
        pipe = subprocess.PIPE
        children.append(subprocess.Popen(run, stdin=pipe, stdout=pipe, text=True, env=env))
        return children[-1]

    yield start
    for process in children:
        process.kill()
        process.communicate()


def opened(path: Path) -> tuple[Store, list[str]]:
    told: list[str] = []
    return Store.open(path, report=told.append), told


def check_in_memory(store: Store, told: list[str], reason: str) -> None:
    """It said so in one sentence, and serves until it is closed."""
    assert not store.keeps
    store.save_position("k", 5)
    assert store.position("k") == Mark(5, end_seen=False)
    (sentence,) = told
    assert reason in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    store.close()


def test_two_programs_write_at_once(child, path):
    children = [child(name, 150) for name in ("one", "two")]
    for process in children:
        assert process.stdout.readline() == "open\n"
    for process in children:
        process.stdin.write("\n")
        process.stdin.flush()
    for process in children:
        process.communicate()
        assert process.returncode == 0
    store = Store.open(path, report=fail)
    assert {mark.offset for mark in store.seen(["one", "two"]).values()} == {149}
    assert len(store.bookmarks("shared")) == 300
    store.close()


def test_a_killed_program_loses_nothing_that_it_saved(child, path):
    process = child("killed", 1_000_000)
    assert process.stdout.readline() == "open\n"
    process.stdin.write("\n")
    process.stdin.flush()
    saved = [int(process.stdout.readline()) for _ in range(50)][-1]
    process.kill()
    saved = max([saved, *map(int, process.stdout.read().split("\n")[:-1])])
    process.wait()
    store = Store.open(path, report=fail)
    mark = store.position("killed")
    assert mark is not None
    assert saved <= mark.offset <= saved + 1
    assert len(store.bookmarks("shared")) >= saved + 1
    store.close()


def test_readers_do_not_wait_for_a_writer(path):
    store = Store.open(path, report=fail)
    store.save_position("k", 5)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE mark SET place = 6")
        assert store.position("k") == Mark(5, end_seen=False)
        other.execute("COMMIT")
    assert store.position("k") == Mark(6, end_seen=False)
    store.close()


def test_what_version_1_kept_is_there(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(VERSION_1)
    store = Store.open(path, report=fail)
    known = store.known(["/x.txt"])["/x.txt"]
    assert (known.key, known.title, known.words) == ("k", "Bridge shut", 12)
    assert (known.byline, known.language) == (None, "unknown")
    assert known.mark == Mark(42, end_seen=True, length=80)
    assert store.bookmarks("k") == {"a": 3}
    store.save_position("k", 50)
    store.close()


def test_a_new_step_keeps_what_is_there():
    steps = (*MIGRATIONS, ("ALTER TABLE article ADD COLUMN text TEXT",))
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(VERSION_1)
        migrate(connection, steps)
        assert connection.execute("SELECT title, text FROM article").fetchall() == [
            ("Bridge shut", None)
        ]
        assert connection.execute("PRAGMA user_version").fetchone() == (len(steps),)
        migrate(connection, steps)


def test_a_step_that_fails_leaves_all_as_it_was():
    steps = (*MIGRATIONS, ("ALTER TABLE article ADD COLUMN text TEXT", "ALTER TABLE no SUCH"))
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(VERSION_1)
        with pytest.raises(sqlite3.OperationalError):
            migrate(connection, steps)
        columns = [row[1] for row in connection.execute("PRAGMA table_info(article)")]
        assert "text" not in columns
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        with pytest.raises(NewerSchemaError):
            migrate(connection, ())


def test_a_full_text_index_can_hang_on_the_articles():
    index = "CREATE VIRTUAL TABLE phrase USING fts5(text, content='')"
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(VERSION_1)
        migrate(connection, (*MIGRATIONS, (index,)))
        connection.execute("INSERT INTO phrase (rowid, text) VALUES (7, 'the bridge')")
        query = "SELECT key FROM phrase JOIN article ON id = phrase.rowid WHERE phrase MATCH ?"
        assert connection.execute(query, ("bridge",)).fetchall() == [("k",)]


def test_a_newer_database_is_left_alone(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(VERSION_1 + "PRAGMA user_version = 99;")
    before = path.read_bytes()
    check_in_memory(*opened(path), "was written by a newer newsreader")
    assert path.read_bytes() == before


def test_the_database_of_another_program_is_left_alone(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("CREATE TABLE mine (a); INSERT INTO mine VALUES (1);")
    before = path.read_bytes()
    check_in_memory(*opened(path), "belongs to another program")
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_left_alone(path):
    path.write_text("not a database " * 100, encoding="utf-8")
    check_in_memory(*opened(path), "is damaged")
    assert path.read_text(encoding="utf-8").startswith("not a database")


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        (b"title TEXT", b"titel TEXT"),
        (b"CREATE TABLE mark", b"CREATE T\xffBLE mark"),
        (b"Bridge shut", b"Bridg\xff shut"),
    ],
)
def test_damage_within_the_words_is_damage(path, written, instead):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(VERSION_1)
    path.write_bytes(path.read_bytes().replace(written, instead))
    store, told = opened(path)
    store.known(["/x.txt"])
    store.remember("other", from_text("Bridge open.\n"))
    check_in_memory(store, told, "is damaged")


@pytest.mark.parametrize("seed", range(24))
def test_whatever_is_damaged_no_call_fails_and_one_sentence_says_so(path, seed):
    store = Store.open(path, report=fail)
    for number in range(60):
        store.remember(f"{number}", from_text("Bridge shut.\n"), f"/{number}.txt")
        store.set_bookmark(f"{number}", "a", number)
    store.close()
    chance = random.Random(seed)
    damaged = bytearray(path.read_bytes())
    for _ in range(len(damaged) // 500):  # few pages are spared
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    path.write_bytes(damaged[: chance.choice([None, len(damaged) // 2])])
    store, told = opened(path)
    for number in range(60):
        store.position(f"{number}")
        store.bookmarks(f"{number}")
        store.known([f"/{number}.txt"])
        store.save_position(f"{number}", number)
    check_in_memory(store, told, "is damaged")


def test_damage_that_shows_late_is_told_once(path):
    store = Store.open(path, report=fail)
    for number in range(400):
        store.save_position(f"{number:0100}", number)
    store.close()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    store, told = opened(path)
    for number in range(3):
        store.save_position(f"{number}", number)
    check_in_memory(store, told, "is damaged")


@pytest.mark.parametrize("name", ["file/state.db", "folder"])
def test_a_place_where_nothing_can_be_written(tmp_path, name):
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    check_in_memory(*opened(tmp_path / name), "cannot be opened")


def filled(path: Path) -> None:
    store = Store.open(path, report=fail)
    store.save_position("k", 7)
    store.set_bookmark("k", "a", 3)
    store.close()


def check_shown(store: Store, told: list[str], reason: str) -> None:
    """It holds what it held before."""
    assert store.position("k") == Mark(7, end_seen=False)
    assert store.bookmarks("k") == {"a": 3}
    store.set_bookmark("k", "b", 5)
    assert store.bookmarks("k") == {"a": 3, "b": 5}
    assert "what it holds is shown and nothing new is kept" in told[0]
    check_in_memory(store, told, reason)


@pytest.mark.parametrize("files_too", [True, False])
def test_what_may_not_be_written_is_shown_all_the_same(files_too):
    with protected_folder() as folder:
        path = folder.path / "state.db"
        filled(path)
        before = path.read_bytes()
        with folder.protected(files_too=files_too):
            check_shown(*opened(path), "cannot be written")
        assert path.read_bytes() == before
        assert os.listdir(folder.path) == [path.name]


def test_what_an_older_program_kept_is_shown_though_it_may_not_be_written():
    with protected_folder() as folder:
        path = folder.path / "state.db"
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(VERSION_1)
        with folder.protected():
            store, (_,) = opened(path)
            assert store.bookmarks("k") == {"a": 3}
            assert store.known(["/x.txt"])["/x.txt"].byline is None
            store.close()


@pytest.mark.parametrize("name", ["state.db", "new/state.db"])
def test_where_nothing_was_kept_there_is_nothing_to_show(name):
    with protected_folder() as folder, folder.protected():
        store, told = opened(folder.path / name)
        assert "positions and bookmarks are not kept" in told[0]
        check_in_memory(store, told, "cannot be written")


def test_a_program_that_never_lets_go(path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    filled(path)
    store, told = opened(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store.save_position("other", 5)
        check_shown(store, told, "is in use by another program")


def test_a_program_that_lets_nobody_read(path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    filled(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        store, told = opened(path)
        assert store.position("k") is None
        assert "positions and bookmarks are not kept" in told[0]
        check_in_memory(store, told, "is in use by another program")


def test_a_full_disk_is_told_and_what_was_kept_is_shown(path, monkeypatch):
    real = database.connect

    def small(at: Path) -> sqlite3.Connection:
        connection = real(at)
        connection.execute("PRAGMA max_page_count = 1")
        return connection

    filled(path)
    monkeypatch.setattr("newsreader.library.shared.connect", small)
    store, told = opened(path)
    for number in range(200):
        store.save_position(f"{number:0100}", number)
    check_shown(store, told, "is on a disk that is full")


def test_a_copy_of_the_file_alone_is_whole_once_it_is_closed(path, tmp_path):
    store = Store.open(path, report=fail)
    store.save_position("k", 5)
    store.close()
    shutil.copy(path, tmp_path / "copy.db")
    store = Store.open(tmp_path / "copy.db", report=fail)
    assert store.position("k")
    store.close()


def test_the_database_says_whose_it_is(path):
    Store.open(path, report=fail).close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_the_engine_imports_no_sqlite_until_a_store_is_opened():
    code = "import sys, newsreader.library; print('sqlite3' in sys.modules)"
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    run = [sys.executable, "-c", code]
    done = subprocess.run(run, capture_output=True, text=True, check=True, env=env)
    assert done.stdout == "False\n"
