"""The annotated articles of the project, and what the engine makes of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from annotated.markup import parse
from newsreader import analyse, from_text

if TYPE_CHECKING:
    from annotated.article import AnnotatedArticle
    from newsreader.analysis import Analysis

ARTICLES = Path(__file__).parents[1] / "articles"


@cache
def load_articles(language: str = "en") -> tuple[AnnotatedArticle, ...]:
    """All annotated articles of a language, by name.

    Raises:
        MarkupError: if an annotation cannot be read.
    """
    return tuple(load(path) for path in sorted((ARTICLES / language).glob("*.txt")))


@cache
def load(path: Path) -> AnnotatedArticle:
    """One annotated article.

    Raises:
        MarkupError: if an annotation cannot be read.
    """
    return parse(path.read_text(encoding="utf-8"), name=path.stem, where=path.name)


@cache
def analysis_of(path: Path) -> Analysis:
    """What the engine makes of an annotated article, its language found out."""
    return analyse(from_text(load(path).text, source=path.name))


def analysed(language: str) -> list[tuple[AnnotatedArticle, Analysis]]:
    """All annotated articles of a language with what the engine makes of them."""
    paths = sorted((ARTICLES / language).glob("*.txt"))
    return [(load(path), analysis_of(path)) for path in paths]
