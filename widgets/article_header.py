"""The line above the panes: which article this is, where it is from, how long it takes to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from newsreader.export.brief import reading_minutes
from newsreader.source import printable
from widgets.cells import shown
from widgets.fitting import both_ends, cut

if TYPE_CHECKING:
    from newsreader.article import Article


_BETWEEN = " · "
_GAP = 2
"""Cells between the title and the rest."""
_LONGEST = 32
"""Cells that a site or a byline has at most."""


class ArticleHeader(Widget):
    """Title at the left; where it is from, reading time and place in the list at the right.

    Site, byline and date give way to the title: those that leave it half of the line are shown.
    """

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
        told = self._with_origin(self.article, title, facts)
        return both_ends(title, _BETWEEN.join(told), self.size.width)

    def _with_origin(self, article: Article, title: str, facts: list[str]) -> list[str]:
        """The facts behind those of site, byline and date for which there is room."""
        width = self.size.width
        room = width - min(cell_len(shown(title)), width // 2) - _GAP
        for origin in _origins(article):
            told = [cut(shown(origin), _LONGEST), *facts]
            if cell_len(_BETWEEN.join(told)) <= room:
                facts = told
        return facts


def _origins(article: Article) -> list[str]:
    """Date, byline and site, as far as they are known."""
    day = (article.published or "")[: len("2026-05-03")]
    return [origin for origin in (day, article.byline, article.site) if origin]
