"""PDF: columns, running heads, page numbers, broken words, and what the file says of itself."""

from __future__ import annotations

import pytest
from printed import column, line, pdf

from newsreader import Article
from newsreader import formats as registry
from newsreader.formats import pdf as pdf_format
from newsreader.formats import pdf_pages
from newsreader.reading import read
from newsreader.source import SourceError

LEFT = (
    "The ferry of Port Moss stops on Monday, the har-",
    "bour board said. It had carried people and post",
    "for sixty years. Nobody knows yet who will do so",
    "in the winter.",
)
RIGHT = (
    "“We are sorry,” said Ada Quill, who has been the",
    "master for ten years. She will go on as a pilot in",
    "the well-",
    "known port of Ringby, which needs one.",
)
TEXT = [
    (
        "The ferry of Port Moss stops on Monday, the harbour board said. It had carried people and "
        "post for sixty years. Nobody knows yet who will do so in the winter."
    ),
    (
        "“We are sorry,” said Ada Quill, who has been the master for ten years. She will go on as "
        "a pilot in the well-known port of Ringby, which needs one."
    ),
]
TITLE = line(60, 760, 24, "Ferry stops on Monday")


@pytest.fixture
def reading(tmp_path):
    def article(data: bytes) -> Article:
        (tmp_path / "a.pdf").write_bytes(data)
        return read(str(tmp_path / "a.pdf"))

    return article


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(p.role.value, p.span.of(article.text)) for p in article.paragraphs]


def told(reading, data: bytes) -> str:
    with pytest.raises(SourceError) as caught:
        reading(data)
    return str(caught.value).partition("a.pdf ")[2]


def test_columns_are_read_one_after_the_other_with_the_broken_words_whole(reading):
    for printed in (
        column(60, 700, *LEFT) + column(320, 700, *RIGHT),
        "".join(
            column(60, 700 - 12 * row, left) + column(320, 700 - 12 * row, right)
            for row, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True))
        ),
    ):
        article = reading(pdf(TITLE + printed))
        assert blocks(article) == [
            ("title", "Ferry stops on Monday"),
            *(("body", paragraph) for paragraph in TEXT),
        ]
        assert (article.title, article.format) == ("Ferry stops on Monday", "pdf")


def test_running_heads_and_page_numbers_are_left_out(reading):
    pages = []
    for number, lines in enumerate((LEFT[:2], LEFT[2:]), 8):
        head = line(60, 810, 8, "The Ringby Post") + line(500, 810, 8, "3 May 2026")
        pages.append(head + column(60, 700, *lines) + line(290, 30, 8, f"{number}"))
    assert blocks(reading(pdf(*pages))) == [("body", TEXT[0])]


def test_the_number_of_a_single_page_is_left_out(reading):
    printed = TITLE + column(60, 700, *LEFT) + line(290, 30, 8, "– 12 –")
    assert blocks(reading(pdf(printed)))[1:] == [("body", TEXT[0])]


def test_paragraphs_headings_and_items_are_told_apart(reading):
    printed = TITLE + column(60, 700, *LEFT) + column(60, 640, "Why it is old", font="F2")
    printed += column(60, 628, "It was built in 1950, when there was no bridge in", "the north.")
    printed += line(72, 604, 10, "A bridge was opened ten years ago, and a road as")
    printed += line(60, 592, 10, "well, the board said.")
    printed += column(60, 574, "• Ten boats", "• Two mayors and their clerks")
    assert blocks(reading(pdf(printed)))[2:] == [
        ("heading", "Why it is old"),
        ("body", "It was built in 1950, when there was no bridge in the north."),
        ("body", "A bridge was opened ten years ago, and a road as well, the board said."),
        ("item", "Ten boats"),
        ("item", "Two mayors and their clerks"),
    ]


def test_a_title_over_two_lines_is_one(reading):
    printed = column(60, 780, "Ferry stops on Monday", "and nobody knows why", size=24)
    article = reading(pdf(printed + column(60, 690, *LEFT) + column(320, 690, *RIGHT)))
    assert article.title == "Ferry stops on Monday and nobody knows why"


def test_the_file_tells_title_author_and_dates(reading):
    facts = (
        "/Title (Ferry stops) /Author (Ida Moss) "
        "/CreationDate (D:20210304101500+01'00') /ModDate (D:20210305)"
    )
    article = reading(pdf(column(60, 700, *LEFT), told=facts))
    assert (article.title, article.byline) == ("Ferry stops", "Ida Moss")
    assert (article.published, article.modified) == ("2021-03-04T10:15:00+01:00", "2021-03-05")


def test_what_stands_on_the_page_comes_before_what_the_file_tells(reading):
    facts = "/Title (Layout 7) /Author (Jo Typesetter) /CreationDate (D:20240101)"
    head = TITLE + column(60, 740, "By Ida Moss") + column(60, 722, "Published: 4 March 2021")
    article = reading(pdf(head + column(60, 690, *LEFT, *RIGHT), told=facts))
    assert (article.title, article.byline) == ("Ferry stops on Monday", "Ida Moss")
    assert article.published == "2021-03-04"


@pytest.mark.parametrize(
    "facts",
    [
        "/Title (Microsoft Word - ferry.docx) /Author (imoss) /CreationDate (yesterday)",
        "/Title (untitled) /Author (Microsoft Office User)",
        (
            "/Title (ferry.indd) /Author (Administrator) /Producer (Skia/PDF m120) "
            "/CreationDate (D:20240101)"
        ),
    ],
)
def test_what_programs_fill_in_is_not_given(reading, facts):
    article = reading(pdf(column(60, 700, *LEFT), told=facts))
    assert (article.given_title, article.byline, article.published) == (None, None, None)


def test_a_pdf_without_text_says_so_and_what_to_do(reading):
    way_out = "make its pictures text, for example with ocrmypdf."
    assert told(reading, pdf("")) == f"has no text in it: {way_out}"


def test_without_the_extra_it_says_how_to_get_it(reading, monkeypatch):
    monkeypatch.setattr(pdf_format, "find_spec", lambda name: None)
    way_out = "install what reads it, with pip install 'newsreader[pdf]'."
    assert told(reading, pdf(TITLE)) == f"is a PDF: {way_out}"
    monkeypatch.setattr(registry, "find_spec", lambda name: None)
    assert ".pdf" not in registry.suffixes()


def test_damaged_and_endless_files_are_refused(reading, monkeypatch):
    whole = pdf(TITLE)
    assert told(reading, b"%PDF-1.7\n" + bytes(900)) == "is a damaged PDF: fetch it again."
    assert told(reading, whole[:300]) == "is a damaged PDF: fetch it again."
    monkeypatch.setattr(pdf_pages, "_MOST_PAGES", 2)
    told_why = "has more than 2 pages: cut it into parts."
    assert told(reading, pdf(TITLE, TITLE, TITLE)) == told_why
    monkeypatch.setattr(pdf_pages, "_MOST_CHARACTERS", 20)
    assert told(reading, pdf(TITLE)) == "has more than 20 letters: cut it into parts."


def test_a_pdf_that_lies_about_its_pages_is_read_as_far_as_there_are_any(reading):
    assert told(reading, pdf(TITLE, count=1_000_000)).startswith("has more than 3,000 pages: ")
    assert reading(pdf(TITLE, column(60, 700, *LEFT), count=9)).title == "Ferry stops on Monday"


def test_a_pdf_is_recognised_whatever_its_name(tmp_path):
    (tmp_path / "a.txt").write_bytes(pdf(TITLE + column(60, 700, *LEFT)))
    assert read(str(tmp_path / "a.txt")).format == "pdf"
    (tmp_path / "b.pdf").write_text("The ferry stops on Monday.\n")
    assert read(str(tmp_path / "b.pdf")).format == "text"
