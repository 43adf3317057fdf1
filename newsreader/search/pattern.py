"""Queries as patterns of the `regex` package, none of them costly to make."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from newsreader.search.folding import fold
from newsreader.search.query import QueryError

if TYPE_CHECKING:
    from regex import Pattern

    from newsreader.search.query import Query

_LONGEST = 1000
"""Characters of an expression."""
_LARGEST = 20_000
"""Characters of an expression once counted repetitions are written out, as `regex` does."""
_REPEAT = re.compile(r"(\)?)\s*\{\s*(\d+)")
_TYPED = {"'": "['‘’‛ʼ]", '"': '["“”„‟«»]', "-": "[-‐‑‒–—]"}
"""What a key types, and what is printed in its place."""


@lru_cache(maxsize=8)
def compiled(query: Query) -> Pattern[str]:
    """The pattern that finds the query, in a folded text if accents are ignored.

    Raises:
        QueryError: it is not a valid expression, or too large to search for.
    """
    import regex

    case = 0 if query.is_case_sensitive else regex.IGNORECASE
    needle = fold(query.needle).text if query.any_accent else query.needle
    if not query.as_expression:
        return regex.compile(_literal(needle), case)
    _check_size(needle)
    try:
        return regex.compile(needle, case | regex.MULTILINE)
    except regex.error as error:
        at = "" if error.pos is None else f" at character {error.pos + 1}"
        raise _refused(f"{error.msg}{at}") from None
    except ValueError as error:
        raise _refused(str(error)) from None
    except RecursionError:
        raise _refused("groups too deep within one another") from None


def _refused(reason: str) -> QueryError:
    return QueryError(f"{reason[:1].upper()}{reason[1:]}: correct the expression")


def _literal(needle: str) -> str:
    """A pattern for the words of a needle with any white space between them."""
    return r"\s+".join(map(_word, needle.split()))


def _word(word: str) -> str:
    """A pattern for a word, whether or not its accents are characters of their own."""
    spellings = dict.fromkeys((word, normalize("NFC", word), normalize("NFD", word)))
    patterns = ["".join(_TYPED.get(c) or re.escape(c) for c in written) for written in spellings]
    return patterns[0] if len(patterns) == 1 else f"(?:{'|'.join(patterns)})"


def _check_size(expression: str) -> None:
    """Refuse what would take seconds to compile, or all memory.

    A repeated group counts as if everything before it were repeated too: that is too much rather
    than too little, and needs no parser.
    """
    if len(expression) > _LONGEST:
        raise QueryError(f"This expression is longer than {_LONGEST} characters: shorten it")
    size = len(expression)
    for group, count in _REPEAT.findall(expression):
        times = int(count[:9])
        size = size * max(1, times) if group else size + times
        if size > _LARGEST:
            raise QueryError(f"This expression repeats too much by {{{count}}}: repeat less")
