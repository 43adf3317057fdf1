"""Entities: the people, organisations and places of an article, each once, with every mention.

`find_entities` goes through an article paragraph by paragraph. `candidates` bounds the stretches in
which names are looked for, `features` and `scorecard` say what speaks for each stretch being a name
of some kind, `recognition` cuts the stretches into names and gives a name one sense throughout, and
`document` tells who is who. Dates, money and figures are found by grammar.
"""

from typing import TYPE_CHECKING

from newsreader.entities.entity import Entity, EntityKind
from newsreader.lazy_imports import importer

if TYPE_CHECKING:
    from newsreader.entities.find import find_entities

__all__ = ["Entity", "EntityKind", "find_entities"]

__getattr__ = importer(__name__, {"find_entities": "find"})
