"""Words as names are looked for in them: what the lexicon knows of each, and where it stands."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsreader.entities.lexicon import lexicon
from newsreader.languages import language
from newsreader.text.tokens import Columns, Shape, Token, forms_of, token_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CAPITAL_SHAPES = (Shape.CAPITALISED, Shape.UPPER, Shape.INITIAL, Shape.MIXED)
_WORDS, _CALENDAR = language("en").names, language("en").calendar
_NOT_IN_CAPITALS = frozenset({"function_words", "particles", "common", "frequent", "given"})
"""Classes that a word in capitals does not have: "US" is no "us", "WHO" no "who"."""
_REMEMBERED = 1 << 13
CAPITAL = "Capital"
"""The label of a word with a capital of its own."""


class Word(NamedTuple):
    """What is known of a word, wherever it stands.

    Attributes:
        text: as it is written.
        lower: in lower case, with a straight apostrophe.
        shape: what it looks like.
        classes: the lexicon's word classes.
        lists: the lexicon's lists of names that have it.
        capital: whether it may be part of a name.
        label: what it tells beside a name: itself in lower case, or what it is, with a capital.
    """

    text: str
    lower: str
    shape: Shape
    classes: tuple[str, ...]
    lists: tuple[str, ...]
    capital: bool
    label: str


@dataclass(frozen=True, slots=True)
class Words:
    """The words and marks of a paragraph, in columns.

    Attributes:
        known: what is known of each; equal ones are one object as a rule.
        starts: offset of each one's first code point in the article.
    """

    known: Sequence[Word]
    starts: Sequence[int]

    def __len__(self) -> int:
        return len(self.known)

    def end(self, index: int) -> int:
        """The offset just past a word's last code point."""
        return self.starts[index] + len(self.known[index].text)

    def name(self, first: int, last: int) -> str:
        """Words `first` to `last` (exclusive) as they stand, white space made single spaces."""
        known, starts = self.known, self.starts
        name = known[first].text
        end = starts[first] + len(name)
        for index in range(first + 1, last):
            text, start = known[index].text, starts[index]
            name += f" {text}" if start > end else text
            end = start + len(text)
        return name

    def follows(self, index: int) -> bool:
        """Whether one space parts a word from the one before it."""
        return 0 < index < len(self) and self.starts[index] - self.end(index - 1) == 1


def words_of(columns: Columns) -> Words:
    """The words and marks of a paragraph.

    Compounds with a name are taken apart: "US-led" and "anti-ISIS" give the name as a word of its
    own, "Ban Ki-moon" and "al-Assad" stay whole.
    """
    texts, starts = columns
    compounds = [index for index, text in enumerate(texts) if "-" in text and len(text) > 2]
    return Words([*map(_KNOWN.__getitem__, texts)], starts) if not compounds else _parted(columns)


def _parted(columns: Columns) -> Words:
    """The words of a paragraph that has compounds."""
    known: list[Word] = []
    starts = array("I")
    for text, start in zip(columns.texts, columns.starts, strict=True):
        if "-" in text and len(text) > 2:
            token = token_at(text, start)
            parts = _party_and_state(known, token) or list(split_compound(token))
            known += [_KNOWN[part.text] for part in parts]
            starts.extend([part.start for part in parts])
        else:
            known.append(_KNOWN[text])
            starts.append(start)
    return Words(known, starts)


def without_elisions(columns: Columns, elided: frozenset[str]) -> Columns:
    """Tokens, in which an elided word is one of its own: "l'Insee" gives `l'` and `Insee`."""
    texts: list[str] = []
    starts: list[int] = []
    for text, start in zip(columns.texts, columns.starts, strict=True):
        lower = forms_of(text)[0]
        cut = lower.find("'") + 1
        if cut and lower[:cut] in elided and cut < len(text):
            texts += text[:cut], text[cut:]
            starts += start, start + cut
        else:
            texts.append(text)
            starts.append(start)
    return Columns(texts, array("I", starts))


def word_of(text: str) -> Word:
    """What is known of a word."""
    return _KNOWN[text]


class _Known(dict[str, Word]):
    """What is known of the words met so far."""

    def __missing__(self, text: str) -> Word:
        if len(self) >= _REMEMBERED:
            self.clear()
        known = self[text] = _look_up(text)
        return known


_KNOWN = _Known()


def _look_up(text: str) -> Word:
    lower, shape = forms_of(text)
    classes = lexicon().classes_of(lower)
    if shape is Shape.UPPER:
        classes = tuple(name for name in classes if name not in _NOT_IN_CAPITALS)
    capital = shape in _CAPITAL_SHAPES and text not in _WORDS.pronouns
    if capital and "calendar" in classes and lower not in _CALENDAR.names:
        capital = False
    label = _label(lower, shape, classes, capital=capital)
    return Word(text, lower, shape, classes, lists_with(text) if capital else (), capital, label)


def _label(lower: str, shape: Shape, classes: tuple[str, ...], *, capital: bool) -> str:
    """What a word tells beside a name; one of grammar has its capital from opening a sentence."""
    if capital and (shape is not Shape.CAPITALISED or "function_words" not in classes):
        return CAPITAL
    if shape is Shape.NUMBER:
        return "9"
    return "Calendar" if "calendar" in classes else lower


@lru_cache(maxsize=1 << 13)
def lists_with(name: str) -> tuple[str, ...]:
    """The lists of English names that have a name; one in capitals is looked for in others too."""
    name = name.replace("’", "'")
    found = lexicon().lists_with(name)
    if not found and name.isupper() and len(name) > 3:
        found = lexicon().lists_with(name.title())
    return tuple(kind for kind in found if ":" not in kind) if found else found


def is_listed(name: str) -> bool:
    """Whether the lexicon lists a name, in whatever language."""
    return bool(lexicon().lists_with(name.replace("’", "'")))


def _party_and_state(before: Sequence[Word], token: Token) -> list[Token]:
    """The parts of "R-Texas" in "Ann Hale, R-Texas" and "Ann Hale (D-Ohio)", of others none."""
    party, _, state = token.text.partition("-")
    if party not in _WORDS.parties or not state[:1].isupper():
        return []
    if not before or before[-1].text not in (",", "("):
        return []
    cut = token.start + len(party)
    return [token_at(party.lower(), token.start), token_at("-", cut), token_at(state, cut + 1)]


def split_compound(token: Token) -> Iterator[Token]:
    """A hyphenated token, taken apart where a hyphen joins a name with an ordinary word.

    "anti-ISIS" gives `anti`, `-`, `ISIS`; "London-based" `London`, `-`, `based`; "US-China"
    `US`, `-`, `China`.
    """
    head, _, tail = token.text.partition("-")
    if not head or not tail or not _parts(head, tail):
        yield token
        return
    cut = token.start + len(head)
    yield token_at(head.lower() if head.lower() in _WORDS.former else head, token.start)
    yield token_at("-", cut)
    rest = token_at(tail, cut + 1)
    if "-" in tail:
        yield from split_compound(rest)
    else:
        yield rest


def _parts(head: str, tail: str) -> bool:
    lexis = lexicon()
    if head.lower() in _WORDS.former and lexis.is_word(tail.lower(), "titles"):
        return True
    if head.islower():
        return tail[0].isupper() and head not in _WORDS.hyphened
    if tail.islower():
        return lexis.is_word(tail.rpartition("-")[2], "compound_tails")
    return _is_country_or_group(head) and _is_country_or_group(tail)


def _is_country_or_group(part: str) -> bool:
    lexis = lexicon()
    return "country" in lexis.lists_with(part) or lexis.is_word(part.lower(), "group")
