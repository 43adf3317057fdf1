"""Every command of the program: the one definition behind keys, help and palette."""

from __future__ import annotations

from widgets.command import MOVEMENT, Command
from widgets.filtered_pane import FILTER, LEAVE_FILTER
from widgets.listing import CHOOSE
from widgets.search_bar import LEAVE_SEARCH

_PLACES = "Going to places in the article"
_PANES = "Panes"
_SUMMARY = "Summary"
_COPY = "Copying"
_LIBRARY = "Articles"
_PROGRAM = "Program"

READER = (
    Command(
        "quotation.next",
        "]",
        "next_quotation",
        "Next quotation",
        "To the next quotation, whatever the trail is.",
        _PLACES,
    ),
    Command(
        "quotation.previous",
        "[",
        "previous_quotation",
        "Previous quotation",
        "To the quotation before, whatever the trail is.",
        _PLACES,
    ),
    Command(
        "stop.next",
        "n",
        "next_stop",
        "Next",
        "To the next stop of the trail: quotations, mentions, matches or summary sentences.",
        _PLACES,
        footer="Next",
    ),
    Command(
        "stop.previous",
        "N",
        "previous_stop",
        "Previous",
        "To the stop before on the trail.",
        _PLACES,
    ),
    Command(
        "trail.speaker",
        "Q",
        "follow_speaker",
        "Quotations by one",
        "What the chosen person says, else the speaker at hand, becomes the trail.",
        _PLACES,
    ),
    Command(
        "trail.drop",
        "escape",
        "drop_trail",
        "Quotations again",
        "Back to the article; there, back to the trail of quotations.",
        _PLACES,
    ),
    Command(
        "search",
        "/",
        "search",
        "Search",
        "Search in the article; the matches become the trail.",
        _PLACES,
        footer="Search",
    ),
    Command(
        "pane.next",
        "tab",
        "next_pane",
        "Next pane",
        "To the next pane.",
        _PANES,
        priority=True,
    ),
    Command(
        "pane.previous",
        "shift+tab",
        "previous_pane",
        "Previous pane",
        "To the pane before.",
        _PANES,
        priority=True,
    ),
    Command(
        "pane.entities",
        "e",
        "pane('entities')",
        "Entities",
        "To the entities.",
        _PANES,
        footer="Entities",
    ),
    Command(
        "pane.summary",
        "s",
        "pane('summary')",
        "Summary",
        "To the summary.",
        _PANES,
        footer="Summary",
    ),
    Command(
        "pane.quotations",
        '"',
        "pane('quotations')",
        "Quotations",
        "To the list of quotations, by speaker.",
        _PANES,
        footer="Quotes",
    ),
    Command(
        "pane.library",
        "l",
        "pane('library')",
        "Library",
        "To the list of articles.",
        _PANES,
        footer="Library",
    ),
    Command("zoom", "z", "zoom", "Article alone", "The article alone, or all panes again.", _PANES),
    *(
        Command(
            f"summary.{number}",
            str(number),
            f"summary_sentence({number})",
            f"Sentence {number}",
            "To that sentence of the summary.",
            _SUMMARY,
        )
        for number in range(1, 10)
    ),
    Command("summary.longer", "+", "longer", "Longer summary", "A sentence more.", _SUMMARY),
    Command("summary.shorter", "-", "shorter", "Shorter summary", "A sentence less.", _SUMMARY),
    Command(
        "summary.explain",
        "x",
        "explain",
        "Explain the summary",
        "Why each sentence was chosen, and by how many of the methods.",
        _SUMMARY,
    ),
    Command(
        "summary.method",
        "m",
        "next_method",
        "Next method",
        "Summarise by the next of sumy's methods.",
        _SUMMARY,
    ),
    Command(
        "copy.summary",
        "y",
        "copy_summary",
        "Copy summary",
        "Copy the summary.",
        _COPY,
        footer="Copy",
    ),
    Command(
        "copy.brief",
        "Y",
        "copy_brief",
        "Copy all",
        "Copy title, source, summary, quotations and entities as Markdown.",
        _COPY,
    ),
    Command(
        "copy.quotation",
        "c",
        "copy_quotation",
        "Copy quotation",
        "Copy the selected text, else the quotation at hand with its speaker.",
        _COPY,
    ),
    Command(
        "article.next", "J", "next_article", "Next article", "Open the next article.", _LIBRARY
    ),
    Command(
        "article.previous",
        "K",
        "previous_article",
        "Previous article",
        "Open the article before.",
        _LIBRARY,
    ),
    Command(
        "open",
        "o",
        "open_outside",
        "Open outside",
        "Open the article in $EDITOR, or in the browser.",
        _LIBRARY,
    ),
)
"""What the reading screen does, whichever pane has the focus."""

APPLICATION = (
    Command("help", "?", "help", "Help", "All keys, this page.", _PROGRAM, footer="Help"),
    Command(
        "palette", "ctrl+p", "command_palette", "Palette", "Do anything by its name.", _PROGRAM
    ),
    Command("quit", "q", "quit", "Quit", "Leave the program.", _PROGRAM, footer="Quit"),
    Command(
        "interrupt",
        "ctrl+c,ctrl+q",
        "quit",
        "Quit at once",
        "Leave the program, even while text is being typed.",
        _PROGRAM,
        priority=True,
    ),
)
"""What works on every screen."""

ALL = (*MOVEMENT, CHOOSE, FILTER, LEAVE_FILTER, *READER, LEAVE_SEARCH, *APPLICATION)
"""Every command, in the order of the help."""
