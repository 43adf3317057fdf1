"""A place where a sentence may end, and what stands around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsreader.languages.base.sentences import SentenceWords

MARK = re.compile(
    r"""
    (?= [.!?…‼⁇⁈⁉。！？｡．।॥؟۔։።။;\u037e] )          # most characters are told at once
    (?P<signs> [.!?…‼⁇⁈⁉。！？｡．।॥؟۔։።။]++        # a run of marks
      | (?<=[\u0370-\u03ff\u1f00-\u1fff])[;\u037e] )      # the Greek question mark
    (?P<closers>
        (?: (?: ["'”’»›)\]*_」』】》〉］]              # quotation marks and brackets that close
              | [“‘«‹](?!\w)                            # „so“ and »so« close in German
              | [ \xa0\u202f] (?: [»”](?!\w) | "(?!\S) )    # « so » in French; "so "
              | \[\d{1,3}\]                             # a footnote's number
            )++ [.!?…]*+
        )*+
    )
    (?: \s?[\U0001F1E6-\U0001FAFF\uFE0F\u200D]++ )*+    # emoji belong to what they comment on
    """,
    re.VERBOSE,
)
"""Matches every mark with all that belongs to it, in one pass and without turning back."""

SPACELESS = frozenset("。！？｡．।॥؟۔։።။")
"""Marks of scripts without capitals, after which no space needs to stand."""

QUOTES = frozenset("\"'“‘”’„‚«»‹›「」『』")
DASHES = frozenset("-‐‑–—")
BEGINNING_SIGNS = frozenset("#@•·‣◦▪►*+~^§&/<=>|$£€¥₹₽")
"""Signs that a sentence may begin with, among them those of currencies and lists."""

_OPENERS = "\"'“‘„‚«»‹([{¿¡「『（【《〈*_ \xa0\u202f"
_BEFORE_WORD = frozenset("\"'“‘”’„‚«»‹›([{—–")
_APOSTROPHES = frozenset("'’")
_WORD = re.compile(r"[^\W_](?:[\w’'&.-]*\w)?\.?")
_REACH = 40
"""How many characters on either side are looked at; no word that matters is longer."""


class PossibleEnd(NamedTuple):
    """A mark, the word before it and the word after it.

    Attributes:
        text: the article's text, into which the offsets count.
        start: where the sentence that may end here began.
        stop: where its paragraph ends.
        at: offset of the mark's first sign.
        end: offset just past the mark and what closes with it.
        after: offset of the next character that is not white space.
        signs: the mark without what closes ("?!").
        closers: quotation marks and brackets that close directly after the signs.
        before: the word before the mark as it stands ("U.S" of "U.S.").
        opener: quotation marks and brackets that open before the next word.
        word: the next word as it stands, with its own full stop ("Mr."); may be empty.
        first: the first character after the openers; may be empty.
    """

    text: str
    start: int
    stop: int
    at: int
    end: int
    after: int
    signs: str
    closers: str
    before: str
    opener: str
    word: str
    first: str

    @property
    def low(self) -> str:
        """The next word in lower case, without its full stop."""
        return self.word.lower().removesuffix(".")

    def words_before(self) -> list[str]:
        """The last words before the mark, as they stand; `before` mostly is the last of them."""
        return self.text[max(self.start, self.at - 2 * _REACH) : self.at].split()

    def previous(self) -> str:
        """The word before `before`."""
        words = self.words_before()
        return words[-2] if len(words) > 1 else ""


def possible_end(text: str, start: int, stop: int, mark: re.Match[str], after: int) -> PossibleEnd:
    """What stands around a mark that `MARK` found in the paragraph that ends at `stop`."""
    at = mark.start()
    following = text[after : min(stop, after + _REACH)]
    rest = following.lstrip(_OPENERS)
    word = _WORD.match(rest)
    return PossibleEnd(
        text=text,
        start=start,
        stop=stop,
        at=at,
        end=mark.end(),
        after=after,
        signs=mark["signs"],
        closers=mark["closers"],
        before=_word_before(text, max(start, at - _REACH), at),
        opener=following[: len(following) - len(rest)].rstrip(),
        word=word.group() if word else "",
        first=rest[:1],
    )


def begins(at: PossibleEnd, words: SentenceWords) -> bool:
    """Whether the next word alone shows that a sentence begins.

    It does after an opening quotation mark, after a sign such as €, and if it is a word that has a
    capital only at the start of a sentence.
    """
    if at.opener:
        return at.opener[0] in QUOTES
    if at.first in BEGINNING_SIGNS:
        return True
    if not at.first.isupper() or (len(at.word) == 2 and at.word[1] == "."):
        return False
    if _is_shouted(at.before) and _is_shouted(at.word):
        return False  # in copy all in capitals they tell nothing
    numbers = at.word.endswith(".") and at.low in words.numbered
    return at.low in words.starters and not numbers


def _is_shouted(word: str) -> bool:
    return len(word) > 1 and word.isupper() and "." not in word


def _word_before(text: str, start: int, end: int) -> str:
    """The word that ends at `end`; of a hyphenated word only the last part if it is capitalised.

    The same goes for initials with a hyphen: `P.-J.`. An apostrophe separates words (`l’on.`)
    unless a single letter follows (`Carter’s.`).
    """
    first = end
    if end - start > 2 and text[end - 2] in _APOSTROPHES and text[end - 3].isalnum():
        first -= 2
    while first > start and not text[first - 1].isspace() and text[first - 1] not in _BEFORE_WORD:
        first -= 1
    word = text[first:end]
    head, _, last = word.rpartition("-")
    is_part = len(last) > 1 or (len(head) == 2 and head[1] == ".")
    return last if last[:1].isupper() and is_part else word
