"""Paragraphs: where they are cut, and which role each gets."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader import from_text
from newsreader.article import Role
from newsreader.languages import all_languages
from newsreader.paragraphs import find_paragraphs
from newsreader.paragraphs.neutral import neutral_rules
from newsreader.paragraphs.rules import fits, rules

if TYPE_CHECKING:
    from newsreader.languages.base.page import PageRule

RULES = (
    *neutral_rules(),
    *(rule for language in all_languages() for rule in language.page.rules),
)

LEAD = (
    "The city’s new bridge opened on Monday, ten years after the first stone was laid and at "
    "three times the price that voters had been promised."
)
SECOND = (
    "“We all had to wait a little longer than we had hoped,” Mayor Ada Holm told the crowd on the "
    "northern bank, where a band had been playing since dawn."
)
THIRD = "The old bridge will be pulled down next year, a spokeswoman said."


def paragraphs(text: str) -> list[str]:
    return [paragraph.span.of(text) for paragraph in find_paragraphs(text).paragraphs]


def roles(*texts: str) -> list[str]:
    return [str(paragraph.role) for paragraph in find_paragraphs("\n\n".join(texts)).paragraphs]


def role_of(text: str) -> str:
    """The role of a paragraph that stands in the middle of the body."""
    return roles("Bridge opens after ten years", LEAD, text, SECOND, THIRD)[2]


# where paragraphs are cut


def test_blank_lines_part_paragraphs() -> None:
    assert paragraphs("One.\n\nTwo.\n \t\nThree.\n\n\n\nFour.\n") == [
        "One.",
        "Two.",
        "Three.",
        "Four.",
    ]


def test_each_line_is_a_paragraph_where_none_is_wrapped() -> None:
    assert paragraphs(f"{LEAD}\n{SECOND}\n{THIRD}") == [LEAD, SECOND, THIRD]


def test_surrounding_white_space_belongs_to_no_paragraph() -> None:
    assert paragraphs("\n  One. \t\n\n\xa0 Two.\u3000\n") == ["One.", "Two."]


@pytest.mark.parametrize("width", [45, 60, 72, 80, 100])
@pytest.mark.parametrize("gap", ["\n\n", "\n \n"])
def test_hard_wrapped_paragraphs(width: int, gap: str) -> None:
    wrapped = [textwrap.fill(paragraph, width) for paragraph in (LEAD, SECOND, THIRD, LEAD)]
    assert paragraphs(gap.join(wrapped)) == wrapped


def test_indented_hard_wrapped_paragraphs_without_blank_lines() -> None:
    wrapped = [textwrap.fill(text, 60, initial_indent="    ") for text in (LEAD, SECOND, THIRD)]
    assert paragraphs("\n".join(wrapped)) == [text.strip() for text in wrapped]


def test_last_line_that_is_not_full_ends_a_hard_wrapped_paragraph() -> None:
    wrapped = [textwrap.fill(text, 64) for text in (LEAD, SECOND, THIRD)]
    assert paragraphs("\n".join(wrapped)) == wrapped


def test_head_of_a_hard_wrapped_text_is_not_joined() -> None:
    head = "Bridge opens after ten years\nBy Jane Doe\n3 May 2016"
    text = f"{head}\n\n{textwrap.fill(LEAD, 60)}\n\n{textwrap.fill(SECOND, 60)}"
    assert paragraphs(text)[:3] == head.split("\n")
    assert len(paragraphs(text)) == 5


def test_wrapped_and_unwrapped_blocks_in_one_text() -> None:
    text = f"{textwrap.fill(SECOND, 60)}\n\n{LEAD} {LEAD}\n{SECOND}\n\n{textwrap.fill(LEAD, 60)}"
    assert paragraphs(text) == [
        textwrap.fill(SECOND, 60),
        f"{LEAD} {LEAD}",
        SECOND,
        textwrap.fill(LEAD, 60),
    ]


def test_lists_and_verse_are_not_joined() -> None:
    points = ["They agreed on these points:", "- the bridge stays open;", "- it costs nothing;"]
    assert paragraphs("\n".join(points)) == points
    verse = [
        "The bridge is long",
        "and the river is wide,",
        "and nobody waits",
        "on the other side.",
    ]
    assert paragraphs("\n".join(verse)) == verse


def test_list_in_a_hard_wrapped_text_is_not_joined() -> None:
    points = "- Traffic in the inner city is to fall by a third within a year.\n- Buses go first."
    text = f"{textwrap.fill(LEAD, 66)}\n\n{points}\n\n{textwrap.fill(SECOND, 66)}"
    assert paragraphs(text)[1:3] == points.split("\n")


# roles by wording


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}: {rule.example}")
def test_example_of_a_rule_fits_it_and_none_of_another_role(rule: PageRule) -> None:
    known = {known.name: known.role for known in rules() if is_of_kind(known, rule.example)}
    assert is_of_kind(rule, rule.example)
    assert known[rule.name] == rule.role
    assert set(known.values()) == {rule.role}
    assert role_of(rule.example) == rule.role


def is_of_kind(rule: PageRule, paragraph: str) -> bool:
    return fits(rule, paragraph, paragraph.lower())


def test_rules_of_one_name_in_several_languages_are_of_one_kind() -> None:
    for rule in RULES:
        same = [other for other in RULES if other.name == rule.name]
        kinds = {
            (other.role, other.exact, bool(other.endings), bool(other.signs)) for other in same
        }
        assert len(kinds) == 1, rule.name


@pytest.mark.parametrize(
    "text",
    [
        "By Monday, thousands had fled the city.",
        "By John’s account, Mr. Smith had gone.",
        "Share prices fell on Monday.",
        "Follow the money and you will find him.",
        "Like his rivals, he spends his days on Twitter.",
        "Published last year, the book sold well.",
        "Updated rules came into force on Monday.",
        "Read the letter: it says it all.",
        "Photographers waited outside.",
        "Picture this: a man walks into a bank.",
        "Copyright law is no help here, she said.",
        "He took the car without permission.",
        "Advertisement revenue fell by a third.",
        "Editing the film took two years.",
        "Sources close to the matter denied it.",
        "Reporters waited outside the court.",
        "Related parties must say so.",
        "Comments like that do not help.",
        "Watch: the word alone was enough to wake him, she said.",
        "Tuesday was the worst day.",
        "3 May 2016 was a day that nobody here forgets.",
        "From our office you can see the river.",
        "Von Trier laughed.",
        "This story is not over, he said.",
        "Sign language was used.",
        "“Subscribe to nothing,” he said.",
        "Contact between the two was lost.",
        "LONDON (Reuters) — The bridge is open, the mayor said.",
        "Getty Images fell 3 percent on Monday.",
    ],
)
def test_prose_that_begins_like_boilerplate_is_body(text: str) -> None:
    expected = "boilerplate" if text.startswith("Watch:") else "body"
    assert role_of(text) == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Published: Updated:", "boilerplate"),
        ("Last updated 3:04 PM", "boilerplate"),
        ("PUBLISHED: 11:33, 3 May 2016 | UPDATED: 12:01, 3 May 2016", "boilerplate"),
        ("Updated at 6.14am BST", "boilerplate"),
        ("Scroll down for video", "boilerplate"),
        ("Facebook Twitter Email", "boilerplate"),
        ("(PTI)", "boilerplate"),
        ("Jane Doe in Paris and John Roe contributed to this report.", "boilerplate"),
        ("Follow Jane Doe on Twitter @janedoe", "boilerplate"),
        ("___", "boilerplate"),
        ("By JANE DOE", "byline"),
        ("By. Jane Doe. ", "byline"),
        ("By Jane Doe, Political Editor", "byline"),
        ("By Jane Doe in Paris and John Roe", "byline"),
        ("By Jane van der Doe for Example News", "byline"),
        ("By Associated Press", "byline"),
        ("From Our Correspondent", "byline"),
        ("Jane Doe, Reuters", "byline"),
        ("Jane Doe, Senior Political Correspondent", "byline"),
        ("Par Jeanne Dupont", "byline"),
        ("Por Juana López", "byline"),
        ("Von Erika Mustermann, Berlin", "byline"),
        ("Von Jan Mustermann", "byline"),
        ("By Mei Doe", "byline"),
        ("Max Muster, dpa", "byline"),
        ("May 3, 2016", "dateline"),
        ("Tuesday, May 3, 2016 at 10:15 a.m.", "dateline"),
        ("Mardi 3 mai 2016", "dateline"),
        ("2016-05-03", "dateline"),
        ("WASHINGTON (AP) —", "dateline"),
        ("KYIV (Interfax) —", "dateline"),
        ("martes, 3 de mayo de 2016", "dateline"),
        ("3 maggio 2016", "dateline"),
        ("3 мая 2016", "dateline"),
        ("Mardi 3 mai 2016 à 10:15", "dateline"),
        ("File photo: the old bridge in 1950.", "caption"),
        ("The mayor cuts the ribbon (Photo by Jane Doe)", "caption"),
        ("The mayor cuts the ribbon. Jane Doe/AFP", "caption"),
        ("The mayor cuts the ribbon. REUTERS/Jane Doe", "caption"),
    ],
)
def test_role_by_wording(text: str, role: str) -> None:
    assert role_of(text) == role


@pytest.mark.parametrize("text", ["By Monday Night Jane Doe Had Gone", "Von Montag An"])
def test_no_author_is_called_by_a_day(text: str) -> None:
    assert role_of(text) == "heading"


# roles by place


def test_title_standfirst_stamp_and_body() -> None:
    assert roles(
        "Bridge opens after ten years",
        "It cost three times as much and two mayors their office",
        "Published: Updated:",
        LEAD,
        SECOND,
    ) == ["title", "standfirst", "boilerplate", "body", "body"]


def test_label_title_byline_and_date() -> None:
    head = ["World news", "Bridge opens", "By Jane Doe", "3 May 2016"]
    assert roles(*head, LEAD, SECOND) == [
        *("boilerplate", "title", "byline", "dateline"),
        *("body", "body"),
    ]


def test_menu_before_the_title() -> None:
    assert roles("Home", "News", "Sport", "Bridge opens", LEAD) == [
        *("boilerplate", "boilerplate", "boilerplate", "title", "body"),
    ]


def test_name_below_the_title_is_a_byline() -> None:
    assert roles("Bridge opens after ten years", "Jane Doe", LEAD)[1] == "byline"


def test_sentence_between_title_and_byline_is_a_standfirst() -> None:
    standfirst = "The city has waited for the bridge for ten years. Now it is here."
    head = ["Bridge opens", standfirst, "By Jane Doe"]
    assert roles(*head, LEAD, SECOND) == ["title", "standfirst", "byline", "body", "body"]


@pytest.mark.parametrize(
    "title",
    [
        "Who built the bridge?",
        "‘We all had to wait’",
        "“We all had to wait,” says mayor",
        "Mayor: ‘The bridge is ours’",
        "A bridge too far!",
        "BRIDGE OPENS AFTER TEN YEARS",
        "Bridge Opens After Ten Years, Mayor Says.",
        "Bridge opens after ten years, mayor says.",
        "5 things to know about bridges",
        "U.S. opens bridge to U.K",
    ],
)
def test_title(title: str) -> None:
    assert roles(title, LEAD, SECOND) == ["title", "body", "body"]


@pytest.mark.parametrize(
    "lead",
    [
        LEAD,
        THIRD,
        "The bridge is open.",
        "He is back.",
        "“It is over,” he said.",
        "LONDON (Reuters) - The bridge opens on Monday, the mayor says",
        "- the bridge stays open",
        "There were three of them, and these were their names:",
    ],
)
def test_article_that_begins_with_its_body_has_no_title(lead: str) -> None:
    assert roles(lead, SECOND, THIRD) == ["body", "body", "body"]


def test_address_before_the_title() -> None:
    assert roles("https://example.org/bridge", "Bridge opens", LEAD)[:2] == ["boilerplate", "title"]


def test_one_paragraph_has_no_title() -> None:
    assert roles("Bridge opens") == ["body"]
    assert roles(LEAD) == ["body"]


def test_heading_stands_between_prose() -> None:
    assert roles("Bridge opens", LEAD, "What happens next", SECOND, THIRD)[2] == "heading"
    assert roles("Bridge opens", LEAD, "THE OLD BRIDGE.", SECOND, THIRD)[2] == "heading"


def test_lists_have_no_headings() -> None:
    names = ["Ada Holm", "Jane Doe", "John Roe"]
    assert roles("Bridge opens", LEAD, *names, SECOND)[2:4] == ["body", "body"]
    assert roles("Bridge opens", "The mayors were:", "Ada Holm", SECOND, THIRD)[2] == "body"
    assert roles("Bridge opens", LEAD, "1. Ada Holm", SECOND)[2] == "body"


def test_other_scripts() -> None:
    assert roles("大桥通车", "市长说，新桥星期一通车，工程历时十年。", "旧桥明年拆除。") == [
        "title",
        "body",
        "body",
    ]


# whatever the text


LINES = st.sampled_from(
    [
        "",
        " ",
        "One.",
        "two",
        LEAD,
        textwrap.fill(SECOND, 50),
        "By Jane Doe",
        "Published:",
        "- a",
        "((",
    ]
)


@given(st.lists(LINES | st.text(max_size=12), max_size=12).map("\n".join))
@settings(max_examples=50, deadline=None)
def test_paragraphs_cover_all_in_order(text: str) -> None:
    previous = 0
    for paragraph in find_paragraphs(text).paragraphs:
        span = paragraph.span
        assert previous <= span.start < span.end
        assert not text[previous : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        assert isinstance(paragraph.role, Role)
        previous = span.end
    assert not text[previous:].strip()


@pytest.mark.parametrize(
    "text",
    [
        *(" " * 500_000, "\n \n" * 100_000, "a " * 250_000, "By " * 100_000, "(" * 300_000),
        *("By " + "Jane, " * 26, "By " + "Jane Doe and " * 12, "By" + " Jane" * 30 + "!"),
        *("5 " * 80, "A" * 160, "--" * 79, "A-" * 79, "share " * 26 + "x", "reach " * 26 + "x"),
    ],
    ids=lambda text: f"{text[:9]!r} {len(text)}",
)
def test_long_lines_take_no_longer_than_they_should(text: str) -> None:
    assert len(find_paragraphs(text).paragraphs) <= 1


# what a printed page has inside of a paragraph

PAGES = """Grains in the harbour

Two summers of work have shown how far the grains have spread in
the harbour. "We did not think of it when we looked at the samp-
les from the northern basin," said the author of the report, Ida
12
HARBOUR REVIEW  VOL. 3
Moss, who has worked on it with her students here since the mid-
1990s, and who keeps a list of all the places on a large half-
finished map."""


def read_passage(text: str) -> list[str]:
    article = from_text(text)
    return [article.passage(paragraph.span) for paragraph in article.paragraphs]


def test_pages_and_broken_words_are_read_as_they_were_written():
    title, body = read_passage(PAGES)
    assert title == "Grains in the harbour"
    assert "looked at the samples from the northern basin" in body
    assert "the report, Ida Moss, who has worked" in body
    assert "since the mid-1990s, and who keeps" in body
    assert "on a large half-finished map." in body
    assert from_text(PAGES).text == PAGES


def test_a_running_head_that_every_page_has_needs_no_number_beside_it():
    page = (
        "The board of the harbour met again on the {0} day of the month to\n"
        "hear what the master of the ferry had to say of the {0} week, and he\n"
        "\nThe Port Moss Letter, June 2019\n\n"
        "told them that the ice had kept him in port for the {0} time now.\n\n"
    )
    ordinals = ("first", "second", "third", "fourth")
    passages = read_passage("".join(page.format(ordinal) for ordinal in ordinals))
    assert len(passages) == 4
    assert passages[0].count("and he told them") == 1


def test_a_number_between_paragraphs_is_one_of_its_own():
    text = (
        "The board of the harbour met again on the first day of the month to\n"
        "hear what the master of the ferry had to say of the winter months.\n\n12\n\n"
        "He told them that the ice had kept him in port for more than ten\n"
        "days, and that the passengers had walked.\n"
    )
    assert len(read_passage(text)) == 3


def test_how_the_article_writes_a_word_elsewhere_decides():
    text = (
        "The co-owner of the ferry met the board on the first day of the month\n"
        "and told it what he thinks of ice. He said that he and the other co-\n"
        "owner would sell the ferry, the fastferryboat of the harbour and its\n"
        "island, since nobody wants to pay for a fastferry-\n"
        "boat in winter.\n"
    )
    (body,) = read_passage(text)
    assert "the other co-owner would" in body
    assert "for a fastferryboat in winter" in body


def test_a_broken_word_is_found_and_shown_as_one():
    from newsreader.search import Query, Searcher

    article = from_text(PAGES)
    for any_accent in (False, True):
        (span,) = Searcher(article).find(Query("the samples", any_accent=any_accent)).spans
        assert span.of(article.text) == "the samp-\nles"
    (span,) = Searcher(article).find(Query("Ida Moss")).spans
    assert span.of(article.text).startswith("Ida\n12\nHARBOUR")
    shown = article.display_text
    assert len(shown) == len(article.text)
    assert "samp\u2060\u2060les" in shown
    assert "HARBOUR" not in shown
