"""An article with what a careful reader finds in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.entities.entity import EntityKind
from newsreader.quotations.quotation import QuotationKind

if TYPE_CHECKING:
    from newsreader.text.span import Span

NAMES = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE})
UTTERANCES = frozenset({QuotationKind.SPEECH, QuotationKind.PARTIAL})


@dataclass(frozen=True, slots=True)
class GoldQuotation:
    """A quotation as read by hand; `speaker` is None where nobody can tell or nobody speaks."""

    segments: tuple[Span, ...]
    kind: QuotationKind
    speaker: str | None


@dataclass(frozen=True)
class AnnotatedArticle:
    """An article with all that a careful reader finds in it.

    Attributes:
        name: the file's name without its ending.
        text: the article without annotation.
        quotations: in text order.
        entities: canonical name by kind, with all mentions in text order.
    """

    name: str
    text: str
    quotations: tuple[GoldQuotation, ...]
    entities: dict[tuple[EntityKind, str], tuple[Span, ...]]

    def names_of(self, kind: EntityKind, name: str) -> set[str]:
        """The forms under which an entity is mentioned, its canonical name among them."""
        mentions = self.entities.get((kind, name), ())
        return {name} | {" ".join(mention.of(self.text).split()) for mention in mentions}
