"""What can be done on the screen that searches the library."""

from __future__ import annotations

from widgets.command import Command

_GROUP = "Searching the library"

IN_LINE = (
    Command("finding.leave", "escape", "leave", "Back", "Back to reading.", _GROUP, footer="Back"),
    Command(
        "finding.earlier",
        "up",
        "earlier",
        "Earlier query",
        "In the line: what the library was searched for before.",
        _GROUP,
    ),
    Command(
        "finding.later",
        "down",
        "later",
        "Later query",
        "In the line: what it was searched for after that; at the end, into the list.",
        _GROUP,
    ),
    Command(
        "finding.save",
        "ctrl+s",
        "save",
        "Save the query",
        "Keep the query under a name: it is a list of articles of its own from then on.",
        _GROUP,
        footer="Save",
    ),
)
"""The keys that the line understands, besides what is typed."""

IN_FINDING = (
    *IN_LINE,
    Command(
        "finding.line",
        "slash",
        "line",
        "Change the query",
        "From what is found back to the line, to change the query.",
        _GROUP,
        footer="Query",
    ),
)
"""The keys of the line and of the list of what is found."""
