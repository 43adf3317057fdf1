"""Markdown: blocks with their roles, marks, front matter."""

from __future__ import annotations

import pytest

from newsreader import Article, Role
from newsreader.formats import markdown_blocks
from newsreader.reading import line_in_file, read, read_beginning
from newsreader.source import SourceError

ARTICLE = """\
# Ferry *stops*

_The ferry_ of [Port **Moss**](https://moss.example/a?b=1) stops on
Monday, said Ada Quill. See [the plan][plan] and `pier.txt`, ~~or~~ &amp; more.

![The pier](pier.png)

## What it cost

- Ten boats
- Two mayors

  and a clerk
  1. one more

> “It was cold,” said Ben Orr.

| Year | Cost |
|------|-----:|
| 2024 | *3*  |

```text
first

  second
```

[plan]: https://moss.example/plan
"""


@pytest.fixture
def reading(tmp_path):
    def article(text: str) -> Article:
        (tmp_path / "a.md").write_text(text, encoding="utf-8")
        return read(str(tmp_path / "a.md"))

    return article


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(p.role.value, p.span.of(article.text)) for p in article.paragraphs]


def marks(article: Article) -> list[tuple[str, str, str | None]]:
    return [(m.kind.value, m.span.of(article.text), m.address) for m in article.marks]


def test_blocks_have_their_roles_and_nothing_of_the_markup_is_left(reading):
    article = reading(ARTICLE)
    sentence = (
        "The ferry of Port Moss stops on Monday, said Ada Quill. "
        "See the plan and pier.txt, or & more."
    )
    assert blocks(article) == [
        ("title", "Ferry stops"),
        ("body", sentence),
        ("caption", "The pier"),
        ("heading", "What it cost"),
        ("item", "Ten boats"),
        ("item", "Two mayors"),
        ("item", "and a clerk"),
        ("item", "one more"),
        ("blockquote", "“It was cold,” said Ben Orr."),
        ("table", "Year | Cost"),
        ("table", "2024 | 3"),
        ("boilerplate", "first"),
        ("boilerplate", "second"),
    ]
    assert (article.title, article.format) == ("Ferry stops", "markdown")


def test_emphasis_links_and_code_are_marks(reading):
    assert marks(reading(ARTICLE)) == [
        ("emphasis", "The ferry", None),
        ("link", "Port Moss", "https://moss.example/a?b=1"),
        ("strong", "Moss", None),
        ("link", "the plan", "https://moss.example/plan"),
        ("code", "pier.txt", None),
        ("emphasis", "3", None),
        ("code", "first\n\n  second", None),
    ]


@pytest.mark.parametrize(
    "matter",
    [
        (
            "---\ntitle: Ferry stops\nauthor: Ida Moss\ndate: 2021-03-04\nlang: en-GB\n"
            "url: https://moss.example/ferry\n---\n"
        ),
        (
            '+++\ntitle = "Ferry stops"\nauthor = "Ida Moss"\ndate = 2021-03-04\nlang = "en"\n'
            'url = "https://moss.example/ferry"\n+++\n'
        ),
    ],
)
def test_front_matter_tells_and_is_not_text(reading, matter):
    for heading in ("", "# Ferry stops\n\n"):
        article = reading(f"{matter}\n{heading}The ferry stops on Monday, said Ada Quill.\n")
        assert blocks(article) == [
            ("title", "Ferry stops"),
            ("body", "The ferry stops on Monday, said Ada Quill."),
        ]
        assert (article.byline, article.published) == ("Ida Moss", "2021-03-04")
        assert (article.url, article.language) == ("https://moss.example/ferry", "en")


def test_a_heading_beside_the_title_of_the_front_matter_is_one(reading):
    article = reading("---\ntitle: Ferry stops\n---\n# The harbour\n\nIt stops on Monday.\n")
    assert blocks(article)[:2] == [("title", "Ferry stops"), ("heading", "The harbour")]


def test_only_the_first_heading_of_the_first_level_is_the_title(reading):
    article = reading("# Ferry stops\n\nIt stops.\n\n# Pier opens\n\nIt opens.\n")
    roles = [Role.TITLE, Role.BODY, Role.HEADING, Role.BODY]
    assert [paragraph.role for paragraph in article.paragraphs] == roles


def test_a_text_without_headings_is_guessed_like_any_other(reading):
    article = reading("Ferry stops\n\nBy Ida Moss\n\nThe ferry *stops* on Monday, they said.\n")
    roles = [Role.TITLE, Role.BYLINE, Role.BODY]
    assert [paragraph.role for paragraph in article.paragraphs] == roles
    assert article.byline == "Ida Moss"


def test_html_in_it_is_read_as_html(reading):
    html = (
        "<!-- hidden -->\n\n<div>\n<h1>Pier</h1><p>It <b>opens</b>.</p>"
        "<script>no()</script>\n</div>"
    )
    article = reading(f"# Ferry\n\nIt stops.\n\n{html}\n\nThe *end*.\n")
    assert blocks(article) == [
        ("title", "Ferry"),
        ("body", "It stops."),
        ("heading", "Pier"),
        ("body", "It opens."),
        ("body", "The end."),
    ]
    assert marks(article) == [("strong", "opens", None), ("emphasis", "end", None)]
    assert line_in_file(article, article.text.index("The end")) == 11


def test_the_line_of_a_paragraph_is_that_of_the_file(reading, tmp_path):
    code = "```\n\none\n\ntwo\n```\n\nEnd.\n"
    article = reading(f"---\ntitle: Ferry\n---\n\n## Why\n\nIt is old\nand it is slow.\n\n{code}")
    lines = {"Why": 5, "slow": 7, "one": 12, "two": 14, "End": 17}
    for words, line in lines.items():
        assert line_in_file(article, article.text.index(words)) == line, words


def test_the_beginning_is_markdown_too(reading, tmp_path):
    reading("# Ferry stops\n\nIt *stops* on Monday.\n\n" + "More of it.\n\n" * 2000)
    article = read_beginning(str(tmp_path / "a.md"), 40)
    assert blocks(article)[:2] == [("title", "Ferry stops"), ("body", "It stops on Monday.")]


def test_what_is_no_text_is_refused_whatever_its_name(tmp_path):
    file = tmp_path / "a.md"
    file.write_bytes(bytes(range(256)) * 40)
    with pytest.raises(SourceError, match=r"a.md is not text: convert it to plain text first\."):
        read(str(file))


@pytest.mark.parametrize(
    "text",
    [
        "[" * 40_000,
        "> " * 9000 + "a",
        "*a " * 20_000,
        "- " * 9000 + "a",
        "`" * 30_000,
        "![" * 20_000,
    ],
)
def test_deep_and_endless_markup_is_text(reading, text):
    assert reading(f"Ferry\n\n{text}\n").text.startswith("Ferry")


def test_a_very_long_text_is_read_as_it_stands(reading, monkeypatch):
    monkeypatch.setattr(markdown_blocks, "_LONGEST", 30)
    text = "# Ferry stops\n\nIt *stops* on Monday.\n"
    assert reading(text).text == text


def test_an_empty_cell_keeps_its_place_and_an_empty_row_has_none(reading):
    article = reading("|  | 2019 |\n|---|---|\n| Ringby |  |\n|  |  |\n")
    assert article.text == "| 2019\n\nRingby |"


def test_the_words_in_the_place_of_a_picture_are_read_as_markdown(reading):
    article = reading("![The *old* port \\[1\\]](a.png)")
    assert article.text == "The old port [1]"


def test_words_are_set_off_from_their_first_letter_on(reading):
    assert marks(reading("*<b> the port* closed")) == [("emphasis", "the port", None)]
