"""The entity sidebar: who and what the article is about."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, NamedTuple, TypeAlias

from rich.cells import set_cell_size
from textual import events, on
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive, var
from textual.widgets import Static

from newsreader.export.brief import KIND_ORDER, kind_name
from newsreader.role import Role
from widgets.cells import shown
from widgets.filtered_pane import FilteredPane
from widgets.fitting import cut
from widgets.following import FollowingListing
from widgets.listing import Line, Listing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from textual.app import ComposeResult

    from newsreader.article import Article
    from newsreader.entities.entity import Entity, EntityKind
    from newsreader.text.span import Span

_BAR_CELLS = 8
_SHORT_BAR_CELLS = 3
_BEFORE = 40
_AFTER = 120
"""Code points of the context before and after a mention."""
_CONTEXT_ROWS = 5
_TALL = 14
"""Rows of the pane from which it has room for the context."""
_BAR_FROM, _SHORT_BAR_FROM = 36, 20
"""Columns from which a long bar, and a short one, leave enough room for names."""
_FEWEST_FOLDED = 2
"""Entities behind a row of their own; one alone takes no more room than that row."""
_ABOVE = (Role.TITLE, Role.STANDFIRST)


@dataclass(frozen=True, slots=True)
class KindHeading:
    """The line over the entities of a kind."""

    kind: EntityKind
    count: int = field(compare=False)
    folded: bool = field(compare=False)


class EntityRow(NamedTuple):
    """An entity and how long its bar is, 0 to 1."""

    entity: Entity
    share: float = field(compare=False)


@dataclass(frozen=True, slots=True)
class MoreRow:
    """Stands for the entities of a kind that matter less; if it is not folded they are below it."""

    kind: EntityKind
    count: int = field(compare=False)
    folded: bool = field(compare=False)


Row: TypeAlias = KindHeading | EntityRow | MoreRow


class _Section(NamedTuple):
    """A kind, with the entities that matter and the others, the most often named first."""

    kind: EntityKind
    mattering: list[Entity]
    others: list[Entity]


class EntityListing(FollowingListing[Row, "Entity"]):
    """Kinds as headings, entities with a bar and a count for how often each is named."""

    def lines_of(self, item: Row, width: int) -> Sequence[Line]:
        """One line per item."""
        if not isinstance(item, EntityRow):
            sign = "▸" if item.folded else "▾"
            if isinstance(item, MoreRow):
                return [((f"{sign} {item.count} more", "faint"),)]
            return [((f"{sign} {kind_name(item.kind)} {item.count}", "heading"),)]
        count = f"{len(item.entity.mentions):>3}"
        cells = _SHORT_BAR_CELLS if width >= _SHORT_BAR_FROM else 0
        cells = _BAR_CELLS if width >= _BAR_FROM else cells
        bar = f" {'━' * max(1, round(item.share * cells)):>{cells}}" if cells else ""
        room = max(4, width - len(bar) - len(count) - 1)
        name = cut(item.entity.name, room)
        return [((set_cell_size(name, room), ""), (bar, "bar"), (count, "faint"))]

    def finder(self, items: Sequence[Row]) -> Callable[[Entity], int]:
        """An entity is itself, not another one that is equal."""
        rows = ((row, at) for at, row in enumerate(items) if isinstance(row, EntityRow))
        places = {id(row.entity): at for row, at in rows}
        return lambda entity: places.get(id(entity), -1)


class ContextLine(Static):
    """The words around a mention."""

    def show(self, article: Article | None, mention: Span | None) -> None:
        """Show the words around a mention, with the mention highlighted, or nothing."""
        self.set_class(article is not None and mention is not None, "-filled")
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

    TAUGHT: ClassVar[Mapping[str, str]] = {
        **FilteredPane.TAUGHT,
        "choose": "Follow",
        "filter": "Filter",
        "drop_trail": "Article",
    }
    DEFAULT_CSS = """
    EntitySidebar {
        & > ContextLine {
            display: none;
            height: 5;
            color: $text-muted;
            border-top: solid $foreground 50%;
        }
        &.-tall:focus-within > ContextLine.-filled { display: block; }
    }
    """

    article: reactive[Article | None] = reactive(None)
    speaking: frozenset[str] = frozenset()
    """The names of those who say something in the article."""
    entities: reactive[tuple[Entity, ...] | None] = reactive(None)
    """What to list, None while it is being worked out."""
    here: var[Entity | None] = var(None)
    """The one that the reader is at in the article, which is listed in any case."""

    @dataclass(eq=False, repr=False)
    class Picked(Message):
        """The reader chose an entity."""

        entity: Entity

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        self.following = EntityListing()
        super().__init__("Entities", self.following, id=id)
        self._folded: dict[EntityKind, bool] = {}
        """The kinds that the reader has folded, and unfolded."""
        self._opened: set[EntityKind] = set()
        """The kinds of which the reader sees all."""
        self._made_of: tuple[object, object, object] = (None, None, None)
        self._made: list[_Section] = []

    def compose(self) -> ComposeResult:
        """The list, and below it, for who is in it, where the highlighted entity is first named."""
        yield from super().compose()
        yield ContextLine()

    def on_resize(self, event: events.Resize) -> None:
        """Leave all of a low pane to the list."""
        self.set_class(event.size.height >= _TALL, "-tall")

    @property
    def is_pending(self) -> bool:
        """Whether names are still being looked for."""
        return self.entities is None

    def rows_needed(self, columns: int, most: int) -> int:
        """Rows of the list, and of the words around a name below it."""
        return super().rows_needed(columns, most) + _CONTEXT_ROWS

    def watch_entities(self) -> None:
        """List what was found."""
        self.refill()

    def watch_here(self) -> None:
        """List it, and follow."""
        if self.here is not None and self.following.index_of(self.here) < 0:
            self.refill()
        self.following.here = self.here

    def matching(self, needle: str) -> tuple[Row, ...]:
        """The kinds and their entities, those that matter first, the most often named before."""
        rows: list[Row] = []
        most = max((len(entity.mentions) for entity in self.entities or ()), default=1)
        for kind, mattering, others in self._sections():
            if needle:
                found = [each for each in (*mattering, *others) if _contains(each, needle)]
                listed = sorted(found, key=_often_first)
                behind: list[Entity] = []
            else:
                listed, behind = self._with_here(mattering, others)
            if not listed and not behind:
                continue
            folded = self._folded.get(kind, not listed) and not needle
            rows.append(KindHeading(kind, len(listed) + len(behind), folded))
            if not folded:
                if not listed or len(behind) < _FEWEST_FOLDED:
                    listed, behind = [*listed, *behind], []
                rows += [EntityRow(entity, len(entity.mentions) / most) for entity in listed]
                rows += self._more(kind, behind, most)
        return tuple(rows)

    def _sections(self) -> list[_Section]:
        """The kinds that there are; made once for what an article names, which may be thousands."""
        made_of = self.entities, self.speaking, self.article
        if any(now is not then for now, then in zip(made_of, self._made_of, strict=True)):
            self._made_of, self._made = made_of, self._divided()
        return self._made

    def _divided(self) -> list[_Section]:
        lead = _lead(self.article) if self.article else ()
        by_kind: dict[EntityKind, tuple[list[Entity], list[Entity]]] = {
            kind: ([], []) for kind in KIND_ORDER
        }
        for entity in sorted(self.entities or (), key=_often_first):
            mattering, others = by_kind[entity.kind]
            (mattering if self._matters(entity, lead) else others).append(entity)
        return [_Section(kind, *parts) for kind, parts in by_kind.items()]

    def _with_here(
        self, mattering: list[Entity], others: list[Entity]
    ) -> tuple[list[Entity], list[Entity]]:
        """Those that matter, with the one that the reader is at; and the rest."""
        here = self.here
        if here is None or not any(entity is here for entity in others):
            return mattering, others
        listed = sorted([*mattering, here], key=_often_first)
        return listed, [entity for entity in others if entity is not here]

    def _matters(self, entity: Entity, lead: Sequence[Span]) -> bool:
        """Whether an entity is named often, speaks, or is in the title or the lead."""
        return (
            len(entity.mentions) > 1
            or entity.name in self.speaking
            or any(part.holds(entity.mentions[0].start) for part in lead)
        )

    def _more(self, kind: EntityKind, others: Sequence[Entity], most: int) -> list[Row]:
        """The row that stands for entities that matter less, and those if it is open."""
        if not others:
            return []
        folded = kind not in self._opened
        rows = [] if folded else [EntityRow(at, len(at.mentions) / most) for at in others]
        return [MoreRow(kind, len(others), folded), *rows]

    @on(Listing.Highlighted)
    def _take_highlighted(self, event: Listing.Highlighted) -> None:
        event.stop()
        self._show_context()

    @on(events.DescendantFocus)
    def _show_context(self) -> None:
        """Show the words around the highlighted name to a reader who is in the list."""
        if not self.has_focus_within:
            return
        row = self.following.highlighted
        if isinstance(row, EntityRow):
            self.query_one(ContextLine).show(self.article, row.entity.mentions[0])
        elif row is None:
            self.query_one(ContextLine).show(self.article, None)

    @on(Listing.Chosen)
    def _choose(self, event: Listing.Chosen) -> None:
        event.stop()
        match event.item:
            case KindHeading():
                self._folded[event.item.kind] = not event.item.folded
                self.refill()
            case MoreRow():
                self._opened ^= {event.item.kind}
                self.refill()
            case EntityRow():
                self.post_message(self.Picked(event.item.entity))


def _often_first(entity: Entity) -> tuple[int, Span]:
    """The order of a kind: by how often they are named, then by where they are first."""
    return -len(entity.mentions), entity.mentions[0]


def _contains(entity: Entity, needle: str) -> bool:
    return any(needle in form.casefold() for form in (entity.name, *entity.aliases))


def _lead(article: Article) -> tuple[Span, ...]:
    """The title, the standfirst, and the paragraph with which the text itself begins."""
    parts = [at.span for at in article.paragraphs if at.role in _ABOVE]
    first = next((at.span for at in article.paragraphs if at.role is Role.BODY), None)
    return (*parts, first) if first else tuple(parts)
