"""What a PDF says about itself: title, author, dates."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.article import Paragraph, Role
from newsreader.paragraphs.publication import find_published
from newsreader.paragraphs.roles import assign_roles
from newsreader.source.decoding import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.formats.draft import Draft

_NO_TITLE = re.compile(
    r"""
      (?: microsoft [ ] word | untitled | layout [ ]? \d | slide [ ]? \d | document [ ]? \d ) .*
    | .* \. (?: docx? | pdf | indd | qxd | rtf | odt | pages | tex | html? )
    | [\W\d_]*
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What programs put where the title should be."""
_LONGEST = 300
"""Characters of a title, or of the names of the authors, that are read."""
_PRINTERS = ("Skia/PDF", "Quartz", "Print To PDF", "cairo", "Qt ", "wkhtmltopdf")
"""What browsers make PDFs with; they are dated on the day on which a page was printed."""
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:[ ,]{1,2}(?:(?:and|&)[ ])?[^\W\d_][\w.'’-]*){1,7}")
_NOBODY = "Microsoft"
"""What begins the author of a document whose writer gave no name: Microsoft Office User."""
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?(?:([+-])(\d\d)'?(\d\d)|Z)?")


def given_title(told: Mapping[str, str]) -> str | None:
    """The title that a file gives, None where it is none that somebody wrote."""
    title = " ".join(clean(told.get("Title", "")[:_LONGEST]).split())
    return None if _NO_TITLE.fullmatch(title) else title


def letters(text: str) -> str:
    """The letters of a text, by which two are the same but for spaces and case."""
    return re.sub(r"[\W_]+", "", text.lower())


def dated(draft: Draft, told: Mapping[str, str]) -> Draft:
    """A draft with author and dates; what stands in the text comes before what the file says."""
    roles = assign_roles([span.of(draft.text) for span, _ in draft.blocks or ()])
    paragraphs = tuple(
        Paragraph(span, guess) for (span, _), guess in zip(draft.blocks or (), roles, strict=True)
    )
    author = " ".join(clean(told.get("Author", "")[:_LONGEST]).split())
    is_name = (
        _NAME.fullmatch(author) and author != author.lower() and not author.startswith(_NOBODY)
    )
    is_told = Role.BYLINE in roles
    is_print = any(name in told.get("Producer", "") for name in _PRINTERS)
    created, changed = _time(told.get("CreationDate", "")), _time(told.get("ModDate", ""))
    return replace(
        draft,
        byline=author if is_name and not is_told else None,
        published=find_published(draft.text, paragraphs) or (None if is_print else created),
        modified=changed if created and changed and changed[:10] > created[:10] else None,
    )


def _time(given: str) -> str | None:
    """An ISO 8601 date and time; PDF writes it without its signs: `D:20210304101500+01'00'`."""
    match = _DATE.match(given)
    if match is None:
        return None
    year, month, day, hour, minute, second, sign, hours, minutes = match.groups()
    zone = f"{sign}{hours}:{minutes}" if sign else "+00:00" if match.group().endswith("Z") else ""
    return f"{year}-{month}-{day}" + (f"T{hour}:{minute}:{second}{zone}" if hour else "")
