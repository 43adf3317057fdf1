"""Counts of what was found and what was to be found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotated.article import AnnotatedArticle
    from newsreader.text.span import Span


@dataclass(frozen=True, slots=True)
class Score:
    """How many things were found, expected, and both; ratios are percentages."""

    hits: int = 0
    found: int = 0
    expected: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.hits + other.hits, self.found + other.found, self.expected + other.expected
        )

    @property
    def precision(self) -> float:
        return 100 * self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return 100 * self.hits / self.expected if self.expected else 0.0

    @property
    def f(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.found + self.expected
        return 200 * self.hits / both if both else 0.0


def difference(article: AnnotatedArticle, what: str, span: Span) -> str:
    around = article.text[max(0, span.start - 40) : span.end + 40].replace("\n", " ")
    return f"{article.name}: {what}: {span.of(article.text)!r} in …{around}…"
