"""People in copy that is all in capitals, as agencies sent it and some desks still do.

Where every letter is a capital, none tells a name. Someone is told by a title before the name, or
by a given name with a surname behind it; what looks like an ordinary word is part of a name only as
a surname.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.words import Words, is_listed, word_of
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.entities.words import Word

_LONGEST = 4
"""Most words of a person's name."""
_NO_NAMES = frozenset(
    {"function_words", "speech_verbs", "titles", "honorifics", "calendar", "group", "abbreviations"}
)
_CAPITALS = (Shape.UPPER, Shape.INITIAL)
_PARTS_OF_NAMES = frozenset({"surname", "particles"})
_HEADS = frozenset({"organisation_heads", "organisation_suffixes", "place_heads"})


def people_in_capitals(words: Words, length: int | None = None) -> Iterator[str]:
    """The people of a line in capitals, as they are written there.

    Args:
        words: of the line.
        length: how many of them are in capitals, None for all.
    """
    last = len(words) if length is None else length + 1
    known = [word_of(_ordinary(word.text)) for word in words.known[:last]]
    lowered = Words(known, words.starts[:last])
    index = 0
    while index < len(lowered):
        end = _person_end(lowered, index)
        if end:
            yield words.name(index, end)
        index = max(end, index + 1)


def label_length(words: Sequence[Word]) -> int:
    """How many words in capitals a paragraph begins with that tell who has the word.

    As transcripts have it: `NORA FINCH: Welcome back.` It is 0 where there are none.
    """
    for index, word in enumerate(words[: _LONGEST + 1]):
        if word.text == ":":
            return index if index > 1 else 0
        if word.shape not in _CAPITALS:
            return 0
    return 0


def _ordinary(text: str) -> str:
    """A word in capitals as it is written elsewhere: "O’HARA-KERN" gives "O’Hara-Kern"."""
    return text.title() if len(text) > 1 else text


def _person_end(words: Words, start: int) -> int:
    """Where the name of a person that begins at `start` ends, 0 where none begins."""
    known = words.known
    end = start
    while end < min(len(known), start + _LONGEST) and _may_be_part(words, start, end):
        end += 1
        if not words.follows(end):
            break
    if end == start or (end < len(known) and not _HEADS.isdisjoint(known[end].classes)):
        return 0
    if _is_titled(words, start):
        return end
    first, last = known[start].classes, known[end - 1].classes
    if end - start < 2 or "given" not in first or ("common" in first and not _acts(known, end)):
        return 0
    return end if "surname" in last or "common" not in last else 0


def _is_titled(words: Words, start: int) -> bool:
    """Whether a title, perhaps with a full stop, stands before a word."""
    known = words.known
    before = start - 1
    if before > 0 and known[before].text == "." and words.starts[before] == words.end(before - 1):
        before -= 1
    return before >= 0 and "titles" in known[before].classes


def _may_be_part(words: Words, start: int, index: int) -> bool:
    """Whether a word may be part of the name of a person that begins at `start`."""
    word = words.known[index]
    if word.shape is Shape.INITIAL:
        return True
    if not word.capital or not _NO_NAMES.isdisjoint(word.classes):
        return False
    pair = min(index + 2, len(words))
    if index > start and ("country" in word.lists or is_listed(words.name(index, pair))):
        return False
    return (
        index == start
        or "common" not in word.classes
        or not _PARTS_OF_NAMES.isdisjoint(word.classes)
    )


def _acts(words: Sequence[Word], index: int) -> bool:
    """Whether what follows a name is said of somebody: a comma, a colon or a verb of people."""
    return index < len(words) and (
        words[index].text in (",", ":") or "speech_verbs" in words[index].classes
    )
