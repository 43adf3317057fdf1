"""The views of the list of articles: what is shown, stepped through and chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui.session.view import ALL, NAMED, View, site_view, source_view

if TYPE_CHECKING:
    from textual.screen import Screen

    from tui.choosing import Choice, Chooser
    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.memory import Memory
    from tui.reader.messages import LibraryReport

_MOST = 200
"""Folders and sites that are offered at most."""


class Views:
    """Lists the articles of a view.

    Args:
        desk: has the list.
        screen: over which views are chosen.
        background: starts threads.
        memory: has the library.
    """

    def __init__(
        self, desk: Desk, screen: Screen[None], background: Background, memory: Memory
    ) -> None:
        self._desk = desk
        self._screen = screen
        self._background = background
        self.memory = memory

    def find(self) -> None:
        """Find out what can be stepped through, and the tags."""
        from tui.reader.listing_jobs import find_views

        has_named = bool(self._desk.shelf.named)
        job = partial(find_views, self.memory.library, has_named, self._background.post)
        self._background.start(job, "views")

    def show(self, view: View) -> None:
        """List the articles of a view, those of the library as they are found."""
        desk = self._desk
        named = desk.shelf.named
        desk.shelf = desk.shelf.viewing(view)
        self._background.cancel("listing")
        if view != NAMED:
            from tui.reader.listing_jobs import list_view

            job = partial(list_view, self.memory.library, view, named, self._background.post)
            self._background.start(job, "listing")

    def show_again(self) -> None:
        """List the view anew, after something was added or has changed."""
        if self._desk.shelf.view != NAMED:
            self.show(self._desk.shelf.view)

    def show_next(self) -> None:
        """List the articles of the next view of the row."""
        row = self._desk.shelf.row
        self.show(row[1 % len(row)])

    def take(self, report: LibraryReport) -> None:
        """Take in what a thread has found out about views."""
        from tui.reader.listing_jobs import ViewListed, ViewRefused, ViewsFound

        desk = self._desk
        match report:
            case ViewsFound():
                desk.shelf = desk.shelf.offering(report.views).tagged(report.tags)
            case ViewListed() if report.view == desk.shelf.view:
                shelf = desk.shelf.marked({**report.marks, **desk.shelf.marks})
                if report.at == 0:
                    shelf = shelf.viewing(report.view)
                desk.shelf = shelf.knowing(report.facts).listing(report.sources)
                if not report.sources:
                    desk.tell("There are no articles of this kind in the library")
            case ViewRefused() if report.view == desk.shelf.view:
                desk.tell(f"This list cannot be shown: {report.sentence}", failed=True)

    def choose(self) -> None:
        """Let the reader choose a view: those of the row, and each site and folder."""
        from tui.choosing import Chooser

        chooser = Chooser("Which articles are listed", ())
        offered: list[View] = []
        self._screen.app.push_screen(chooser, partial(self._take_chosen, offered))
        self._background.start(partial(self._offer, offered, chooser), "views")

    def _offer(self, offered: list[View], chooser: Chooser) -> None:
        """Offer them, in a thread."""
        from newsreader.library import listing
        from tui.choosing import Choice

        database = self.memory.library().database
        nothing: dict[str, int] = {}
        hosts = database.read(lambda connection: dict(listing.hosts(connection)), nothing)
        folders = database.read(lambda connection: dict(listing.folders(connection)), nothing)
        details = dict.fromkeys((*self._desk.shelf.views, ALL), "")
        details |= {site_view(host): _counted(n) for host, n in list(hosts.items())[:_MOST]}
        details |= {source_view(one): _counted(n) for one, n in list(folders.items())[:_MOST]}
        offered += details
        choices = [Choice(view.name, str(at), details[view]) for at, view in enumerate(details)]
        self._background.soon(chooser.offer, choices)

    def _take_chosen(self, views: list[View], chosen: Choice | None) -> None:
        if chosen is not None:
            self.show(views[int(chosen.value)])


def _counted(count: int) -> str:
    return "1 article" if count == 1 else f"{count:,} articles"
