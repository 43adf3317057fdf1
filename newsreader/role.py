"""What the paragraphs of an article are."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a paragraph is to the article."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    BODY = "body"
    ITEM = "item"
    BLOCKQUOTE = "blockquote"
    TABLE = "table"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"
