"""Every command of the program: the one definition behind keys, help and palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.session import availability
from widgets.article_pane.selection_keys import SELECTING
from widgets.choosing_commands import CHOOSING
from widgets.command import MOVEMENT, Command
from widgets.everywhere_commands import IN_EVERYWHERE
from widgets.filtered_pane import FILTER, LEAVE_FILTER
from widgets.finding_commands import IN_FINDING
from widgets.library_commands import IN_LIBRARY
from widgets.listing import CHOOSE
from widgets.search_commands import IN_SEARCH, LEAVE_OPENING

if TYPE_CHECKING:
    from textual.app import App

_PLACES = "Going to places in the article"
_PANES = "Panes"
_ACROSS = "From article to article"
_SUMMARY = "Summary"
_COPY = "Copying"
_LIBRARY = "Articles"
_PROGRAM = "Program"

READER = (
    Command(
        "stop.next",
        "n",
        "stop(True)",
        "Next",
        "To the next stop of the trail: quotations, mentions, matches, bookmarks, links.",
        _PLACES,
        footer="Next",
        availability=availability.has_stops,
    ),
    Command(
        "stop.previous",
        "N",
        "stop(False)",
        "Previous",
        "To the stop before on the trail.",
        _PLACES,
        availability=availability.has_stops,
    ),
    Command(
        "quotation.next",
        "]",
        "quotation(True)",
        "Next quotation",
        "To the next quotation, whatever the trail is.",
        _PLACES,
        availability=availability.has_quotations,
    ),
    Command(
        "quotation.previous",
        "[",
        "quotation(False)",
        "Previous quotation",
        "To the quotation before, whatever the trail is.",
        _PLACES,
        availability=availability.has_quotations,
    ),
    Command(
        "trail.speaker",
        "Q",
        "follow_speaker",
        "Quotations by one",
        "What the chosen person says, else the speaker at hand, becomes the trail.",
        _PLACES,
        availability=availability.has_speaker,
    ),
    Command(
        "trail.drop",
        "escape",
        "drop_trail",
        "Quotations again",
        "Back to the article; there, back to the trail of quotations. Drops keys that wait.",
        _PLACES,
        availability=availability.is_elsewhere,
    ),
    Command(
        "bookmark",
        "B",
        "bookmark",
        "Bookmark",
        "Put a bookmark here, or at the selection; where one is, take it away.",
        _PLACES,
    ),
    Command(
        "bookmark.next",
        "'",
        "next_bookmark",
        "Next bookmark",
        "The bookmarks of the article become the trail.",
        _PLACES,
        availability=availability.has_bookmarks,
    ),
    Command(
        "link.next",
        "L",
        "next_link",
        "Next link",
        "The links of the article become the trail.",
        _PLACES,
        availability=availability.has_links,
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
        "search.selection",
        "*",
        "search_selection",
        "Search for the selection",
        "Search for what is selected; its places become the trail.",
        _PLACES,
        availability=availability.has_selection,
    ),
    Command(
        "correct",
        "=",
        "correct",
        "Correct",
        "Say who says the quotation at hand, or what the name at hand is; it is kept.",
        _PLACES,
        availability=availability.analysed,
    ),
    Command(
        "correct.undo",
        "Z",
        "take_back",
        "Take back",
        "Take back the last correction of this article.",
        _PLACES,
        availability=availability.analysed,
    ),
    Command(
        "pane.next",
        "tab",
        "next_pane(1)",
        "Next pane",
        "To the next pane.",
        _PANES,
        priority=True,
    ),
    Command(
        "pane.previous",
        "shift+tab",
        "next_pane(-1)",
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
    Command(
        "measure.narrower",
        "<",
        "measure(False)",
        "Narrower text",
        "Set the article in fewer columns.",
        _PANES,
    ),
    Command(
        "measure.wider",
        ">",
        "measure(True)",
        "Wider text",
        "Set the article in more columns.",
        _PANES,
    ),
    Command(
        "everywhere",
        "a",
        "everywhere",
        "In all articles",
        "What the speaker at hand says in all articles, where a name stands, and with whom.",
        _ACROSS,
        footer="Everywhere",
    ),
    Command(
        "back",
        "ctrl+o",
        "back",
        "Back",
        "To where you were, in this article or another one, before you went elsewhere.",
        _ACROSS,
    ),
    Command(
        "forth",
        "ctrl+n",
        "forth",
        "Forth again",
        "To where you were before you went back.",
        _ACROSS,
    ),
    *(
        Command(
            f"summary.{number}",
            str(number),
            f"summary_sentence({number})",
            f"Sentence {number}",
            "To that sentence of the summary.",
            _SUMMARY,
            availability=availability.has_sentence(number),
        )
        for number in range(1, 10)
    ),
    Command(
        "summary.longer",
        "+",
        "resize_summary(1)",
        "Longer summary",
        "A sentence more.",
        _SUMMARY,
        availability=availability.can_grow,
    ),
    Command(
        "summary.shorter",
        "-",
        "resize_summary(-1)",
        "Shorter summary",
        "A sentence less.",
        _SUMMARY,
        availability=availability.can_shrink,
    ),
    Command(
        "summary.explain",
        "x",
        "explain",
        "Explain the summary",
        "Why each sentence was chosen, and by how many of the methods.",
        _SUMMARY,
        availability=availability.analysed,
    ),
    Command(
        "summary.method",
        "m",
        "next_method",
        "Next method",
        "Summarise by the next of sumy's methods.",
        _SUMMARY,
        availability=availability.analysed,
    ),
    Command(
        "select",
        "v",
        "select",
        "Select text",
        "Select by keys, from the current stop or the first word on; those that scroll do it too.",
        _COPY,
        availability=availability.has_text,
    ),
    Command(
        "copy.summary",
        "y",
        "copy_summary",
        "Copy summary",
        "Copy the summary.",
        _COPY,
        footer="Copy",
        availability=availability.analysed,
    ),
    Command(
        "copy.brief",
        "Y",
        "copy_brief",
        "Copy all",
        "Copy title, source, summary, quotations and entities as Markdown.",
        _COPY,
        availability=availability.analysed,
    ),
    Command(
        "copy.quotation",
        "c",
        "copy_quotation",
        "Copy quotation",
        "Copy the selected text, else the quotation at hand with its speaker.",
        _COPY,
        availability=availability.has_quotation_or_selection,
    ),
    Command(
        "tag",
        "t",
        "tag",
        "Tag",
        "Give the article a tag, or take it away: the highlighted one in the list, else this one.",
        _LIBRARY,
        footer="Tag",
    ),
    Command(
        "library.add",
        "A",
        "add",
        "Add to the library",
        "Add the articles named here, or a folder, while you read on; again, it stops.",
        _LIBRARY,
    ),
    Command(
        "library.search",
        "F",
        "search_library",
        "Search the library",
        "Search the texts of all articles; from the list, for what it is filtered by.",
        _LIBRARY,
        footer="Find",
    ),
    Command(
        "article.next",
        "J",
        "article(1)",
        "Next article",
        "Open the next article of the list, in its order.",
        _LIBRARY,
        availability=availability.has_next,
    ),
    Command(
        "article.previous",
        "K",
        "article(-1)",
        "Previous article",
        "Open the article before in the list.",
        _LIBRARY,
        availability=availability.has_previous,
    ),
    Command(
        "open.source",
        "O",
        "open_source",
        "Open a link or a file",
        "Type a link or a path; it is added to the articles and opened.",
        _LIBRARY,
    ),
    Command(
        "read.again",
        "r",
        "read_again",
        "Read again",
        "Fetch the link again, or read the file again; you stay where you are.",
        _LIBRARY,
        availability=availability.has_source,
    ),
    Command(
        "open",
        "o",
        "open_outside",
        "Open outside",
        "Open the link at hand or the article's address in the browser, a file in $EDITOR.",
        _LIBRARY,
        availability=availability.has_file,
    ),
)
"""What the reading screen does, whichever pane has the focus."""

APPLICATION = (
    Command("help", "?", "help", "Help", "All keys, this page.", _PROGRAM, footer="Help"),
    Command(
        "theme",
        "T",
        "theme",
        "Theme",
        "Choose other colours, which show themselves.",
        _PROGRAM,
    ),
    Command(
        "palette", "ctrl+p", "command_palette", "Palette", "Do anything by its name.", _PROGRAM
    ),
    Command("quit", "q", "quit", "Quit", "Leave the program.", _PROGRAM, footer="Quit"),
    Command(
        "redraw",
        "ctrl+l",
        "redraw",
        "Draw again",
        "Draw the whole screen again, if another program has written into it.",
        _PROGRAM,
        priority=True,
    ),
    Command(
        "copy.or-clear",
        "ctrl+c",
        "copy_or_clear",
        "Copy or clear",
        "Copy what is selected, else clear the line that is typed; this never quits.",
        _PROGRAM,
        priority=True,
    ),
    Command(
        "interrupt",
        "ctrl+q",
        "quit",
        "Quit at once",
        "Leave the program, even while text is being typed.",
        _PROGRAM,
        priority=True,
    ),
)
"""What works on every screen."""

CLOSE_HELP = Command(
    "help.close", "escape", "close", "Close", "Close the help.", _PROGRAM, footer="Close"
)

ALL = (
    *READER,
    CHOOSE,
    FILTER,
    LEAVE_FILTER,
    *IN_LIBRARY,
    *IN_SEARCH,
    *IN_FINDING,
    *IN_EVERYWHERE,
    *CHOOSING,
    LEAVE_OPENING,
    *SELECTING,
    *MOVEMENT,
    *APPLICATION,
    CLOSE_HELP,
)
"""Every command, in the order of the help: what is particular to this program comes first."""

BY_ID = {command.id: command for command in ALL}
"""Every command by its id, which is what settings call it."""


def key_of(app: App[object], name: str) -> str:
    """The first of the keys that a command has now, for use in a sentence.

    Args:
        app: the program, which knows the reader's own keys.
        name: the command's id.
    """
    return BY_ID[name].shown_keys(app)[0]
