"""What a page calls its elements, in classes and the like."""

from __future__ import annotations

import re
from itertools import chain, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NAMING = tuple("class rel itemprop id data-testid".split())
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


def is_called(element: HtmlElement, marks: frozenset[str], parents: int) -> bool:
    """Whether an element is called by one of some words, or one close around it.

    Args:
        element: the innermost one.
        marks: words in lower case; a longer word that begins with one counts.
        parents: how many elements around it are looked at.
    """
    around = islice(chain((element,), element.iterancestors()), 1 + parents)
    return any(has_word(one.get(name, ""), marks) for one in around for name in _NAMING)


def has_word(name: str, marks: frozenset[str]) -> bool:
    """Whether a name of several words, as "PageTop-bylineText", has one of `marks`."""
    return any(word.lower().startswith(tuple(marks)) for word in _WORD.findall(name))
