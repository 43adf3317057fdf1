"""All that is particular to one language, a folder each, loaded when it is first asked for.

A folder is named after the ISO 639-1 code. Its `__init__` has the `LANGUAGE`; every other module is
a theme, as `Language` in `base` describes it, or part of one. To add a language is to add a folder.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from newsreader.languages.base import UNKNOWN_LANGUAGE, Language

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["UNKNOWN_LANGUAGE", "Language", "all_languages", "language", "named_codes"]

_OTHER_CODES = {"nb": "no", "nn": "no"}


@cache
def language(code: str) -> Language:
    """The language with an ISO 639-1 code; one without a folder has nothing of its own to say."""
    code = _OTHER_CODES.get(code, code)
    if code not in _folders():
        return Language(UNKNOWN_LANGUAGE, "an unknown language", is_named=False)
    known: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return known


def all_languages() -> Iterator[Language]:
    """Every language that has a folder, in the order of the codes."""
    return map(language, _folders())


@cache
def named_codes() -> frozenset[str]:
    """The codes of the languages that an article may be said to be in."""
    return frozenset(known.code for known in all_languages() if known.is_named)


@cache
def _folders() -> tuple[str, ...]:
    return tuple(sorted(name for _, name, _ in iter_modules(__path__) if len(name) == 2))
