"""The store: what is remembered about articles, in a database or, failing that, in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from newsreader.library import habits
from newsreader.library.identity import storable
from newsreader.library.mark import Found, Known, Mark

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from newsreader.article import Article
    from newsreader.library.shared import SharedDatabase

Result = TypeVar("Result")

_AT_ONCE = 500
"""Names in one query; SQLite takes at least 999."""

_SAVE_POSITION = """
    INSERT INTO mark (article, place, end_seen) VALUES (?, ?, ?)
    ON CONFLICT (article) DO UPDATE SET place = excluded.place,
        end_seen = max(end_seen, excluded.end_seen), changed = CURRENT_TIMESTAMP
"""
_MARK_READ = """
    INSERT INTO mark (article, place, end_seen) VALUES (?, ?, ?)
    ON CONFLICT (article) DO UPDATE SET end_seen = excluded.end_seen, changed = CURRENT_TIMESTAMP
"""
_REMEMBER = """
    UPDATE article SET title = ?, beginning = ?, byline = ?, published = ?, language = ?,
        words = ?, length = ?
    WHERE id = ?
"""
_REMEMBER_SOURCE = """
    INSERT INTO source (location, article, stamp) VALUES (?, ?, ?)
    ON CONFLICT (location) DO UPDATE SET article = excluded.article, stamp = excluded.stamp
"""
_KNOWN = """
    SELECT source.location, article.key, source.stamp, article.title, article.beginning,
        article.byline, article.published, coalesce(article.language, 'unknown'),
        coalesce(article.words, 0), mark.place, mark.end_seen, article.length
    FROM source JOIN article ON article.id = source.article
        LEFT JOIN mark ON mark.article = article.id
    WHERE source.location IN
"""
_SEEN = """
    SELECT article.key, mark.place, mark.end_seen, article.length
    FROM mark JOIN article ON article.id = mark.article
    WHERE article.key IN
"""
_BOOKMARKS = """
    SELECT name, place FROM bookmark
    WHERE article = (SELECT id FROM article WHERE key = ?) ORDER BY place, name
"""
_SET_BOOKMARK = """
    INSERT INTO bookmark (article, name, place) VALUES (?, ?, ?)
    ON CONFLICT (article, name) DO UPDATE SET place = excluded.place
"""
_DROP_BOOKMARK = """
    DELETE FROM bookmark WHERE article = (SELECT id FROM article WHERE key = ?) AND name = ?
"""


class Store:
    """Positions, read marks and bookmarks of articles, by `content_key`.

    May be used from any thread, one call at a time. No call raises because of the database: when
    it cannot be used (any more), the store reports that once, and from then on remembers in memory
    only; what the database holds is still there if it can be read. Once closed it knows nothing and
    keeps nothing, so that a late call from a worker does no harm.
    """

    def __init__(self, database: SharedDatabase) -> None:
        self._database = database

    @classmethod
    def open(cls, path: Path, *, report: Callable[[str], object]) -> Store:
        """A store in a database file, created if it does not exist.

        Args:
            path: the file; its folder is created as well.
            report: called with one sentence, at most once, now or later and from any thread, if
                nothing can be kept; the store is then in memory.
        """
        from newsreader.library.shared import SharedDatabase

        return cls(SharedDatabase(path, report))

    @classmethod
    def in_memory(cls) -> Store:
        """A store that remembers until it is closed and leaves nothing behind."""
        from newsreader.library.shared import SharedDatabase

        return cls(SharedDatabase(None, _say_nothing))

    @property
    def keeps(self) -> bool:
        """Whether what is saved now will be there next time."""
        return self._database.keeps

    def close(self) -> None:
        """Close the database; what was saved is in it. May be called twice."""
        self._database.close()

    # Articles.

    def remember(
        self, key: str, article: Article, location: str | None = None, stamp: str = ""
    ) -> None:
        """Note what an article is called and where it was found, as `Found` has it."""
        self.remember_all((Found(key, article, location, stamp),))

    def remember_all(self, articles: Iterable[Found]) -> None:
        """Note what articles are called and where they were found, all at once."""
        noted = tuple(articles)

        def work(connection: sqlite3.Connection) -> None:
            for key, article, location, stamp in noted:
                article_id = _article_id(connection, key)
                connection.execute(_REMEMBER, (*_row(article), article_id))
                if location is not None:
                    connection.execute(_REMEMBER_SOURCE, (storable(location), article_id, stamp))

        self._database.write(work)

    def known(self, locations: Iterable[str]) -> Mapping[str, Known]:
        """What is known about sources that were read before, without reading them; any number."""
        return self._by_name(_KNOWN, locations, _known)

    # Positions and read marks.

    def position(self, key: str) -> Mark | None:
        """How far an article was read, None if it was not."""
        return self.seen((key,)).get(key)

    def seen(self, keys: Iterable[str]) -> Mapping[str, Mark]:
        """How far articles were read, those that were; any number of them."""
        marks = self._by_name(_SEEN, keys, lambda row: _mark(*row))
        return {key: mark for key, mark in marks.items() if mark is not None}

    def save_position(self, key: str, offset: int, *, end_seen: bool = False) -> None:
        """Keep the place where an article is read.

        Args:
            key: its `content_key`.
            offset: the reading position, in code points of its text.
            end_seen: whether its end is in view; once seen, it counts as seen until `mark_read`.
        """
        self._save_mark(_SAVE_POSITION, key, offset, end_seen)

    def mark_read(self, key: str, *, read: bool = True) -> None:
        """Mark an article as read or unread, without moving its position."""
        self._save_mark(_MARK_READ, key, 0, read)

    def _save_mark(self, statement: str, key: str, *values: int) -> None:
        self._database.write(
            lambda connection: _run(connection, statement, (_article_id(connection, key), *values))
        )

    # Bookmarks.

    def bookmarks(self, key: str) -> Mapping[str, int]:
        """The bookmarks of an article: the offset of each by its name, in text order."""
        return self._database.read(
            lambda connection: dict(connection.execute(_BOOKMARKS, (key,))), {}
        )

    def set_bookmark(self, key: str, name: str, offset: int) -> None:
        """Put a bookmark at an offset; an existing one of that name moves there."""
        self._database.write(
            lambda connection: _run(
                connection, _SET_BOOKMARK, (_article_id(connection, key), storable(name), offset)
            )
        )

    def drop_bookmark(self, key: str, name: str) -> None:
        """Take a bookmark away, if there is one of that name."""
        self._database.write(
            lambda connection: _run(connection, _DROP_BOOKMARK, (key, storable(name)))
        )

    def tags(self, key: str) -> tuple[str, ...]:
        """The tags of an article, by the alphabet."""
        from newsreader.library import labelling

        nothing: tuple[str, ...] = ()
        return self._database.read(lambda connection: labelling.tags(connection, key), nothing)

    # The reader.

    def searches(self) -> tuple[str, ...]:
        """What was searched for, each search once, the latest last."""
        return self._database.read(habits.searches, ())

    def note_search(self, needle: str) -> None:
        """Make a search the latest."""
        self._database.write(lambda connection: habits.note_search(connection, storable(needle)))

    def choose(self, name: str, value: object) -> None:
        """Keep what the reader chose, a value that JSON has; `choices_in` finds it."""
        from newsreader.library.choices import choose

        self._database.write(lambda connection: choose(connection, name, value))

    def is_told(self, name: str) -> bool:
        """Whether something has been said to the reader before, by any running program.

        A closed store has nothing more to say: all is told.
        """
        return self._database.read(lambda connection: habits.is_told(connection, name), True)  # noqa: FBT003

    def note_told(self, name: str) -> None:
        """Note that something has been said to the reader."""
        self._database.write(lambda connection: habits.note_told(connection, name))

    def _by_name(
        self,
        query: str,
        names: Iterable[str],
        made: Callable[[Sequence[Any]], Result],
    ) -> dict[str, Result]:
        """What a query that ends in a list of names finds for each of them."""
        asked = list(dict.fromkeys(map(storable, names)))

        def work(connection: sqlite3.Connection) -> dict[str, Result]:
            found = {}
            for at in range(0, len(asked), _AT_ONCE):
                some = asked[at : at + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                for name, *row in connection.execute(f"{query} ({marks})", some):
                    found[name] = made(row)
            return found

        return self._database.read(work, {})


def _article_id(connection: sqlite3.Connection, key: str) -> int:
    """The row of an article, a new one for a new key."""
    connection.execute("INSERT INTO article (key) VALUES (?) ON CONFLICT (key) DO NOTHING", (key,))
    (article_id,) = connection.execute("SELECT id FROM article WHERE key = ?", (key,)).fetchone()
    return int(article_id)


def _run(connection: sqlite3.Connection, statement: str, values: tuple[int | str, ...]) -> None:
    connection.execute(statement, values)


def _row(article: Article) -> tuple[str | int | None, ...]:
    words = (article.title, article.first_words, article.byline)
    title, beginning, byline = (text and storable(text) for text in words)
    facts = title, beginning, byline, article.published, article.language
    return (*facts, article.words, len(article.text))


def _known(row: Sequence[Any]) -> Known:
    key, stamp, title, beginning, byline, published, language, words, *mark = row
    return Known(key, stamp, title, beginning, byline, published, language, words, _mark(*mark))


def _mark(place: int | None, end_seen: int | None, length: int | None) -> Mark | None:
    return None if place is None else Mark(place, bool(end_seen), length)


def _say_nothing(sentence: str) -> None:
    """The report of a store that has nothing to lose."""
