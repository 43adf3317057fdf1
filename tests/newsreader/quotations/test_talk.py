"""Interviews, and names on lines of their own above what people say."""

import pytest

from newsreader.articles import from_text
from newsreader.entities import find_entities
from newsreader.quotations import find_quotations


def speakers(*paragraphs: str, language: str = "en") -> list[str | None]:
    article = from_text("\n\n".join(paragraphs), language=language)
    page = article.page()
    found = find_quotations(article, page, find_entities(article, page))
    return [quotation.speaker for quotation in found]


TITLE = "Nora Finch talks about the river"
OPENING = "The town was built on a swamp, and the river still comes up through the floors."


@pytest.mark.parametrize(
    ("language", "asks", "answers"),
    [
        ("en", "Q:", "A:"),
        ("en", "Q.", "A."),
        ("en", "QUESTION:", "ANSWER:"),
        ("de", "Frage:", "Antwort:"),
    ],
)
def test_the_only_person_of_the_head_answers(language: str, asks: str, answers: str) -> None:
    assert speakers(
        TITLE,
        OPENING,
        f"{asks} “Why the river?”",
        f"{answers} “It is the only thing that moves here. I like it.”",
        f"{asks} “And the town?”",
        f"{answers} “The town sleeps all day, as it always has.”",
        language=language,
    ) == [None, "Nora Finch", None, "Nora Finch"]


def test_the_author_does_not_answer() -> None:
    assert speakers(
        "A talk on the river",
        "By Paul Orr",
        "Paul Orr met the painter Nora Finch in the town hall, where she works.",
        "Q: “Why the river?”",
        "A: “It is the only thing that moves here.”",
    ) == [None, "Nora Finch"]


@pytest.mark.parametrize("title", ["Nora Finch and Tom Orr on the river", "A talk on the river"])
def test_nobody_answers_where_two_may_or_nobody_is_named(title: str) -> None:
    interview = ("Q: “Why the river?”", "A: “It is the only thing that moves here.”")
    assert speakers(title, OPENING, *interview) == [None, None]


def test_an_answer_goes_on_in_the_next_paragraph() -> None:
    assert speakers(
        TITLE, OPENING, "Q: “Why?”", "A: “It moves. It always has.", "“And it will.”"
    ) == [None, "Nora Finch"]


@pytest.mark.parametrize("line", ["NORA FINCH", "Nora Finch", "Nora Finch:"])
def test_a_name_on_a_line_of_its_own_speaks_below_it(line: str) -> None:
    assert speakers(
        "Voices of the town",
        "The painter Nora Finch and her neighbours on the river that comes through the floors.",
        OPENING,
        line,
        "“We never thought of leaving.”",
        "“We would not know where to go.”",
        "Tom Orr",
        "“I did think of it, once. Who would not?” He laughs.",
    ) == ["Nora Finch", "Nora Finch", "Tom Orr"]


def test_a_name_below_what_it_signs_does_not_speak_below_it() -> None:
    assert speakers(
        "Voices of the town",
        OPENING,
        "“We never thought of leaving.”",
        "Nora Finch",
        "“I did think of it, once.”",
        "Tom Orr",
    ) == [None, None]


def test_a_name_right_below_the_title_is_a_byline() -> None:
    assert speakers("Voices of the town", "Nora Finch", "“We never thought of it.”") == [None]


def test_what_is_no_persons_name_does_not_speak() -> None:
    assert speakers(
        "Voices of the town", OPENING, "Germany", "“We never thought of leaving it.”"
    ) == [None]


def test_a_sentence_says_more_than_the_name_above_it() -> None:
    assert speakers(
        "Voices of the town", OPENING, "Nora Finch", "“She never thought of it,” Tom Orr said."
    ) == ["Tom Orr"]


def test_i_in_an_answer_is_who_is_interviewed() -> None:
    assert speakers(
        "A talk on the river",
        "Nora Finch has fished here for years. She spoke to Tom Orr on the bridge.",
        "Q: How did you start?",
        "A: My aunt took me along. I told her, “Put me back on the land.”",
        "Q: Are you stubborn?",
        "A: A reporter once wrote, “She argues with the wind.”",
    ) == ["Nora Finch", "A reporter"]


def test_questions_need_no_labels() -> None:
    assert speakers(
        "Five minutes with Nora Finch",
        "By Tom Orr",
        "What is the rule?",
        "Never run. I tell everybody who comes, “Walk as if you had been asked.”",
        "Were you ever stung?",
        "Once. I thought, “Well, I had it coming.”",
    ) == ["Nora Finch", "Nora Finch"]


def test_i_in_a_column_with_questions_is_the_author() -> None:
    column = ["Why I walk", "By Tom Orr", *["The rain came down on all of us."] * 6, "Is it far?"]
    assert speakers(*column, "I asked the guard, “Is it far?”", "Is it over?") == ["Tom Orr"]
