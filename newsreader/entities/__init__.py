"""Entities: the people, organisations and places of an article, each once, with every mention.

`find_entities` goes one way: candidates, clusters, kinds, mentions. `candidates` are the stretches
of capitals (`chunks`) that may be names, each with what its words and its place speak for
(`features`, `scorecard`); `clusters` put together what an article tells of a name at its places;
`kinds` let names that belong together speak for one another; `mentions` cut every chunk into its
names. Then `people` and `bodies` tell which names are the same one's, and `document` makes them
entities.

What has to be known before is `evidence`, `possessives` among it; what only the whole article tells
are `acronyms` and `namesakes` (a firm with the name of a person or a place, or one of which nobody
has heard). Titles of works stand in quotation marks (`quoted_titles`). Lines whose capitals tell
nothing have their names from the rest (`headlines`), copy in capitals has people of its own
(`shouting`), and languages other than English have what is listed (`foreign`). Dates, money and
figures are found by grammar (`amounts`); `percentages` says what a percentage is of.
"""

from typing import TYPE_CHECKING

from newsreader.entities.entity import Entity, EntityKind
from newsreader.lazy_imports import importer

if TYPE_CHECKING:
    from newsreader.entities.find import find_entities

__all__ = ["Entity", "EntityKind", "find_entities"]

__getattr__ = importer(__name__, {"find_entities": "find"})
