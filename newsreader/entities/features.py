"""Features: what speaks for and against a stretch of words being a name of some kind.

A feature is a short text that a person can read ("last:surname", "before=in"), so that a decision
can be explained by listing them. `name_features` look at the words of the name alone and are the
same wherever it stands; `context_features` look at what is around it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsreader.entities.words import CAPITAL, lists_with
from newsreader.languages import language
from newsreader.text.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.entities.evidence import Evidence
    from newsreader.entities.words import Word, Words

_HEADS = ("organisation_heads", "place_heads", "thing_heads", "organisation_suffixes")
_PERSON = ("given", "surname")
_OF_PERSONS = (":given", ":surname")
_PLACES = frozenset({"country"})
"""Lists with names whose words tell nothing of persons: "Hong Kong", "Jordan"."""
_SHAPES = {
    Shape.LOWER: "x", Shape.CAPITALISED: "X", Shape.UPPER: "U", Shape.INITIAL: "I",
    Shape.MIXED: "m", Shape.NUMBER: "9", Shape.MARK: "-",
}  # fmt: skip
_WORDS = language("en").names
_DETAILED = _WORDS.empty | _WORDS.possessives | frozenset(',;:-()"“‘')
_SENSE_CLASSES = (
    "titles", "roles", "kin", "modifiers", "speech_verbs", "place_cues", "government_cues",
    "organisation_cues", "organisation_heads", "place_heads", "thing_heads", "group",
    "place_prefixes", "organisation_suffixes", "given", "calendar",
)  # fmt: skip
_SENSES = frozenset(_SENSE_CLASSES)


def all_features(
    words: Words, start: int, end: int, initial: frozenset[int], evidence: Evidence
) -> list[str]:
    """All the features of words `start` to `end` (exclusive) being a name."""
    plural = "many" if end - start > 1 else "one"
    known = words.known
    before, after = neighbours(known, start, end, initial)
    return [
        *name_features(words.name(start, end), known[start:end]),
        *case_features(known[start:end], evidence),
        *context_features(known, start, end, initial),
        *side_features("before", *before, plural),
        *side_features("after", *after, plural),
    ]


def name_features(name: str, words: Sequence[Word]) -> list[str]:
    """The features of a name of these words, connecting ones included, in whatever article."""
    found = [f"words:{min(len(words), 6)}"]
    lists = lists_with(name) if len(words) > 1 else words[0].lists
    plural = "many" if len(words) > 1 else "one"
    found += [f"listed:{kind}:{plural}" for kind in lists] or [f"unlisted:{plural}"]
    if len(words) == 1:
        _one_word(words[0], found)
    else:
        _many_words(words, found)
    if _PLACES.intersection(lists):
        found = [f for f in found if not f.endswith(_OF_PERSONS) and not f.startswith("persons ")]
    return found


def case_features(words: Sequence[Word], evidence: Evidence) -> list[str]:
    """The features of what an article shows of the case of a name's words."""
    first, last = words[0], words[-1]
    found = []
    if len(words) > 1:
        if first.lower in evidence.words:
            found.append("first also in lower case")
        if last.lower in evidence.words:
            found.append("last also in lower case")
        return found
    if first.lower in evidence.words:
        found.append("also in lower case")
    if first.text in evidence.capital:
        found.append("capital inside a sentence")
    return found


@lru_cache(maxsize=1 << 12)
def _each(prefix: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """A feature for each of the classes or lists of a word; few combinations of them exist."""
    return tuple(prefix + name for name in names)


@lru_cache(maxsize=1 << 12)
def _senses(classes: tuple[str, ...]) -> tuple[str, ...]:
    """The classes of a word that tell something of the name beside or around it."""
    return tuple(name for name in classes if name in _SENSES)


def _one_word(word: Word, found: list[str]) -> None:
    lower, text = word.lower, word.text
    found += _each("only:", word.classes)
    found.append(f"word={lower}")
    person = [name for name in _PERSON if name in word.classes]
    common = (
        "frequent" if "frequent" in word.classes else "common" if "common" in word.classes else ""
    )
    if not _PLACES.intersection(word.lists):
        found.append(f"only:{'+'.join(person)}/{common}")
    found.append(f"shape:{_SHAPES[word.shape]}")
    if word.shape is Shape.UPPER:
        found.append(f"capitals:{min(len(text.replace('.', '')), 7)}")
    elif len(text) > 4:
        found.append(f"ending:{lower[-3:]}")
        found.append(f"ending:{lower[-2:]}")
    if "-" in text:
        found.append("hyphen")
    if any(c.isdigit() for c in text):
        found.append("digit")


def _many_words(words: Sequence[Word], found: list[str]) -> None:
    first, last = words[0], words[-1]
    found += _each("first:", first.classes)
    found += _each("last:", last.classes)
    found += _each("first listed:", first.lists)
    found += _each("last listed:", last.lists)
    found.append("shapes:" + "".join(_SHAPES[word.shape] for word in words[:5]))
    found.append(f"persons {_person(first)}/{_person(last)}")
    content = [word for word in words if word.capital]
    common = sum("common" in word.classes for word in content)
    strange = sum(
        "common" in w.classes and not ("given" in w.classes or "surname" in w.classes)
        for w in content
    )
    found.append(f"common:{min(common, 3)}/{min(len(content), 4)}")
    found.append(f"common no names:{min(strange, 3)}")
    _joints(words, found)
    main = head(words)
    for kind in _HEADS:
        if kind in main.classes:
            found.append(f"head:{kind}")
            found.append(f"head={main.lower}")
    for word in words[1:-1]:
        found += _each("inside:", _senses(word.classes))
    if any(word.shape is Shape.INITIAL for word in words[:-1]):
        found.append("initial")
    if any(word.shape is Shape.UPPER for word in words) and any(
        word.shape is Shape.CAPITALISED for word in words
    ):
        found.append("capitals inside")
    for word, where in ((first, "first"), (last, "last")):
        if (
            "titles" in word.classes
            or "modifiers" in word.classes
            or "place_prefixes" in word.classes
        ):
            found.append(f"{where}={word.lower}")


def _person(word: Word) -> str:
    return "".join(
        letter
        for name, letter in (("given", "g"), ("surname", "s"), ("common", "c"))
        if name in word.classes
    )


def head(words: Sequence[Word]) -> Word:
    """The word that says what a name names: the last one before "of" or "for", else the last."""
    for index in range(1, len(words) - 1):
        if words[index].lower in _WORDS.head_joints and words[index].shape is Shape.LOWER:
            return words[index - 1]
    return words[-1]


def _joints(words: Sequence[Word], found: list[str]) -> None:
    for index in range(1, len(words) - 1):
        word = words[index]
        if word.capital:
            continue
        joint = "'s" if word.text in _WORDS.possessives else word.lower
        found.append(f"joint={joint}")
        before = words[index - 1]
        kinds = [kind for kind in (*_HEADS, "titles", "group") if kind in before.classes]
        found += [f"joint={joint} after {kind}" for kind in kinds] or [f"joint={joint} after other"]
        if words[index + 1].lists:
            found.append(f"joint={joint} before {words[index + 1].lists[0]}")


Side = tuple["Word | None", "Word | None"]
"""The word beside a name and the one beyond it, None where the sentence ends before."""


def neighbours(
    words: Sequence[Word], start: int, end: int, initial: frozenset[int]
) -> tuple[Side, Side]:
    """The words before and after `words[start:end]` in its sentence, each with the one beyond."""
    before = before_beyond = after = after_beyond = None
    if start and start not in initial:
        before = words[start - 1]
        if start > 1 and start - 1 not in initial:
            before_beyond = words[start - 2]
    if end < len(words) and end not in initial:
        after = words[end]
        if end + 1 < len(words) and end + 1 not in initial:
            after_beyond = words[end + 1]
    return (before, before_beyond), (after, after_beyond)


def is_detailed(word: Word) -> bool:
    """Whether a word beside a name tells so little that the one beyond it is looked at too."""
    return word.lower in _DETAILED and word.label != CAPITAL


def side_features(where: str, word: Word | None, beyond: Word | None, plural: str) -> list[str]:
    """The features of one side of a name alone.

    Args:
        where: "before" or "after".
        word: the neighbour, None at the sentence's end.
        beyond: the neighbour's neighbour.
        plural: "one" or "many" words that the name has.
    """
    label = _label(word)
    found = [f"{where}={label}", f"{where}={label} {plural}"]
    if word is None:
        return found
    _neighbour(where, word, found)
    if is_detailed(word):
        found.append(f"{where}={label} {_label(beyond)}")
        if beyond is not None:
            found += _each(f"{where} {label}:", _senses(beyond.classes))
    return found


def context_features(
    words: Sequence[Word], start: int, end: int, initial: frozenset[int]
) -> list[str]:
    """The features of `words[start:end]` in its sentence that are not of one side alone."""
    before = words[start - 1] if start and start not in initial else None
    after = words[end] if end < len(words) and end not in initial else None
    found = [f"between {_label(before)} and {_label(after)}"]
    if before is None:
        plural = "many" if end - start > 1 else "one"
        found.append(f"initial:{plural}")
        if start in initial and "common" in words[start].classes:
            found.append(f"initial common:{plural}")
    return found


def _neighbour(where: str, word: Word, found: list[str]) -> None:
    case = "Capital " if word.label == CAPITAL else ""
    found += _each(f"{where}:{case}", _senses(word.classes))
    if case:
        found += _each(f"{where}:listed ", word.lists)
        found.append(f"{where}:Capital")


def _label(word: Word | None) -> str:
    """The label of a word; that of none has a capital, which no word in lower case has."""
    return "Nothing" if word is None else word.label
