"""The list of articles: its order, what is known of each, and a preview as one moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on, work
from textual.reactive import var

from tui.reader.messages import Analysed, FactsFound, Previewed, ReadFailed, Recalled
from tui.reader.remembering import RememberingScreen
from widgets.library_facts import UNKNOWN, Facts
from widgets.library_list import LibraryList
from widgets.library_order import Sorting, arranged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.article import Article
    from widgets.preview import Beginning


class LibraryScreen(RememberingScreen):
    """A screen whose articles stand in an order, with facts that are found out by and by."""

    facts: var[Mapping[str, Facts]] = var(dict, always_update=True)
    """What is known of articles, by source."""
    sorting: var[Sorting] = var(Sorting())
    order: var[tuple[str, ...]] = var(())
    """The sources in the order in which they are listed and opened one after another."""
    opened: var[int] = var(0)
    """Where the open article stands in `order`, from 0."""
    library: LibraryList | None = None
    """The list, None until it is first shown."""
    beginning: var[Beginning | None] = var(None)
    """What the preview shows."""

    # The order.

    def watch_sources(self) -> None:
        """List what was found."""
        self._arrange()
        if self.analysis is not None:
            self._learn()

    def watch_sorting(self) -> None:
        """List in another order."""
        self._arrange()

    def watch_order(self) -> None:
        """Count anew."""
        self._count()

    def watch_article(self) -> None:
        """Count anew."""
        self._count()

    def _arrange(self) -> None:
        self.order = arranged(self.sources, self.facts, self.marks, self.sorting)

    def _count(self) -> None:
        if self.article is not None and self.article.source in self.order:
            self.opened = self.order.index(self.article.source)

    @on(LibraryList.SortingAsked)
    def _sort(self, event: LibraryList.SortingAsked) -> None:
        self.sorting = event.sorting

    def action_next_article(self) -> None:
        """Open the next article of the list that can be read."""
        self._open_or_tell(self.nearest(1), "This is the last article")

    def action_previous_article(self) -> None:
        """Open the article before in the list that can be read."""
        self._open_or_tell(self.nearest(-1), "This is the first article")

    def _open_or_tell(self, source: str | None, otherwise: str) -> None:
        if source is not None:
            self.open_article(source)
        else:
            self.tell(otherwise)

    def nearest(self, step: int) -> str | None:
        """The next source (1), or the one before (-1), that is not known to be unreadable."""
        at = self.order.index(self.wanted) + step if self.wanted in self.order else 0
        while 0 <= at < len(self.order):
            if not self.facts.get(self.order[at], UNKNOWN).problem:
                return self.order[at]
            at += step
        return None

    # What is known.

    def show_article(self, article: Article) -> None:
        """Put an article on the screen, for which all other work waits."""
        self.workers.cancel_group(self, "facts")
        super().show_article(article)

    @on(Analysed)
    def _learn_now(self, report: Analysed) -> None:
        if report.analysis.article is self.article:
            self._learn()

    def _learn(self) -> None:
        missing = [source for source in self.order if source not in self.facts]
        if missing:
            self._learn_of(missing)

    @work(thread=True, group="facts", exclusive=True, exit_on_error=False)
    def _learn_of(self, sources: list[str]) -> None:
        from tui.reader.learning import learn

        learn(sources, self._opened_store(), self._in_view, self.post_message, self.options.limit)

    def _in_view(self) -> tuple[str, ...]:
        return self.library.in_view if self.library is not None else ()

    @on(FactsFound)
    def _take_facts(self, report: FactsFound) -> None:
        self.marks = {**report.marks, **self.marks}
        self._add_facts(report.facts)

    @on(Recalled)
    def _take_recalled(self, report: Recalled) -> None:
        self._add_facts({report.article.source: report.facts})

    @on(ReadFailed)
    def _take_problem(self, report: ReadFailed) -> None:
        self._add_facts({report.error.source: Facts(problem=report.error.reason)})

    def _add_facts(self, facts: Mapping[str, Facts]) -> None:
        self.facts = {**self.facts, **facts}
        self._arrange()

    @on(LibraryList.ReadToggled)
    def _toggle_read(self, event: LibraryList.ReadToggled) -> None:
        key = self.facts.get(event.source, UNKNOWN).key
        if not key:
            self.tell("This article was not read in yet: in a moment")
            return
        mark = self.marks.get(key)
        self.mark_read(key, read=mark is None or not mark.end_seen)

    # The preview.

    @on(LibraryList.Highlighted)
    def _follow_highlight(self) -> None:
        self._preview_highlighted()

    def begin_browsing(self) -> None:
        """List what was read in the meantime where it belongs, and show how an article begins."""
        self.save()
        self._arrange()
        self._preview_highlighted()

    def _preview_highlighted(self) -> None:
        """Show how the highlighted article begins, if the list is there to be seen."""
        if self.library is None:
            return
        source = self.library.highlighted
        is_there = self.focused is not None and self.library in self.focused.ancestors
        if source is None:
            self.beginning = None
        elif is_there and (self.beginning is None or self.beginning.source != source):
            self._preview(source)

    @work(thread=True, group="preview", exclusive=True, exit_on_error=False)
    def _preview(self, source: str) -> None:
        from tui.reader.learning import preview

        preview(source, self.piped, self.post_message, self.options.limit)

    @on(Previewed)
    def _show_preview(self, report: Previewed) -> None:
        if self.library is not None and report.beginning.source == self.library.highlighted:
            self.beginning = report.beginning
