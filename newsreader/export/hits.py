"""What was found in the library, a row an article: for programs and for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from newsreader.library.identity import content_key
from newsreader.library.snippets import passage_text, snippets

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.library.query import LibraryQuery
    from newsreader.library.snippets import Snippet

COLUMNS = ("key", "source", "title", "published", "score", "snippets")


class FoundArticle(NamedTuple):
    """An article that was found, and the passages that tell why.

    Attributes:
        article: the article.
        score: how well it answers, greater is better.
        passages: in text order.
    """

    article: Article
    score: float
    passages: tuple[Snippet, ...]


def found_article(article: Article, score: float, query: LibraryQuery) -> FoundArticle:
    """An article that was found by a query, with its passages."""
    return FoundArticle(article, score, snippets(article, query))


def hit_record(found: FoundArticle) -> dict[str, Any]:
    """All of it in plain dictionaries and lists; places are code points into the text."""
    article = found.article
    return {
        "key": content_key(article.text),
        "source": article.source,
        "title": article.title,
        "published": article.published,
        "score": float(f"{found.score:.6g}"),
        "snippets": [
            {
                "start": snippet.span.start,
                "end": snippet.span.end,
                "text": passage_text(article, snippet),
            }
            for snippet in found.passages
        ],
    }


def hit_cells(found: FoundArticle) -> list[str]:
    """The cells of a table's row under `COLUMNS`; the passages are joined by an ellipsis."""
    row = hit_record(found)
    row["snippets"] = " … ".join(snippet["text"] for snippet in row["snippets"])
    return ["" if row[column] is None else str(row[column]) for column in COLUMNS]
