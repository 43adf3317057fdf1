"""What an entity is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.text.span import Span


class EntityKind(StrEnum):
    """What sort of thing is named."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    GROUP = "group"
    DATE = "date"
    MONEY = "money"
    FIGURE = "figure"
    THING = "thing"


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that an article names, with every place where it does.

    Attributes:
        name: the canonical name, as full as the article or a known family of names gives it; of a
            percentage with what it is of.
        kind: what sort of thing it is.
        aliases: the other forms under which it is mentioned, in order of first mention.
        mentions: in text order, never overlapping one another or another entity's mentions;
            without titles, determiners and possessive endings.
        value: the normalised value of a date (ISO 8601), of money or of a figure where it is
            certain, else None.
    """

    name: str
    kind: EntityKind
    aliases: tuple[str, ...]
    mentions: tuple[Span, ...]
    value: str | None = None
