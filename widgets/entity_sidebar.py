"""The entity sidebar: who and what the article is about."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from rich.cells import set_cell_size
from textual import on
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from newsreader.export.brief import KIND_ORDER, kind_name
from widgets.cells import shown
from widgets.filtered_pane import FilteredPane
from widgets.fitting import cut
from widgets.listing import Line, Listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from newsreader.article import Article
    from newsreader.entities.entity import Entity, EntityKind
    from newsreader.text.span import Span

_BAR_CELLS = 8
_SHORT_BAR_CELLS = 3
_GAPS = 2
"""Cells before the bar and after the count, which the scrollbar would touch."""
_BEFORE = 40
_AFTER = 120
"""Code points of the context before and after a mention."""
_BAR_FROM = 36
"""Columns from which a long bar leaves enough room for names."""


@dataclass(frozen=True, slots=True)
class KindHeading:
    """The line over the entities of a kind."""

    kind: EntityKind
    count: int = field(compare=False)
    folded: bool = field(compare=False)


class EntityRow(NamedTuple):
    """An entity and how long its bar is, 0 to 1."""

    entity: Entity
    share: float


Row: TypeAlias = KindHeading | EntityRow


class EntityListing(Listing[Row]):
    """Kinds as headings, entities with a bar and a count for how often each is named."""

    def lines_of(self, item: Row, width: int) -> Sequence[Line]:
        """One line per item."""
        if isinstance(item, KindHeading):
            sign = "▸" if item.folded else "▾"
            return [((f"{sign} {kind_name(item.kind)} {item.count}", "heading"),)]
        count = f"{len(item.entity.mentions):>3}"
        cells = _BAR_CELLS if width >= _BAR_FROM else _SHORT_BAR_CELLS
        bar = "━" * max(1, round(item.share * cells))
        room = max(4, width - cells - len(count) - _GAPS)
        name = cut(item.entity.name, room)
        return [((set_cell_size(name, room), ""), (f" {bar:>{cells}}", "bar"), (count, "faint"))]


class ContextLine(Static):
    """The words around a mention."""

    def show(self, article: Article | None, mention: Span | None) -> None:
        """Show the words around a mention, with the mention highlighted, or hide."""
        self.display = article is not None and mention is not None
        if article is None or mention is None:
            return
        paragraph = article.paragraphs[article.paragraph_at(mention.start)].span
        start = max(paragraph.start, mention.start - _BEFORE)
        end = min(paragraph.end, mention.end + _AFTER)
        before = shown(article.text[start : mention.start])
        after = shown(article.text[mention.end : end])
        if start > paragraph.start:
            before = "…" + before[before.find(" ") + 1 :]
        self.update(Content.assemble(before, (shown(mention.of(article.text)), "b u"), after))


class EntitySidebar(FilteredPane[Row]):
    """Entities by kind; choosing one posts `Picked`, choosing a heading folds the kind."""

    DEFAULT_CSS = """
    EntitySidebar {
        & > ContextLine {
            display: none;
            height: 5;
            color: $text-muted;
            border-top: solid $panel-lighten-2;
        }
    }
    """

    article: reactive[Article | None] = reactive(None)
    entities: reactive[tuple[Entity, ...] | None] = reactive(None)
    """What to list, None while it is being worked out."""

    @dataclass
    class Picked(Message):
        """The reader chose an entity."""

        entity: Entity

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__("Entities", EntityListing(), id=id)
        self._folded: set[EntityKind] = set()

    def compose(self) -> ComposeResult:
        """The list, and below it where the highlighted entity is first named."""
        yield from super().compose()
        yield ContextLine()

    def watch_entities(self) -> None:
        """List what was found."""
        self.refill()

    def matching(self, needle: str) -> tuple[Row, ...]:
        """The kinds and their entities, the most often named first."""
        if self.entities is None:
            return ()
        rows: list[Row] = []
        most = max((len(entity.mentions) for entity in self.entities), default=1)
        for kind in KIND_ORDER:
            entities = [
                entity
                for entity in self.entities
                if entity.kind is kind and _contains(entity, needle)
            ]
            if entities:
                folded = kind in self._folded and not needle
                rows.append(KindHeading(kind, len(entities), folded))
                if not folded:
                    entities.sort(key=lambda entity: (-len(entity.mentions), entity.mentions[0]))
                    rows += [EntityRow(entity, len(entity.mentions) / most) for entity in entities]
        return tuple(rows)

    @on(Listing.Highlighted)
    def _show_context(self, event: Listing.Highlighted) -> None:
        event.stop()
        if isinstance(event.item, EntityRow):
            self.query_one(ContextLine).show(self.article, event.item.entity.mentions[0])
        elif event.item is None:
            self.query_one(ContextLine).show(self.article, None)

    @on(Listing.Chosen)
    def _choose(self, event: Listing.Chosen) -> None:
        event.stop()
        if isinstance(event.item, KindHeading):
            self._folded ^= {event.item.kind}
            self.refill()
        elif isinstance(event.item, EntityRow):
            self.post_message(self.Picked(event.item.entity))


def _contains(entity: Entity, needle: str) -> bool:
    return any(needle in form.casefold() for form in (entity.name, *entity.aliases))
