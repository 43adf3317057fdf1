"""People in copy that is all in capitals, as agencies sent it and some desks still do.

Where every letter is a capital, none tells a name. Someone is told by a title before the name, or
by a given name with a surname behind it; what looks like an ordinary word is part of a name only as
a surname.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.entities.candidates import is_listed
from newsreader.entities.words import known_token, name_of
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.entities.words import LexicalToken

_LONGEST = 4
"""Most words of a person's name."""
_NO_NAMES = frozenset(
    {"function_words", "speech_verbs", "titles", "honorifics", "calendar", "group", "abbreviations"}
)
_PARTS_OF_NAMES = frozenset({"surname", "particles"})
_HEADS = frozenset({"organisation_heads", "organisation_suffixes", "place_heads"})


def people_in_capitals(words: Sequence[LexicalToken]) -> Iterator[str]:
    """The people of a line in capitals, as they are written there."""
    lowered = [known_token(_ordinary(word.text), word.start) for word in words]
    index = 0
    while index < len(words):
        end = _person_end(lowered, index)
        if end:
            yield name_of(words[index:end])
        index = max(end, index + 1)


def _ordinary(text: str) -> str:
    """A word in capitals as it is written elsewhere: "O’HARA-KERN" gives "O’Hara-Kern"."""
    return text.title() if len(text) > 1 else text


def _person_end(words: Sequence[LexicalToken], start: int) -> int:
    """Where the name of a person that begins at `start` ends, 0 where none begins."""
    titled = _is_titled(words, start)
    end = start
    while end < min(len(words), start + _LONGEST) and _may_be_part(words, start, end):
        end += 1
        if not _adjoins(words, end):
            break
    if end == start or (end < len(words) and not _HEADS.isdisjoint(words[end].classes)):
        return 0
    if titled:
        return end
    first, last = words[start].classes, words[end - 1].classes
    if end - start < 2 or "given" not in first or ("common" in first and not _acts(words, end)):
        return 0
    return end if "surname" in last or "common" not in last else 0


def _is_titled(words: Sequence[LexicalToken], start: int) -> bool:
    """Whether a title, perhaps with a full stop, stands before a word."""
    before = start - 1
    if before > 0 and words[before].text == "." and words[before].start == words[before - 1].end:
        before -= 1
    return before >= 0 and "titles" in words[before].classes


def _may_be_part(words: Sequence[LexicalToken], start: int, index: int) -> bool:
    """Whether a word may be part of the name of a person that begins at `start`."""
    word = words[index]
    if word.shape is Shape.INITIAL:
        return True
    if not word.capital or not _NO_NAMES.isdisjoint(word.classes):
        return False
    if index > start and ("country" in word.lists or is_listed(words[index : index + 2])):
        return False
    return (
        index == start
        or "common" not in word.classes
        or not _PARTS_OF_NAMES.isdisjoint(word.classes)
    )


def _adjoins(words: Sequence[LexicalToken], index: int) -> bool:
    """Whether a word follows the one before it in the same breath."""
    return index < len(words) and words[index].start - words[index - 1].end == 1


def _acts(words: Sequence[LexicalToken], index: int) -> bool:
    """Whether what follows a name is said of somebody: a comma, or a verb of people."""
    return index < len(words) and (
        words[index].text == "," or "speech_verbs" in words[index].classes
    )
