"""From the chapters of an EPUB to drafts."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.formats.archive import content, opened
from newsreader.formats.draft import Draft, Entry
from newsreader.formats.epub_package import package_of
from newsreader.formats.markup import markup_draft
from newsreader.formats.stacking import titled
from newsreader.source.error import SourceError
from newsreader.source.unpacking import refuse_bomb

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zipfile import ZipFile, ZipInfo

    from newsreader.formats.epub_package import Package

_TAG = re.compile(rb"<[^<>]*>")
_LETTER = re.compile(rb"[A-Za-z0-9\x80-\xff]")
_LOOKED_AT = 1 << 16
"""Bytes of a chapter in which there is text, if there is any; covers are pictures."""
_CODE = re.compile(r"[a-z]{2}(?![a-z])")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def chapters_of(data: bytes, source: str) -> Iterator[Entry]:
    """The chapters of a book that have text in them.

    Raises:
        SourceError: it is damaged, or no book.
    """
    archive = opened(data, source)
    package = package_of(archive, source)
    number = 0
    for path in package.chapters:
        named = f"{source}#{number + 1}"
        try:
            info = archive.getinfo(path)
        except KeyError:
            continue
        is_locked = path in package.locked
        if not is_locked and not _has_text(archive, info, named):
            continue
        number += 1
        draft = partial(_draft, archive, info, package, named)
        yield Entry(str(number), info.file_size, partial(_locked, named) if is_locked else draft)


def _has_text(archive: ZipFile, info: ZipInfo, named: str) -> bool:
    """Whether a chapter has text; a damaged one is said to, so that it is told."""
    try:
        beginning = content(archive, info, named, _LOOKED_AT)
    except SourceError:
        return True
    body = beginning[max(0, beginning.find(b"<body")) :]
    return bool(_LETTER.search(_TAG.sub(b"", body)))


def _draft(archive: ZipFile, info: ZipInfo, package: Package, named: str) -> Draft:
    refuse_bomb(named, info.file_size, info.compress_size)
    page = markup_draft(content(archive, info, named), named)
    if not page.text:
        raise SourceError(named, "has no text in it", "read the others")
    title = package.titles.get(info.filename) or _heading(page)
    chapter = titled(title, page)
    language = _CODE.match((package.language or "").lower())
    published = _DATE.match(package.published or "")
    return replace(
        chapter,
        format="epub",
        title=title or package.title,
        byline=package.author,
        published=published.group() if published else None,
        modified=None,
        site=package.title,
        url=None,
        language=language.group() if language else None,
    )


def _heading(page: Draft) -> str | None:
    """The title that a chapter's own text begins with; that of its head is often the book's."""
    first = page.blocks[0] if page.blocks else None
    return first.span.of(page.text) if first and first.role in (Role.TITLE, Role.HEADING) else None


def _locked(named: str) -> Draft:
    raise SourceError(named, "is locked", "open it in the program that the book was bought for")
