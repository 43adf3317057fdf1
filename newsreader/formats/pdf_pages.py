"""What is printed on the pages of a PDF, and where, as PDFium finds it."""

from __future__ import annotations

import ctypes
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from newsreader.source.error import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MOST_PAGES = 3000
_MOST_CHARACTERS = 8 << 20
"""What is read of one file at most, about a minute's work."""
_LONGEST_PAGE = 200_000
"""Characters of a page that are placed."""

_HYPHENS = {0x02, 0xFFFE}
"""What PDFium gives for the hyphen of a word that a line's end breaks."""
_LINE_ENDS = {10, 13}
_GAP = 0.8
"""White space that parts two runs, in heights of a line; a space is a quarter."""
_LONGEST_NAME = 128
_BOLD = (b"bold", b"black", b"heavy", b"semibold")

_ONE_AT_A_TIME = Lock()
"""PDFium must not be called from two threads."""


class Run(NamedTuple):
    """Words printed side by side; lengths are in points, from the lower left corner of the page."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    is_bold: bool

    @property
    def height(self) -> float:
        """That of a line, about 1.2 times the size of the letters."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Where its middle is, from below."""
        return (self.top + self.bottom) / 2


class Pages(NamedTuple):
    """The runs of each page, and what the file says about itself."""

    runs: list[list[Run]]
    told: Mapping[str, str]


def pages_of(data: bytes, source: str) -> Pages:
    """What is printed on the pages of a PDF.

    Args:
        data: all of it.
        source: what to call it in an error.

    Raises:
        SourceError: it is damaged, encrypted or far too long.
    """
    with _ONE_AT_A_TIME:
        try:
            with pdfium.PdfDocument(data) as document:
                return Pages(_all_runs(document, source), document.get_metadata_dict())
        except pdfium.PdfiumError as error:
            if "password" in str(error).lower():
                remedy = "save a copy without its password"
                raise SourceError(source, "is encrypted", remedy) from None
            raise SourceError(source, "is a damaged PDF", "fetch it again") from None


def _all_runs(document: pdfium.PdfDocument, source: str) -> list[list[Run]]:
    if len(document) > _MOST_PAGES:
        reason = f"has more than {_MOST_PAGES:,} pages"
        raise SourceError(source, reason, "cut it into parts")
    pages, characters = [], 0
    for number in range(len(document)):
        try:
            page = document[number]
        except pdfium.PdfiumError:
            continue  # a damaged page costs itself
        try:
            text = page.get_textpage()
            runs = list(_runs(text.raw, text.count_chars()))
            text.close()
        finally:
            page.close()
        characters += sum(len(run.text) for run in runs)
        if characters > _MOST_CHARACTERS:
            reason = f"has more than {_MOST_CHARACTERS:,} letters"
            raise SourceError(source, reason, "cut it into parts")
        pages.append(runs)
    return pages


def _runs(page: pdfium_c.FPDF_TEXTPAGE, count: int) -> Iterator[Run]:
    """The runs of a page in the order in which they were put there."""
    letters: list[str] = []
    box = pdfium_c.FS_RECTF()
    first = last = 0
    left = right = bottom = top = 0.0
    for index in range(min(count, _LONGEST_PAGE)):
        code = pdfium_c.FPDFText_GetUnicode(page, index)
        if (code <= 32 or code == 0xA0) and code not in _HYPHENS:
            if letters and code not in _LINE_ENDS:
                letters.append(" ")
            continue
        pdfium_c.FPDFText_GetLooseCharBox(page, index, box)
        middle = (box.top + box.bottom) / 2
        height = box.top - box.bottom
        stays = bottom <= middle <= top and -height < box.left - right < _GAP * height
        if letters and not (stays and _is_as_high(height, top - bottom)):
            yield _run(page, letters, (left, right, bottom, top), (first, last))
            letters = []
        if not letters:
            first, left, right, bottom, top = index, box.left, box.right, box.bottom, box.top
        letters.append("-" if code in _HYPHENS else _character(code))
        last = index
        left, right = min(left, box.left), max(right, box.right)
    if letters:
        yield _run(page, letters, (left, right, bottom, top), (first, last))


def _is_as_high(one: float, other: float) -> bool:
    return 0.6 * other < one < 1.7 * other


def _character(code: int) -> str:
    return chr(code) if code < 0x110000 else "\ufffd"


def _run(
    page: pdfium_c.FPDF_TEXTPAGE,
    letters: list[str],
    box: tuple[float, float, float, float],
    ends: tuple[int, int],
) -> Run:
    is_bold = all(_is_bold(page, index) for index in ends)
    text = " ".join("".join(letters).split())
    return Run(text, *box, is_bold)


def _is_bold(page: pdfium_c.FPDF_TEXTPAGE, index: int) -> bool:
    """Whether a character is in a bold font, by the name of the font."""
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    flags = ctypes.c_int()
    pdfium_c.FPDFText_GetFontInfo(page, index, name, _LONGEST_NAME, flags)
    lower = name.value.lower()
    return any(word in lower for word in _BOLD)
