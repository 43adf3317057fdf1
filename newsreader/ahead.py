"""The first article in a process of its own, before there is a screen to show it on."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from newsreader.apart import Apart, is_common, nothing
from newsreader.source.names import STANDARD_INPUT, is_url, located

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.options import Options


def ahead(article: Article, options: Options) -> Apart | None:
    """Begin to analyse a common article; None where nothing would be gained, or it cannot be."""
    if not is_common(article) or not _has_a_core():
        return None
    try:
        begun = Apart(article, options.method, options.length)
    except OSError:
        return None
    with suppress(BrokenPipeError):  # a process that is gone is met when it is listened to
        begun.ask(nothing)
    return begun


def read_ahead(source: str, options: Options) -> Apart | None:
    """Begin to read a file, and to analyse what is in it; None as of `ahead`.

    Args:
        source: a source for one article. What has been opened to know that it is one, a link or
            an article in a file, is not opened again, nor what can be read only once.
        options: how it is read and analysed.
    """
    file, fragment = located(source)
    if file == STANDARD_INPUT or fragment is not None or is_url(file) or not _has_a_core():
        return None
    try:
        begun = Apart(None, options.method, options.length)
    except OSError:
        return None
    with suppress(BrokenPipeError):  # as above
        begun.read(source, options)
    return begun


def _has_a_core() -> bool:
    """Whether there is one that has nothing else to do."""
    return (os.cpu_count() or 1) > 1
