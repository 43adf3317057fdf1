"""Who wrote an article, as its byline names the author."""

from __future__ import annotations

import re
from functools import cache

from newsreader.paragraphs.vocabulary import any_of, page_words


def author_in(byline: str) -> str:
    """The author that a byline names: `Jane Doe, Example News` for `By Jane Doe, Example News`."""
    return _opening().sub("", byline).strip(" .") or byline


@cache
def _opening() -> re.Pattern[str]:
    openings = page_words("byline_openings") | page_words("before_authors")
    labels = page_words("byline_labels")
    return re.compile(
        rf"""
        ^ \W* (?: (?: [^\W\d_]+ \s )? {any_of(openings)} (?: \s | [:.] \s? )   # By, Story by
          | {any_of(labels)} \s? : \s? )
        """,
        re.VERBOSE | re.IGNORECASE,
    )
