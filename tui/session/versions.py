"""Where a place of an article is in another version of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.article import Article

_WORDS = 200
"""Code points by which a place is known again."""
_FEWEST = 24
"""Fewer are looked for with what stands before them in their paragraph."""
_REACH = 50
"""Paragraphs above a place that are looked for where its own is gone."""


def same_place(before: Article, after: Article, place: int) -> int:
    """The place where a reader of the one goes on in the other.

    That is where the words at the place are, else what follows the nearest paragraph above that
    both have, else the beginning.
    """
    if not before.paragraphs or not after.paragraphs or place <= 0:
        return 0
    index = before.paragraph_at(place)
    own = before.paragraphs[index].span
    for start in (place, own.start):
        words = before.text[start : min(start + _WORDS, own.end)]
        if len(words) < min(_FEWEST, len(own)):
            continue
        found = _nearest(after.text, words, start)
        if found is not None:
            return found + max(0, min(place - start, own.end - own.start - 1))
    for above in range(index - 1, max(-1, index - 1 - _REACH), -1):
        span = before.paragraphs[above].span
        found = _nearest(after.text, before.text[span.start : span.end], span.start)
        if found is not None:
            following = min(after.paragraph_at(found) + 1, len(after.paragraphs) - 1)
            return after.paragraphs[following].span.start
    return 0


def _nearest(text: str, words: str, place: int) -> int | None:
    """Where the words are in a text, nearest to a place; None where they are not."""
    behind, ahead = text.rfind(words, 0, place + len(words)), text.find(words, place)
    found = [at for at in (behind, ahead) if at >= 0]
    return min(found, key=lambda at: abs(at - place)) if found and words else None
