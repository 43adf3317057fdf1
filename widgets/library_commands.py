"""What can be done in the list of articles; the keys are known before it is first shown."""

from __future__ import annotations

from widgets.command import Command

_GROUP = "In the list of articles"
SEARCH_FOR = Command(
    "library.search-for",
    "ctrl+g",
    "search_for",
    "Search for the filter",
    "Search the texts of the library for what was typed to filter the list.",
    _GROUP,
)
IN_LIBRARY = (
    SEARCH_FOR,
    Command(
        "library.sort",
        "S",
        "sort",
        "Sort the articles",
        "By source, title, date, length, or the unread ones first: the next of these.",
        _GROUP,
        footer="Sort",
    ),
    Command(
        "library.turn",
        "R",
        "turn",
        "Turn the order around",
        "The last one first.",
        _GROUP,
    ),
    Command(
        "library.toggle-read",
        "U",
        "toggle_read",
        "Read or unread",
        "Make an unread article a read one, or a read one unread.",
        _GROUP,
        footer="Read/unread",
    ),
    Command(
        "library.next-view",
        "V",
        "ask('next_view')",
        "Next view",
        "List other articles: those named, all, the unread, each saved query, each tag.",
        _GROUP,
        footer="View",
    ),
    Command(
        "library.choose-view",
        "L",
        "ask('choose_view')",
        "Choose a view",
        "Choose which articles are listed, by site and by folder, too.",
        _GROUP,
    ),
    Command(
        "library.mark-all",
        "M",
        "ask('mark_all')",
        "Mark all listed",
        "Make all that the filter has left read or unread, or give them a tag.",
        _GROUP,
    ),
    Command(
        "library.forget",
        "D",
        "ask('forget')",
        "Forget",
        "Have the library forget the article, or all that are listed; it asks first.",
        _GROUP,
    ),
)
"""What can be done in the list of articles alone."""
