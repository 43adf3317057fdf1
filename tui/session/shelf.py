"""The list of articles: what is in it, in which order, and what is known about each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tui.session.view import NAMED, View, row_from
from widgets.library_facts import UNKNOWN
from widgets.library_order import Sorting, arranged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.library import Mark
    from widgets.library_facts import Facts


@dataclass(frozen=True, slots=True, eq=False)
class Shelf:
    """Articles in an order; every method returns another shelf and leaves this one.

    Attributes:
        sources: what the articles are read from, in the order in which they were found.
        sorting: what they are sorted by.
        facts: what is known about articles, by source.
        marks: how far articles were read, by the key in their facts; the open one's is as of when
            it was last saved.
        order: the sources as they are listed and opened one after another.
        wanted: source of the article that was asked for last, read or still being read.
        narrowed: those that a filter has left in the list, None without one.
        named: the sources that were named to the program.
        view: which articles are listed.
        views: those that are stepped through.
        tags: those of the articles that have any, by the key in their facts.
    """

    sources: tuple[str, ...] = ()
    sorting: Sorting = field(default_factory=Sorting)
    facts: Mapping[str, Facts] = field(default_factory=dict)
    marks: Mapping[str, Mark] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    wanted: str = ""
    narrowed: tuple[str, ...] | None = None
    named: tuple[str, ...] = ()
    view: View = NAMED
    views: tuple[View, ...] = (NAMED,)
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def arranged(self) -> Shelf:
        """The same with each article where it belongs by what is known now."""
        order = arranged(self.sources, self.facts, self.marks, self.sorting)
        return self if order == self.order else replace(self, order=order)

    def with_sources(self, sources: tuple[str, ...]) -> Shelf:
        """The same with more articles that were named to the program, after the others."""
        shelf = replace(self, named=self.named + sources)
        return shelf.listing(sources) if self.view == NAMED else shelf

    def listing(self, sources: tuple[str, ...]) -> Shelf:
        """The same with more articles of the view, after the others."""
        return replace(self, sources=self.sources + sources).arranged()

    def viewing(self, view: View) -> Shelf:
        """The same with other articles: those of the library are still to be listed."""
        sources = self.named if view == NAMED else ()
        return replace(self, view=view, sources=sources).arranged()

    def offering(self, views: tuple[View, ...]) -> Shelf:
        """The same with other views to step through."""
        return replace(self, views=views)

    @property
    def row(self) -> tuple[View, ...]:
        """The views from the one that is shown on."""
        return row_from(self.views, self.view)

    def tagged(self, tags: Mapping[str, tuple[str, ...]]) -> Shelf:
        """The same with the tags of all articles, by key."""
        return replace(self, tags=tags)

    def without(self, keys: frozenset[str]) -> Shelf:
        """The same without what was known of articles; in the library they are listed no more."""
        gone = {source for source, facts in self.facts.items() if facts.key in keys}
        marks = {key: mark for key, mark in self.marks.items() if key not in keys}
        tags = {key: names for key, names in self.tags.items() if key not in keys}
        shelf = replace(self, marks=marks, tags=tags)
        if self.view == NAMED:
            return shelf
        rest = tuple(source for source in self.sources if source not in gone)
        facts = {source: known for source, known in self.facts.items() if source not in gone}
        return replace(shelf, sources=rest, facts=facts).arranged()

    def sorted_by(self, sorting: Sorting) -> Shelf:
        """The same in another order."""
        return replace(self, sorting=sorting).arranged()

    def knowing(self, facts: Mapping[str, Facts]) -> Shelf:
        """The same with more facts, by source."""
        return replace(self, facts={**self.facts, **facts}).arranged()

    def marked(self, marks: Mapping[str, Mark]) -> Shelf:
        """The same with how far articles were read, by key; none changes its place yet."""
        return replace(self, marks={**self.marks, **marks})

    def narrowed_to(self, sources: tuple[str, ...] | None) -> Shelf:
        """The same where a filter has left these articles, None for all."""
        return replace(self, narrowed=sources)

    def wanting(self, source: str) -> Shelf:
        """The same when an article has been asked for."""
        return replace(self, wanted=source)

    def source_of(self, key: str) -> str | None:
        """The source in the list that has an article, by its key; None where none has."""
        return next((source for source, facts in self.facts.items() if facts.key == key), None)

    @property
    def unknown(self) -> list[str]:
        """The sources about which nothing is known, as they are listed."""
        return [source for source in self.order if source not in self.facts]

    @property
    def unreadable(self) -> int:
        """How many of the sources cannot be read, as far as is known."""
        return sum(bool(facts.problem) for facts in self.facts.values())

    def of(self, source: str) -> Facts:
        """What is known about an article."""
        return self.facts.get(source, UNKNOWN)

    def is_read(self, key: str) -> bool:
        """Whether the end of an article has been seen, by its key."""
        return key in self.marks and self.marks[key].end_seen

    def nearest(self, step: int) -> str | None:
        """The next source that is listed (1), or the one before (-1), that can be read."""
        order = self.order if self.narrowed is None else self.narrowed
        at = order.index(self.wanted) + step if self.wanted in order else 0
        while 0 <= at < len(order):
            if not self.of(order[at]).problem:
                return order[at]
            at += step
        return None
