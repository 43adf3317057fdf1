"""The preview: the beginning of an article that may be opened next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from widgets.article_pane import ArticlePane
from widgets.cells import shown
from widgets.library_facts import UNKNOWN, Facts, day_of, place_of, progress_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual import events
    from textual.app import ComposeResult

    from newsreader.article import Article
    from newsreader.library.mark import Mark


@dataclass(frozen=True, slots=True)
class Beginning:
    """How an article begins.

    Attributes:
        source: what it is read from.
        article: its beginning, None if it cannot be read.
        problem: one sentence on why it cannot be read.
    """

    source: str
    article: Article | None
    problem: str = ""


class Preview(Vertical):
    """What is known about an article, and how it begins; nothing in it takes the focus."""

    DEFAULT_CSS = """
    Preview {
        border: round $foreground 50%;
        border-title-color: $text-muted;
        padding: 0 1;
        & > Static { height: auto; max-height: 3; color: $text-muted; margin-bottom: 1; }
        & > ArticlePane { height: 1fr; }
    }
    """

    beginning: reactive[Beginning | None] = reactive(None)
    """What is shown, None for nothing."""
    facts: reactive[Mapping[str, Facts]] = reactive(dict, always_update=True)
    """What is known about articles, by source."""
    marks: reactive[Mapping[str, Mark]] = reactive(dict, always_update=True)
    """How far articles were read, by the key in their facts."""

    measure: reactive[int] = reactive(80)
    """The most columns that the text takes."""

    @dataclass
    class Clicked(Message):
        """The reader wants to read on."""

        source: str

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.border_title = "Preview"
        self._told = ""

    def compose(self) -> ComposeResult:
        """The facts, and the text below them."""
        yield Static()
        pane = ArticlePane()
        pane.can_focus = False
        yield pane

    def watch_beginning(self) -> None:
        """Show another article."""
        pane = self.query_one(ArticlePane)
        pane.article = self.beginning.article if self.beginning else None
        self._tell_facts()

    def watch_measure(self) -> None:
        """Adopt the measure of the article pane."""
        self.query_one(ArticlePane).measure = self.measure

    def watch_facts(self) -> None:
        """Show what is known now."""
        self._tell_facts()

    def watch_marks(self) -> None:
        """Show how far it was read by now."""
        self._tell_facts()

    def _tell_facts(self) -> None:
        told = ""
        if self.beginning is not None:
            told = self.beginning.problem or self._facts_of(self.beginning.source)
        if told != self._told:
            self._told = told
            self.query_one(Static).update(Content(shown(told)))

    def _facts_of(self, source: str) -> str:
        facts = self.facts.get(source, UNKNOWN)
        told = [place_of(source), day_of(facts)]
        if facts.words is not None:
            told += [f"{facts.words:,} words"]
            told += [f"{facts.minutes} min"]
        told += [progress_of(self.marks.get(facts.key))]
        return " · ".join(fact for fact in told if fact)

    @on(ArticlePane.Scrolled)
    @on(ArticlePane.SpanClicked)
    def _keep_to_itself(self, event: Message) -> None:
        """The article that is open is another one."""
        event.stop()

    def on_click(self, event: events.Click) -> None:
        """A click opens the article."""
        event.stop()
        if self.beginning is not None and self.beginning.article is not None:
            self.post_message(self.Clicked(self.beginning.source))
