"""What the keys do in the lines in which the reader types what to search for, or what to open."""

from __future__ import annotations

from widgets.command import Command

_GROUP = "While typing what to search for"

LEAVE_SEARCH = Command(
    "search.leave",
    "escape",
    "leave",
    "Leave the search",
    "Back to where the search began.",
    _GROUP,
    footer="Leave",
)
AS_EXPRESSION = Command(
    "search.expression",
    "ctrl+r",
    "toggle_expression",
    "Search by expression",
    "Take what is typed for a regular expression, within a paragraph; or as it stands again.",
    _GROUP,
)
ANY_ACCENT = Command(
    "search.accents",
    "ctrl+t",
    "toggle_accents",
    "Ignore accents",
    "Let “Dvorak” find “Dvořák”; or tell them apart again.",
    _GROUP,
)
_EARLIER = Command(
    "search.earlier",
    "up",
    "earlier",
    "Earlier search",
    "What was searched for before that, among what begins as the line does.",
    _GROUP,
)
_LATER = Command(
    "search.later",
    "down",
    "later",
    "Later search",
    "What was searched for after that, at the end what was typed.",
    _GROUP,
)
IN_SEARCH = (LEAVE_SEARCH, AS_EXPRESSION, ANY_ACCENT, _EARLIER, _LATER)
"""The keys that the line understands, besides what is typed."""

LEAVE_OPENING = Command(
    "source.leave",
    "escape",
    "leave",
    "Open nothing",
    "Back to where you were.",
    "While typing what to open",
    footer="Leave",
)
