"""An article as the library keeps it: its text, and what its format gave besides."""

from __future__ import annotations

from typing import NamedTuple

from newsreader.article import Article, Paragraph, Role, TextMark, TextMarkKind
from newsreader.library.identity import content_key, storable
from newsreader.library.packing import packed, packed_text, unpacked, unpacked_text
from newsreader.source.names import address
from newsreader.text.span import Span


class KeptArticle(NamedTuple):
    """The columns of an article; all but `text` and `layout` can be asked for.

    Attributes:
        key: its `content_key`.
        title: what it is called, or None.
        beginning: its first words, by which an article without a title is told apart.
        byline: who wrote it, or None.
        published: ISO 8601 date or date and time, or None.
        modified: the same, of its last change.
        language: ISO 639-1 code, or `UNKNOWN_LANGUAGE`.
        words: how many it has.
        length: code points of its text.
        format: what it came as.
        site: name of the site or the paper, or None.
        url: its canonical address, or None.
        text: all of its text, packed.
        layout: its paragraphs and marks, and what is given apart from the text, packed.
    """

    key: str
    title: str | None
    beginning: str | None
    byline: str | None
    published: str | None
    modified: str | None
    language: str
    words: int
    length: int
    format: str
    site: str | None
    url: str | None
    text: bytes
    layout: bytes


def kept(article: Article) -> KeptArticle:
    """What is kept of an article; where it came from is kept apart, since that may change."""
    layout = {
        "paragraphs": [
            (paragraph.span.start, paragraph.span.end, paragraph.role.value, paragraph.dateline)
            for paragraph in article.paragraphs
        ],
        "marks": [
            (mark.span.start, mark.span.end, mark.kind.value, mark.address)
            for mark in article.marks
        ],
        "title": article.given_title,
        "byline": article.given_byline,
    }
    return KeptArticle(
        content_key(article.text),
        _storable(article.title),
        _storable(article.first_words),
        _storable(article.byline),
        article.published,
        article.modified,
        article.language,
        article.words,
        len(article.text),
        article.format,
        _storable(article.site),
        _storable(article.url),
        packed_text(article.text),
        packed(layout),
    )


def article_from(row: KeptArticle, source: str, fragment: str | None = None) -> Article:
    """The article that was kept.

    Args:
        row: its columns.
        source: where it came from, without a fragment.
        fragment: what tells it from others there.
    """
    layout = unpacked(row.layout)
    return Article(
        source=address(source, fragment),
        text=unpacked_text(row.text),
        paragraphs=tuple(
            Paragraph(Span(start, end), Role(role), dateline)
            for start, end, role, dateline in layout["paragraphs"]
        ),
        language=row.language,
        published=row.published,
        format=row.format,
        fragment=fragment,
        marks=tuple(
            TextMark(Span(start, end), TextMarkKind(kind), address)
            for start, end, kind, address in layout["marks"]
        ),
        given_title=layout["title"],
        given_byline=layout["byline"],
        modified=row.modified,
        site=row.site,
        url=row.url,
    )


def from_content(text: bytes, layout: bytes) -> KeptArticle:
    """The columns of an article of which only these two are left: what its text tells.

    Args:
        text: its text, packed.
        layout: its layout, packed.
    """
    from newsreader.languages.detection import detect_language

    language = detect_language(unpacked_text(text))
    nothing = None, None, None, None, None, language, 0, 0, "text", None, None
    return kept(article_from(KeptArticle("", *nothing, text, layout), ""))


def _storable(text: str | None) -> str | None:
    return storable(text) if text else None
