"""Money, percentages and quantities by grammar: "$5 million", "two percent", "30 km"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import compress
from operator import itemgetter
from typing import TYPE_CHECKING

from newsreader.entities.amount import Amount
from newsreader.entities.entity import EntityKind
from newsreader.entities.percentages import measured
from newsreader.entities.units import (
    BEFORE_CURRENCIES,
    CODES,
    CURRENCIES,
    CURRENCY_WORDS,
    DOLLARS,
    LETTERS,
    MONEY_NOUNS,
    NUMBERS,
    PERCENT,
    SCALES,
    SHORT_SCALES,
    SIGNS,
    UNITS,
    WEIGHING,
    WEIGHTS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.entities.words import Words


def _any(words: Iterable[str]) -> str:
    forms = sorted(set(words), key=len, reverse=True)
    return "|".join(re.escape(form).replace(r"\ ", r"\s") for form in forms)


_GRAMMAR = re.compile(
    rf"""
    (?<![\w$€£])
    (?:
      (?P<sign>                                              # $5 million, US$5m, R18 million
        (?:{_any(DOLLARS)})? \$
      | {_any(SIGNS)}
      | (?:{_any([*CODES, *LETTERS])}) (?=\s?\d)
      )
      \s? (?P<sum> \d+ (?:[.,]\d+)* (?: [\s-](?i:{_any(SCALES)})\b | (?:{_any(SHORT_SCALES)})\b )* )
    | (?P<number>                                            # 5, 5.1 million, two hundred
        (?: \d+ (?:[.,\u00a0\u202f]\d+)* | (?i:{_any(NUMBERS)})(?!\w) )
        (?: [\s-](?i:{_any(SCALES)})\b\.? | (?:{_any(SHORT_SCALES)})(?=\s) )*
      )
      (?:
        \s? (?P<percent> {_any(PERCENT)} )
      | (?: [\s-] (?:{_any(BEFORE_CURRENCIES)})? | (?=€) )
        (?P<currency>
          {_any([*(name for name in CURRENCIES if name[0].isalpha()), *CURRENCY_WORDS, *CODES])}
        | [€£$]
        )
      | [\s-]? (?P<unit> (?:{_any(UNITS)}) [²³]? )
      )
      (?!\w)
    )
    """,
    re.VERBOSE,
)
_SIGN_LETTERS = frozenset([*DOLLARS, *CODES, *LETTERS, *SIGNS, "$"])
_GLUED = re.compile(rf"(?:{_any([*CODES, *LETTERS])})\d")


def find_quantities(text: str, words: Words, language: str = "en") -> Iterator[Amount]:
    """The sums of money, percentages and quantities in a paragraph, in order.

    Args:
        text: the article's text.
        words: the paragraph's words.
        language: ISO 639-1 code; numbers and units are read in all languages.
    """
    done = 0
    end = words.end(-1) if len(words) else 0
    for start in compress(words.starts, map(_may_open, map(_text, words.known))):
        if start < done:
            continue
        match = _GRAMMAR.match(text, start, end)
        if match is not None:
            done = match.end()
            amount = _amount(match)
            if match["percent"]:
                amount = amount._replace(measured=measured(words, done, language))
            yield amount


_text = itemgetter(0)
_OF = re.compile(r"\sof\s(\w+)")
_PART = re.compile(r"[\d.,\u00a0\u202f]*\d|[^\W\d_]+(?:-[^\W\d_]+)?")
_EITHER = re.compile(r"\d{1,3}\.\d{3}")  # 1.500
_GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?")  # 1,500.5
_COMMA = re.compile(r"\d+,\d{1,2}")  # 1,5


def _is_weight(match: re.Match[str]) -> bool:
    """Whether pounds are a weight: of what is no money, or after a verb of weighing."""
    if match["currency"] not in WEIGHTS:
        return False
    before = match.string[max(0, match.start() - 24) : match.start()].split()
    if before and before[-1].lower() in WEIGHING:
        return True
    of = _OF.match(match.string, match.end())
    return of is not None and of[1].lower() not in MONEY_NOUNS


@lru_cache(maxsize=1 << 12)
def _may_open(word: str) -> bool:
    return (
        word[0].isdigit()
        or word in _SIGN_LETTERS
        or word.lower() in NUMBERS
        or (word[-1].isdigit() and _GLUED.match(word) is not None)
    )


def _amount(match: re.Match[str]) -> Amount:
    kind, unit = EntityKind.MONEY, ""
    if match["sign"] is not None:
        number = plain_number(match["sum"])
        unit = CURRENCIES.get(match["sign"], match["sign"]) + " "
        return Amount(*match.span(), kind, f"{unit}{number}" if number else None)
    number = plain_number(match["number"])
    if _is_weight(match):
        kind, value = EntityKind.FIGURE, f"{number} {match['currency']}"
    elif match["currency"] is not None:
        name = match["currency"]
        value = f"{CURRENCIES.get(name, name)} {number}"
    else:
        kind = EntityKind.FIGURE
        value = f"{number}%" if match["percent"] else f"{number} {match['unit']}"
    return Amount(*match.span(), kind, value if number else None)


def plain_number(text: str) -> str | None:
    """A number in digits: "two" gives 2, "1.5 million" 1500000; None where it is not certain.

    "1,500" is 1500 and "1.5" is 1.5; "1.500" may be either, and gives None.
    """
    total: float | None = None
    for part in _PART.findall(text.lower()):
        if part[0].isdigit():
            total = _digits(part.replace("\u00a0", "").replace("\u202f", ""))
        elif part in NUMBERS:
            total = (total or 0) + NUMBERS[part]
        elif part in SCALES:
            total = (1 if total is None else total) * SCALES[part]
        if total is None:
            return None
    return None if total is None else f"{total:.6f}".rstrip("0").rstrip(".")


def _digits(text: str) -> float | None:
    if _EITHER.fullmatch(text):
        return None
    if _GROUPED.fullmatch(text):
        return float(text.replace(",", ""))
    if _COMMA.fullmatch(text):
        return float(text.replace(",", "."))
    return None
