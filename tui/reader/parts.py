"""The parts of the reading screen that do the work: each answers some keys and some messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.adding import Adding
from tui.reader.announcing import Announcing
from tui.reader.articles import Articles
from tui.reader.background import Background
from tui.reader.bookmarking import Bookmarking
from tui.reader.comparing import Comparing
from tui.reader.copying import Copying
from tui.reader.correcting import Correcting
from tui.reader.everywhere import Everywhere
from tui.reader.finding import Finding
from tui.reader.hinting import Hinting
from tui.reader.labelling import Labelling
from tui.reader.library import Library
from tui.reader.measuring import Measuring
from tui.reader.memory import Memory
from tui.reader.naming import Naming
from tui.reader.navigating import Navigating
from tui.reader.outside import Outside
from tui.reader.positions import Positions
from tui.reader.searching import Searching
from tui.reader.summaries import Summaries
from tui.reader.touring import Touring
from tui.reader.travelling import Travelling
from tui.reader.views import Views
from tui.reader.waiting import Waiting

if TYPE_CHECKING:
    from textual.screen import Screen

    from tui.choices import Choices
    from tui.reader.desk import Desk
    from widgets.summary_panel import SummaryPanel


class Parts:
    """All parts of a reading screen.

    Args:
        screen: runs threads, and shows hints and the line to search in.
        desk: the same screen, as the parts know it.
        summary_panel: where the summary stands.
        choices: those of earlier runs, and where anything is kept.
    """

    def __init__(
        self,
        screen: Screen[None],
        desk: Desk,
        summary_panel: SummaryPanel,
        choices: Choices,
    ) -> None:
        background = Background(screen)
        self.memory = Memory(background, choices)
        self.positions = Positions(desk, background, self.memory)
        self.articles = Articles(desk, background, self.memory, self.positions)
        self.naming = Naming(desk, screen, background, self.articles)
        self.views = Views(desk, screen, background, self.memory)
        self.library = Library(desk, background, self.positions, self.articles, self.views)
        self.adding = Adding(desk, screen, background, self.library)
        self.labelling = Labelling(desk, screen, background, self.library)
        self.searching = Searching(desk, screen, background, self.memory)
        self.summaries = Summaries(desk, summary_panel, background, self.memory)
        self.bookmarking = Bookmarking(desk, background, self.memory)
        self.touring = Touring(desk, background, self.memory, self.articles)
        self.finding = Finding(screen, self.memory, self.touring, choices)
        self.navigating = Navigating(desk, self.touring)
        self.everywhere = Everywhere(desk, screen, self.memory, self.touring)
        self.correcting = Correcting(desk, screen, background, self.articles)
        self.comparing = Comparing(desk, background, self.memory)
        self.travelling = Travelling(desk, self.articles)
        self.waiting = Waiting(desk, background)
        self.copying = Copying(desk, background)
        self.measuring = Measuring(desk, self.memory)
        self.outside = Outside(desk, screen)
        self.hinting = Hinting(screen, self.memory)
        self.announcing = Announcing(screen)

    def remember(self) -> None:
        """Save what is unsaved, for the last time; may be called twice."""
        self.adding.stop()
        self.positions.hand_over()
        self.memory.close()
