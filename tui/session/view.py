"""A view: which articles the list shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class View:
    """Articles that are listed together.

    Attributes:
        name: what it is called.
        query: what finds them in the library, "" for all that are there; None for those that were
            named to the program.
    """

    name: str
    query: str | None = None


NAMED = View("Named here")
ALL = View("All", "")
UNREAD = View("Unread", "is:unread")


def tag_view(name: str) -> View:
    """The articles that have a tag."""
    return View(f"#{name}", f'tag:"{name}"')


def site_view(host: str) -> View:
    """The articles of a site."""
    return View(host, f'site:"{host}"')


def source_view(source: str) -> View:
    """The articles that come from a folder, or from a file of several."""
    return View(source, f'source:"{source}"')


def row_of_views(
    *, has_named: bool, saved: Mapping[str, str], tags: Iterable[str]
) -> tuple[View, ...]:
    """The views that are stepped through.

    Args:
        has_named: whether articles were named to the program.
        saved: queries by the names that they are kept under.
        tags: those that articles have.
    """
    named = (NAMED,) if has_named else ()
    queries = (View(f"“{name}”", query) for name, query in saved.items())
    return (*named, ALL, UNREAD, *queries, *map(tag_view, tags))


def row_from(views: tuple[View, ...], view: View) -> tuple[View, ...]:
    """A row of views that begins with the one that is shown; it may be none of them."""
    if view not in views:
        return (view, *views)
    at = views.index(view)
    return views[at:] + views[:at]
