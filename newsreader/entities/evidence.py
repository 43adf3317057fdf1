"""What an article as a whole shows of its words, before a name is looked for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.entities.possessives import PossessiveNames

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article

_LOWER_WORD = re.compile(r"(?<![\w.@/-])[^\W\d_A-Z][^\W\d_]+(?![\w@/])")
_CAPITAL_INSIDE = re.compile(r"(?<=[a-z,;] )[A-Z][^\W\d_]+")


@dataclass(slots=True)
class Evidence:
    """What an article itself tells about the words that it capitalises.

    Attributes:
        lower: words that stand somewhere in lower case.
        capital: words that have a capital inside a sentence.
        firms: names of firms that keep their possessive ending, without it.
    """

    lower: set[str] = field(default_factory=set)
    capital: set[str] = field(default_factory=set)
    firms: frozenset[str] = frozenset()

    def add(self, text: str) -> None:
        """Take in a paragraph."""
        self.lower.update(_LOWER_WORD.findall(text))
        self.capital.update(_CAPITAL_INSIDE.findall(text))


def evidence_of(article: Article, checkpoint: Callable[[], None]) -> Evidence:
    """What the paragraphs of an article show; `checkpoint` is called once a paragraph."""
    evidence, possessives = Evidence(), PossessiveNames()
    paragraphs = [paragraph.span.of(article.read_text) for paragraph in article.paragraphs]
    for text in paragraphs:
        checkpoint()
        evidence.add(text)
        possessives.add(text)
    evidence.firms = possessives.firms(paragraphs)
    return evidence
