"""What is remembered about articles: positions, read marks and bookmarks, by content.

    store = Store.open(path, report=print)
    key = content_key(article.text)
    store.remember(key, article, location(article.source))
    store.save_position(key, 4711, end_seen=False)
    store.close()

A store may be used from any thread; it writes at once and waits only for the disk or, briefly, for
another program. What was saved survives even if the program is killed.
"""

from newsreader.library.identity import content_key, location
from newsreader.library.mark import Found, Known, Mark
from newsreader.library.store import Store

__all__ = ["Found", "Known", "Mark", "Store", "content_key", "location"]
