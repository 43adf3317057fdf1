"""The line above the panes: which article this is, and how long it takes to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from newsreader.export.brief import reading_minutes
from newsreader.source import printable
from widgets.fitting import both_ends

if TYPE_CHECKING:
    from newsreader.article import Article


class ArticleHeader(Widget):
    """Title at the left, reading time and place in the list of articles at the right."""

    DEFAULT_CSS = """
    ArticleHeader {
        height: 1;
        padding: 0 1;
        background: $panel;
        color: $foreground;
        text-style: bold;
    }
    """

    article: reactive[Article | None] = reactive(None)
    sources: reactive[tuple[str, ...]] = reactive(())
    tags: reactive[tuple[str, ...]] = reactive(())
    """Those of the article."""
    opened: reactive[int] = reactive(0)
    """Index of the article in `sources`, -1 where it is none of them."""

    def render(self) -> Content:
        """The line, its title cut if the width does not hold all of it."""
        if self.article is None:
            return Content("newsreader")
        words = self.article.words
        facts = [f"#{tag}" for tag in self.tags]
        facts += [
            f"{words:,} word" if words == 1 else f"{words:,} words",
            f"{reading_minutes(self.article)} min",
        ]
        if len(self.sources) > 1 and self.opened >= 0:
            facts.append(f"{self.opened + 1:,}/{len(self.sources):,}")
        title = self.article.title or printable(self.article.source)
        return both_ends(title, " · ".join(facts), self.size.width)
