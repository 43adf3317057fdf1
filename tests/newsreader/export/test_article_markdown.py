"""Articles written as Markdown, and read again."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from newsreader.article import Article, Paragraph, Role, TextMark, TextMarkKind
from newsreader.articles import article_of
from newsreader.export.markdown import article_markdown
from newsreader.formats.markdown_blocks import composed
from newsreader.source.decoding import clean
from newsreader.source.error import SourceError
from newsreader.text.span import Span

WORDS = st.lists(
    st.sampled_from(
        "a b word Ada Holm said 1. 2) 1999. - + = # ## > * ** _ ` `` ~ ~~ ! [ ] ( ) < > | \\ "
        "\\| & &amp; &copy; https://a.example/b?c=(d) <b> “Yes” $5 é 日本 --- +++ ``` :".split()
    ),
    min_size=1,
    max_size=5,
)
SPOKEN = st.tuples(WORDS, st.sampled_from(["", " "])).map(lambda parts: parts[1].join(parts[0]))
INLINE = st.recursive(
    SPOKEN,
    lambda inner: st.one_of(
        inner.map("*{}*".format),
        inner.map("**{}**".format),
        inner.map("_{}_".format),
        inner.map("`{}`".format),
        inner.map("[{}](https://example.org/a_b)".format),
        inner.map("![{}](picture.png)".format),
        st.tuples(inner, SPOKEN).map("".join),
        st.tuples(inner, inner).map(" ".join),
    ),
    max_leaves=6,
)
BLOCK = st.one_of(
    INLINE,
    INLINE.map("# {}".format),
    INLINE.map("### {}".format),
    INLINE.map("- {}".format),
    INLINE.map("3. {}".format),
    INLINE.map("> {}".format),
    INLINE.map("> - {}".format),
    INLINE.map("![{}](picture.png)".format),
    INLINE.map("```\n{}\n\n    x\n```".format),
    INLINE.map("    {}".format),
    st.lists(st.lists(INLINE, min_size=1, max_size=3), min_size=1, max_size=3).map(
        lambda rows: "\n".join(
            ["| a | b |", "|---|--:|", *(f"| {' | '.join(row)} |" for row in rows)]
        )
    ),
    st.just("---"),
)
FRONT = st.sampled_from(
    ["", "---\ntitle: 'Storm: \"late\" \\'\nauthor: Ada Holm\ndate: 2026-05-03T10:00:00\n---\n"]
)


def from_markdown(text: str) -> Article:
    return article_of(composed(clean(text), "a.md").draft, "a.md", "en")


@given(FRONT, st.lists(BLOCK, min_size=1, max_size=5).map("\n\n".join))
def test_what_was_markdown_is_the_same_when_it_is_read_again(front, body):
    try:
        article = from_markdown(front + body)
    except SourceError:
        assume(False)
    again = from_markdown(article_markdown(article))
    assert again.text == article.text
    assert again.paragraphs == article.paragraphs
    assert (again.title, again.byline, again.published) == (
        article.title,
        article.byline,
        article.published,
    )


@given(st.text(max_size=40).map(clean), st.text(max_size=40).map(clean))
def test_any_words_come_back_as_they_are(title, words):
    assume(title.strip() and words.strip())
    line = " ".join(words.split())
    text = f"{' '.join(title.split())}\n\n{line}"
    start = len(text) - len(line)
    spans = Span(0, start - 2), Span(start, len(text))
    assume(all(span and span.of(text).strip() == span.of(text) for span in spans))
    article = Article("a", text, tuple(map(Paragraph, spans, (Role.TITLE, Role.ITEM))))
    again = from_markdown(article_markdown(article))
    assert again.text == text
    assert [paragraph.role for paragraph in again.paragraphs] == [Role.TITLE, Role.ITEM]


@given(
    st.text(st.sampled_from("ab é.*_`![]<\\|(&“"), min_size=1, max_size=24),
    st.lists(st.tuples(st.integers(0, 23), st.integers(1, 24), st.sampled_from(TextMarkKind))),
)
def test_marks_never_change_the_words(words, marks):
    line = " ".join(words.split())
    assume(line)
    found = [
        TextMark(Span(start, end), kind, "https://a.example/(b) c")
        for start, end, kind in sorted(marks)
        if start < end <= len(line)
        and line[start] + line[end - 1] == (line[start] + line[end - 1]).replace(" ", "")
        and kind is not TextMarkKind.SKIPPED
    ]
    paragraphs = (Paragraph(Span(0, len(line)), Role.ITEM),)
    article = Article("a", line, paragraphs, marks=tuple(found))
    assert from_markdown(article_markdown(article)).text == line


def test_all_that_is_known_stands_in_the_front_matter_and_nothing_else():
    text = "Storm\n\nIt hit Ringby."
    paragraphs = (Paragraph(Span(0, 5), Role.TITLE), Paragraph(Span(7, 21), Role.BODY))
    article = Article("a.txt", text, paragraphs, "en")
    assert article_markdown(article) == (
        '---\ntitle: "Storm"\nlanguage: "en"\n---\n\n# Storm\n\nIt hit Ringby.\n'
    )
    told = Article(
        "a.html",
        text,
        paragraphs,
        "en",
        published="2026-05-03",
        given_byline='Ada "Holm"\\',
        site="The Ringby\u2028Post",
        url="https://ringby.example/storm",
    )
    assert article_markdown(told).startswith(
        '---\ntitle: "Storm"\nauthor: "Ada \\"Holm\\"\\\\"\ndate: "2026-05-03"\n'
        'site: "The Ringby\\U00002028Post"\nurl: "https://ringby.example/storm"\nlanguage: "en"\n'
    )


def test_links_emphasis_and_code_are_kept():
    written = (
        "Some *emphasis* and **strong**, a [link *to* it](<https://a.example/(b)>), ``co`de``.\n\n"
        "![A [linked](https://a.example/) picture](p.png)"
    )
    article = from_markdown(written)
    again = from_markdown(article_markdown(article))
    assert again.marks == article.marks
    assert {mark.kind for mark in again.marks} >= set(TextMarkKind) - {TextMarkKind.SKIPPED}
    assert "[link *to* it](<https://a.example/(b)>)" in article_markdown(article)


def test_bars_in_the_code_and_the_links_of_a_table_do_not_end_its_cells():
    rows = "| a | b |\n|---|---|\n| `x\\|y` | [z](https://a.example/%7C) |\n| `\\\\|` | c |"
    article = from_markdown(rows)
    assert article.text == "a | b\n\nx|y | z\n\n\\| | c"
    again = from_markdown(article_markdown(article))
    assert (again.text, again.marks) == (article.text, article.marks)


def test_what_is_skipped_and_wrapped_by_hand_is_written_in_one_line():
    text = "It was a bridge of\n12\nstone."
    marks = (TextMark(Span(18, 21), TextMarkKind.SKIPPED),)
    article = Article("a", text, (Paragraph(Span(0, len(text)), Role.BODY),), marks=marks)
    assert article_markdown(article) == "It was a bridge of stone.\n"


def test_only_what_would_be_taken_for_markup_is_escaped():
    lines = ["1.5 million came.", "-5 degrees", "Smith & Sons", "“Yes!” he said.", "2024 was dry"]
    text = "\n\n".join(lines)
    starts = [text.index(line) for line in lines]
    spans = [Span(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]
    article = Article("a", text, tuple(Paragraph(span, Role.BODY) for span in spans))
    assert article_markdown(article) == text + "\n"
