"""A whole article as Markdown, from which it can be read again."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from newsreader.article import Role, TextMarkKind
from newsreader.export.markup import as_line, marked_up
from newsreader.formats.composition import moved
from newsreader.text.table_rows import cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.article import Article, Paragraph
    from newsreader.text.span import Span

_LONGEST_FACT = 2000
"""Characters beyond which a title or the like is left out of the front matter."""
_FENCES = re.compile("^ *(`{3,})", re.MULTILINE)
_PREFIXES = {Role.ITEM: "- ", Role.BLOCKQUOTE: "> "}


def article_markdown(article: Article) -> str:
    """An article as Markdown, ending with a line end.

    Front matter in YAML tells title, author, dates, site, address and language, as far as they are
    known. Headings, items, block quotations, tables, captions, code, emphasis and links are marked
    up; all else is escaped where it could be taken for markup.
    """
    facts = list(_front_matter(article))
    blocks = [["---", *facts, "---"], *_blocks(article)] if facts else _blocks(article)
    return "\n\n".join(map("\n".join, blocks)) + "\n"


def _front_matter(article: Article) -> Iterator[str]:
    first = next((p for p in article.paragraphs if p.role is Role.TITLE), None)
    title = article.title
    if first is not None:
        is_first = first is article.paragraphs[0]
        title = article.passage(first.span) if is_first else None
    for name, fact in (
        ("title", title),
        ("author", article.byline),
        ("date", article.published),
        ("modified", article.modified),
        ("site", article.site),
        ("url", article.url),
        ("language", article.language if len(article.language) == 2 else None),
    ):
        if fact and len(fact) <= _LONGEST_FACT:
            yield f"{name}: {_quoted(fact)}"


def _quoted(fact: str) -> str:
    """A fact as YAML has it between quotation marks."""
    inside = fact.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08X}" for c in inside) + '"'


def _blocks(article: Article) -> Iterator[list[str]]:
    """The lines of each block, those of a list or a table being one."""
    code = _code(article)
    title = next((one for one in article.paragraphs if one.role is Role.TITLE), None)
    numbered = enumerate(article.paragraphs)
    for (start, role), run in groupby(numbered, lambda one: (code.get(one[0]), one[1].role)):
        paragraphs = [paragraph for _, paragraph in run]
        if start is not None:
            yield _fenced(start.of(article.text))
        elif role is Role.TABLE:
            yield from _tables(article, paragraphs)
        elif role in _PREFIXES:
            yield _prefixed(article, paragraphs, role)
        else:
            for paragraph in paragraphs:
                words = marked_up(article, paragraph.span)
                if role is Role.TITLE or role is Role.HEADING:
                    yield [f"{'#' if paragraph is title else '##'} {words}"]
                elif role is Role.CAPTION:
                    yield [f"![{words}]()"]
                else:
                    yield [as_line(words)]


def _prefixed(article: Article, paragraphs: Iterable[Paragraph], role: Role) -> list[str]:
    """The items of a list, or the paragraphs of a block quotation."""
    prefix = _PREFIXES[role]
    lines: list[str] = []
    for paragraph in paragraphs:
        if lines and role is Role.BLOCKQUOTE:
            lines.append(prefix.rstrip())
        lines.append(prefix + as_line(marked_up(article, paragraph.span)))
    return lines


def _tables(article: Article, rows: Iterable[Paragraph]) -> Iterator[list[str]]:
    """Rows as tables: a new one begins where there is another number of cells."""
    split = [_cells(article, row.span) for row in rows]
    for count, table in groupby(split, len):
        head, *below = (f"| {' | '.join(row)} |" for row in table)
        yield [head, "|" + " --- |" * count, *below]


def _cells(article: Article, row: Span) -> list[str]:
    """The cells of a row; only one where all of them would be empty."""
    places = [moved(cell, row.start) for cell in cells(row.of(article.text))]
    if not any(places):
        return [marked_up(article, row, in_table=True)]
    return [marked_up(article, cell, in_table=True) if cell else "" for cell in places]


def _code(article: Article) -> dict[int, Span]:
    """The code that each line of code is in, by the index of its paragraph."""
    found: dict[int, Span] = {}
    for mark in article.marks:
        if mark.kind is TextMarkKind.CODE:
            index = article.paragraph_at(mark.span.end)
            while index >= 0 and _is_code(article.paragraphs[index], mark.span):
                found[index] = mark.span
                index -= 1
    return found


def _is_code(paragraph: Paragraph, code: Span) -> bool:
    is_within = code.start <= paragraph.span.start and paragraph.span.end <= code.end
    return is_within and paragraph.role is Role.BOILERPLATE


def _fenced(code: str) -> list[str]:
    longest = max((len(fence) for fence in _FENCES.findall(code)), default=2)
    fence = "`" * (longest + 1)
    return [fence, code, fence]
