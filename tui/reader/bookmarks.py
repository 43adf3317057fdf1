"""Bookmarks: places in an article that the reader put a mark at, kept by its content."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.reactive import var

from newsreader.span import Span
from tui.commands import key_of
from tui.reader.library import LibraryScreen
from tui.reader.messages import BookmarkWritten, Recalled
from tui.session.trail import Trail, TrailKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.state import Store

_WORDS = re.compile(r"\S+(?:\s+\S+){0,7}")
"""As many words as tell a place."""


class BookmarkScreen(LibraryScreen):
    """A screen that keeps bookmarks, and makes them a trail."""

    bookmarks: var[tuple[int, ...]] = var(())
    """Where in the open article they are, in text order, in code points."""

    def show_article(self, article: Article) -> None:
        """Put an article on the screen, whose bookmarks are not known yet."""
        self.bookmarks = ()
        super().show_article(article)

    @on(Recalled)
    def _take_bookmarks(self, report: Recalled) -> None:
        if report.article is self.article:
            self.bookmarks = report.bookmarks

    def watch_bookmarks(self) -> None:
        """Let the trail run over them if it is theirs."""
        if self.trail.kind is TrailKind.BOOKMARKS:
            self.follow_bookmarks()

    def follow_bookmarks(self) -> None:
        """Make the bookmarks the trail; the quotations where there is none."""
        if self.article is None or not self.bookmarks:
            self.follow_quotations()
            return
        stops = tuple(words_at(self.article, place) for place in self.bookmarks)
        self.trail = Trail(TrailKind.BOOKMARKS, "bookmarks", stops)

    def action_bookmark(self) -> None:
        """Put a bookmark where the reader is, or take away the one that is there."""
        key = self.key
        if self.article is None or key is None or not self.article_pane.is_on_screen:
            self.tell("A bookmark is put where you read: in the article, in a moment")
            return
        here = self._passage_here()
        there = tuple(place for place in self.bookmarks if here.start <= place < here.end)
        if there:
            self.bookmarks = tuple(place for place in self.bookmarks if place not in there)
            self._write_bookmark(key, None, partial(_drop, key, there))
        else:
            self.bookmarks = tuple(sorted((*self.bookmarks, here.start)))
            self._write_bookmark(key, here.start, partial(_put, key, here.start))

    def _write_bookmark(self, key: str, place: int | None, write: Callable[[Store], None]) -> None:
        """Have it written; what is told of it waits for what became of that."""

        def report(store: Store) -> None:
            write(store)
            self.post_message(BookmarkWritten(key, place, store.keeps))

        self.keep(report)

    @on(BookmarkWritten)
    def _tell_bookmark(self, report: BookmarkWritten) -> None:
        """What is not kept is told first, where no narrow line cuts it off."""
        if self.article is None or report.key != self.key:
            return
        until = "" if report.kept else "Until you quit: "
        if report.place is None:
            told = "The bookmark is taken away"
        else:
            words = words_at(self.article, report.place)
            told = f"Bookmark at “{self.article.passage(words)}”"
        self.tell(until + told)

    def action_next_bookmark(self) -> None:
        """Make the bookmarks the trail, and go to the next one."""
        if not self.bookmarks:
            key = key_of(self.app, "bookmark")
            self.tell(f"There are no bookmarks here: {key} puts one")
            return
        self.follow_bookmarks()
        self.action_next_stop()

    def _passage_here(self) -> Span:
        """The sentence of the current stop if that is on screen, else of the first row there.

        Until the sentences are known, and outside of any, it is that row.
        """
        seen = self.article_pane.visible_span
        at = self.place.start if self.place and self.place.overlaps(seen) else seen.start
        if self.analysis is not None:
            sentences = self.analysis.sentences
            last = bisect_right(sentences, at, key=lambda sentence: sentence.span.start) - 1
            if last >= 0 and at < sentences[last].span.end:
                return sentences[last].span
        rows = (row.span for row in self.article_pane.visible_rows)
        return next((row for row in rows if row.start <= at < row.end), Span(at, at + 1))

    def _described(self) -> str:
        described = super()._described()
        is_bookmark = (
            self.trail.kind is TrailKind.BOOKMARKS and self.trail.index(self.place) is not None
        )
        if is_bookmark and self.article is not None and self.place is not None:
            described += f" – {self.article.passage(self.place)}"
        return described


def _put(key: str, place: int, store: Store) -> None:
    """Keep a bookmark by a name of its own, so that no program overwrites another's."""
    store.set_bookmark(key, str(place), place)


def _drop(key: str, places: tuple[int, ...], store: Store) -> None:
    for name, place in store.bookmarks(key).items():
        if place in places:
            store.drop_bookmark(key, name)


def words_at(article: Article, place: int) -> Span:
    """The first words of a passage that begins at a place, up to the end of its paragraph."""
    paragraph = article.paragraphs[article.paragraph_at(place)].span
    words = _WORDS.match(article.text, place, max(place + 1, paragraph.end))
    return Span(*words.span()) if words else Span(place, place + 1)
