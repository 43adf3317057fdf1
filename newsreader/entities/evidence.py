"""What an article as a whole shows of its words, before a name is looked for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.entities.possessives import PossessiveNames

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsreader.article import Article
    from newsreader.text.page import Page

_CAPITAL_INSIDE = re.compile(r"[A-Z](?<=[a-z,;] [A-Z])[^\W\d_]+")


@dataclass(slots=True)
class Evidence:
    """What an article itself tells about the words that it capitalises.

    Attributes:
        words: words as they are written; one in lower case tells of the same one with a capital.
        capital: words that have a capital inside a sentence.
        firms: names of firms that keep their possessive ending, without it.
    """

    words: set[str] = field(default_factory=set)
    capital: set[str] = field(default_factory=set)
    firms: frozenset[str] = frozenset()

    def add(self, text: str, words: Iterable[str]) -> None:
        """Take in a paragraph and its words."""
        self.words.update(words)
        self.capital.update(_CAPITAL_INSIDE.findall(text))


def evidence_of(article: Article, page: Page, checkpoint: Callable[[], None]) -> Evidence:
    """What the paragraphs of an article show; `checkpoint` is called once a paragraph."""
    evidence, possessives = Evidence(), PossessiveNames()
    paragraphs = [paragraph.span.of(article.read_text) for paragraph in article.paragraphs]
    for number, text in enumerate(paragraphs):
        checkpoint()
        evidence.add(text, page.columns(number).texts)
        possessives.add(text)
    evidence.firms = possessives.firms(paragraphs)
    return evidence
