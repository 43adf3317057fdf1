"""A library with some articles, for tests of the screens that show it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from newsreader.analysis import analyse
from newsreader.library import adding
from newsreader.library.library import Library
from newsreader.reading import read

if TYPE_CHECKING:
    from pathlib import Path

BRIDGE = """The bridge stays shut

Published: 3 May 2019

“It is not safe to cross the old bridge,” said Ada Holm, the mayor of Ringby.

Repairs to the harbour begin in June. “We pay for the bridge alone,” Holm said.
"""
FERRY = """Ferry takes over

Published: 9 June 2019

The ferry replaces the bridge until winter. “Nobody will be cut off,” said Ada Holm, the mayor.

“The crossing takes an hour,” said Bo Lund of the harbour board.
"""
SCHOOL = """School reopens

Published: 12 July 2018

“The children were patient,” said Cora Dahl, the head of the school in Ringby.
"""
ARTICLES = {"bridge.txt": BRIDGE, "ferry.txt": FERRY, "school.txt": SCHOOL}


def shelved(folder: Path, articles: dict[str, str] | None = None) -> Path:
    """A library with articles, whose files are in a folder; gives its database.

    Args:
        folder: where the files and the database are put.
        articles: texts by the names of their files.
    """
    database = folder / "library.db"
    with closing(Library.open(database, report=print)) as library:
        for name, text in (articles or ARTICLES).items():
            file = folder / name
            file.write_text(text, encoding="utf-8")
            analysis = analyse(read(str(file)))
            library.put_all([adding.item(analysis, adding.place_of(str(file)))])
    return database
