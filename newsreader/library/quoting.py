"""The quotations of the library: who said what, where, and where else it stands."""

from __future__ import annotations

_MOST_ALIKE = 400
"""Quotations that share a mark and are compared."""
_UTTERED = "quotation.kind IN ('speech', 'partial')"
_QUOTATIONS = """
    SELECT quotation.article, quotation.number, start, end, segments, quotation.kind, name.name,
        name.kind, confidence, rule, article.key, article.title, article.published
    FROM quotation JOIN article ON article.id = quotation.article
        LEFT JOIN name ON name.id = quotation.speaker LEFT JOIN mark ON mark.article = article.id
    WHERE {condition}
    ORDER BY published IS NULL, published DESC, quotation.article, quotation.number
"""
_BY_SPEAKER = "quotation.speaker IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)"
_ALIKE = """
    SELECT article, number FROM shingle
    WHERE hash IN (SELECT value FROM json_each(?)) AND article <> ?
    GROUP BY article, number ORDER BY count(*) DESC LIMIT ?
"""
