"""Entities: the people, organisations and places of an article, each once, with every mention.

`find_entities` goes through an article paragraph by paragraph. `candidates` bounds the stretches in
which names are looked for, `features` and `scorecard` say what speaks for each stretch being a name
of some kind, `recognition` cuts the stretches into names and gives a name one sense throughout.
For what only the whole article tells it asks `possessives`, `acronyms` and `namesakes` (a firm with
the name of a person or a place); `people` and `bodies` tell which names are the same one's, and
`document` makes them entities. Lines whose capitals tell nothing have their names from the rest
(`headlines`), copy in capitals has people of its own (`shouting`), and languages other than English
have what is listed (`foreign`). Dates, money and figures are found by grammar.
"""

from typing import TYPE_CHECKING

from newsreader.entities.entity import Entity, EntityKind
from newsreader.lazy_imports import importer

if TYPE_CHECKING:
    from newsreader.entities.find import find_entities

__all__ = ["Entity", "EntityKind", "find_entities"]

__getattr__ = importer(__name__, {"find_entities": "find"})
