"""What a news article is and what can be known from it, without a terminal.

from newsreader import analyse, read

analysis = analyse(read("article.txt"))
"""

from typing import TYPE_CHECKING

from newsreader.lazy_imports import importer

if TYPE_CHECKING:
    from newsreader.analysis import Analysis, analyse
    from newsreader.article import Article, Paragraph, Role
    from newsreader.articles import from_text
    from newsreader.discovering import discover
    from newsreader.problem import Part, Problem
    from newsreader.reading import read
    from newsreader.source import SourceError
    from newsreader.text.span import Span

__version__ = "0.1.0"

__all__ = [
    "Analysis",
    "Article",
    "Paragraph",
    "Part",
    "Problem",
    "Role",
    "SourceError",
    "Span",
    "analyse",
    "discover",
    "from_text",
    "read",
]

__getattr__ = importer(
    __name__,
    {
        "Analysis": "analysis",
        "analyse": "analysis",
        "Article": "article",
        "Paragraph": "article",
        "Part": "problem",
        "Problem": "problem",
        "Role": "article",
        "SourceError": "source",
        "discover": "discovering",
        "from_text": "articles",
        "read": "reading",
        "Span": "text.span",
    },
)
