"""The library: whole articles with all that is known of them, and what their reader says."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsreader.library import correcting, getting, putting, searching
from newsreader.library.correction import corrected
from newsreader.library.kept_analysis import ENGINE
from newsreader.library.quoting import quotations
from newsreader.library.same_words import also
from newsreader.library.shared import SharedDatabase
from newsreader.library.store import Store
from newsreader.library.taking_in import Taken, take_in_lines

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.library.correction import Correction
    from newsreader.library.getting import Facts
    from newsreader.library.putting import Item, KnownText
    from newsreader.library.query import LibraryQuery
    from newsreader.library.quoting import SaidIn
    from newsreader.library.same_words import Also
    from newsreader.library.searching import Hit


_AT_ONCE = 50
"""Quotations that are read at a time; between them others have their turn."""


class Library:
    """Articles in one database, together with what is remembered about them.

    May be used from any thread, one call at a time. What cannot be read or written is reported
    once, as a `Store` does it; from then on the library is in memory.

    Attributes:
        path: its file, None where it is in memory.
        database: what it is in; the modules of this folder read and write it.
        store: what is remembered about the articles, in the same database.
    """

    def __init__(self, database: SharedDatabase, path: Path | None) -> None:
        self.path = path
        self.database = database
        self.store = Store(database)

    @classmethod
    def open(cls, path: Path | None, *, report: Callable[[str], object]) -> Library:
        """A library in a file, created if it does not exist; one that vanishes where that is None.

        Args:
            path: the file; its folder is created as well.
            report: called with one sentence, at most once, now or later and from any thread, if
                nothing can be kept; the library is then in memory.
        """
        return cls(SharedDatabase(path, report), path)

    @property
    def keeps(self) -> bool:
        """Whether what is put into it now will be there next time."""
        return self.database.keeps

    @property
    def is_shown(self) -> bool:
        """Whether what is in the file can be read."""
        return self.database.is_shown

    def close(self) -> None:
        """Close the database; what was put into it is there. May be called twice."""
        self.database.close()

    # Articles.

    def put_all(self, items: Iterable[Item | KnownText]) -> None:
        """Put articles into the library, all of them or none.

        Args:
            items: articles, or where such were found that are in it already.
        """
        given = tuple(items)

        def work(connection: sqlite3.Connection) -> None:
            for item in given:
                if isinstance(item, putting.Item):
                    putting.put(connection, item)
                elif item.place is not None:
                    putting.put_place(connection, item.key, item.place)

        if given:
            self.database.write(work)

    def stamps(self, locations: Iterable[str]) -> Mapping[str, str]:
        """The stamps of sources whose articles are kept, with what this engine finds in them."""
        asked = tuple(locations)
        return self.database.read(lambda connection: getting.stamps(connection, asked, ENGINE), {})

    def has_current(self, key: str, language: str | None = None) -> bool:
        """Whether there is an analysis of a text by this very engine.

        Args:
            key: the text's `content_key`.
            language: what the text is to be taken for, None for any.
        """
        return self.database.read(
            lambda connection: getting.made_by(connection, key, language) == ENGINE,
            False,  # noqa: FBT003
        )

    def analysis(self, key: str, article: Article) -> Analysis | None:
        """The analysis that is kept of a text by this engine, None where there is none.

        Args:
            key: the text's `content_key`.
            article: the article, which the analysis is then of.
        """
        if not self.has_current(key, article.language):
            return None
        return self.database.read(
            lambda connection: getting.analysis_of(connection, key, article), None
        )

    def corrected(self, key: str, analysis: Analysis) -> Analysis:
        """An analysis with what its reader has corrected.

        Args:
            key: the text's `content_key`.
            analysis: what was found in it.
        """
        none: tuple[Correction, ...] = ()
        made = self.database.read(lambda connection: correcting.corrections(connection, key), none)
        return corrected(analysis, made)

    def article(self, number: int) -> Article | None:
        """An article by its number; None where its text is not kept."""
        return self.database.read(lambda connection: getting.article_of(connection, number), None)

    def find(self, query: LibraryQuery, *, most: int = -1, skipped: int = 0) -> list[Hit]:
        """The articles that answer a query, as `searching.find` gives them."""
        return self.database.read(
            lambda connection: searching.find(connection, query, most=most, skipped=skipped), []
        )

    def said(self, query: LibraryQuery | None) -> Iterator[tuple[SaidIn, list[Also]]]:
        """Who said what, as `quoting.quotations` gives it, and where else the same words stand."""
        found: Iterator[SaidIn] | None = None

        def some(connection: sqlite3.Connection) -> list[tuple[SaidIn, list[Also]]]:
            nonlocal found
            found = found or quotations(connection, query)
            return [(said, also(connection, said)) for said in islice(found, _AT_ONCE)]

        nothing: list[tuple[SaidIn, list[Also]]] = []
        while told := self.database.read(some, nothing):
            yield from told

    def forget(self, source: str) -> int:
        """Forget the articles of a source, or of a folder, with what was said of them.

        Args:
            source: a file, a folder, an address, or the key of a text.

        Returns:
            How many articles were forgotten.
        """
        forgotten: list[int] = []
        self.database.write(lambda connection: forgotten.append(putting.forget(connection, source)))
        return sum(forgotten)

    def facts(self) -> Facts | None:
        """What the library holds; None once it is closed."""
        return self.database.read(getting.facts, None)

    def take_in(self, lines: Sequence[str]) -> Taken:
        """Put back what was exported, as `taking_in.take_in_lines` does."""
        taken = [Taken(0, [])]
        self.database.write(lambda connection: taken.append(take_in_lines(connection, lines)))
        return taken[-1]
