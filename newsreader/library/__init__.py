"""What is remembered: of articles positions, read marks and bookmarks, by content; and choices.

    store = Store.open(path, report=print)
    key = content_key(article.text)
    store.remember(key, article, location(article.source))
    store.save_position(key, 4711, end_seen=False)
    store.close()

A store may be used from any thread; it writes at once and waits only for the disk or, briefly, for
another program. What was saved survives even if the program is killed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.lazy_imports import importer

if TYPE_CHECKING:
    from newsreader.library.choices import choices_in
    from newsreader.library.identity import content_key, location
    from newsreader.library.mark import Found, Known, Mark
    from newsreader.library.store import Store

__all__ = ["Found", "Known", "Mark", "Store", "choices_in", "content_key", "location"]

_HOMES = {
    "Found": "mark",
    "Known": "mark",
    "Mark": "mark",
    "Store": "store",
    "choices_in": "choices",
    "content_key": "identity",
    "location": "identity",
}
__getattr__ = importer(__name__, _HOMES)
