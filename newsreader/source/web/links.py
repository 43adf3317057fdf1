"""What a link leads to: from the cache, else fetched and kept there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.source.web.answer import Answer, Client
    from newsreader.source.web.cache import Cache


def link(url: str, *, anew: bool = False, client: Client | None = None) -> Answer:
    """What stands at an address, or stood there when it was fetched last.

    Args:
        url: http or https.
        anew: whether it is asked for again; if nobody answers, that is an error.
        client: asks for it, None for one that does so at once.

    Raises:
        SourceError: there is nothing to be had.
    """
    from newsreader.source.web.client import Urllib3Client  # nothing of this costs who has no link
    from newsreader.source.web.fetching import fetch

    cache = _cache()
    known = cache.get(url) if cache else None
    if known is not None and not anew:
        return known
    answer = fetch(url, client or Urllib3Client(), known=known)
    if cache and answer is not known:
        cache.put(url, answer)
    return answer


def keep_nothing() -> None:
    """From now on nothing that is fetched is kept, nor read from what was."""
    _KEEPING.clear()


_KEEPING = {True}
"""Whether answers are kept: of this process, which a reader asked to keep nothing."""


def _cache() -> Cache | None:
    """The cache in the platform's folder for what can be had again."""
    if not _KEEPING:
        return None
    from platformdirs import user_cache_path

    from newsreader.source.web.cache import Cache

    return Cache(user_cache_path("newsreader", appauthor=False) / "links")
