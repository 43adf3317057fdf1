"""Search in an article's text, not in the rows on which it is shown."""

from typing import TYPE_CHECKING

from newsreader.lazy_imports import importer

if TYPE_CHECKING:
    from newsreader.search.find import LIMIT, Matches, Searcher
    from newsreader.search.query import Query, QueryError

__all__ = ["LIMIT", "Matches", "Query", "QueryError", "Searcher"]

__getattr__ = importer(
    __name__,
    {
        "LIMIT": "find",
        "Matches": "find",
        "Searcher": "find",
        "Query": "query",
        "QueryError": "query",
    },
)
