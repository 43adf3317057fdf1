from __future__ import annotations

from pathlib import Path

import pytest

from newsreader import Article, Paragraph, Role, Span, analyse, from_text, read
from newsreader.article import TextMark, TextMarkKind
from newsreader.export.brief import markdown, plain, reading_minutes, summary_text

SEED = next((Path(__file__).parents[3] / "seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def seed():
    return analyse(read(str(SEED)))


def test_the_plain_brief_has_title_summary_quotations_and_entities(seed):
    brief = plain(seed)
    assert brief.startswith("US to get more resources from allies to fight ISIS\n480 words · 2 min")
    assert "SUMMARY  (news, 3 of " in brief
    assert "QUOTATIONS  (8)" in brief
    assert "  Ashton Carter\n    “all must do more.”" in brief
    assert "  Ashton Carter?\n    “the NATO AWACS issue”" in brief
    assert "People: Ashton Carter (8), Barack Obama (1)" in brief
    assert brief.endswith("\n")


def test_the_plain_brief_keeps_to_its_width(seed):
    facts = 1
    for number, line in enumerate(plain(seed, width=60).splitlines()):
        assert len(line) <= 60 or number == facts


def test_both_segments_of_a_quotation_are_there(seed):
    lines = [line.strip() for line in plain(seed).splitlines()]
    assert "“This is necessary to protect our country and not to do something would" in lines


def test_the_summary_to_copy_is_a_sentence_a_line(seed):
    lines = summary_text(seed).split("\n")
    assert len(lines) == 3
    assert all(line.endswith((".", ".”")) for line in lines)


def test_markdown_of_an_article_cannot_become_markup():
    text = "A *star* [link](x) <b>\n\n“Use `rm` and _this_ | that,” said Ada Holm of [AP].\n"
    brief = markdown(analyse(from_text(text, "a_b.txt")))
    assert "# A \\*star\\* \\[link\\](x) \\<b\\>" in brief
    assert "> “Use \\`rm\\` and \\_this\\_ \\| that”" in brief
    assert "a\\_b.txt" in brief


def test_a_source_with_control_characters_is_shown_escaped():
    brief = plain(analyse(from_text("Some words here.", "a\x1b]52;c;x\x07\nb.txt")))
    assert "\x1b" not in brief
    assert "\\x1b" in brief


def test_reading_takes_a_minute_at_least():
    assert reading_minutes(Article("-", "three words here", ())) == 1
    assert reading_minutes(Article("-", "word " * 2300, ())) == 10


def test_markdown_has_the_address_and_keeps_links():
    text = "Storm\n\n“It hit [the] port,” said Ada Holm, who runs it for the town."
    link = TextMark(
        Span(text.index("port"), text.index("port") + 4), TextMarkKind.LINK, "https://p.example/"
    )
    paragraphs = (Paragraph(Span(0, 5), Role.TITLE), Paragraph(Span(7, len(text)), Role.BODY))
    article = Article(
        "storm.html",
        text,
        paragraphs,
        "en",
        marks=(link,),
        site="The Post",
        url="https://a.example/s",
    )
    brief = markdown(analyse(article))
    facts = brief.splitlines()[2]
    assert facts.startswith("The Post · ")
    assert facts.endswith(" · <https://a.example/s>")
    assert "> “It hit \\[the\\] [port](https://p.example/)”" in brief
    assert "- “It hit \\[the\\] [port](https://p.example/),” said Ada Holm" in brief
