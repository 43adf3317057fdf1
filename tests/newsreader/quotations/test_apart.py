"""What is said in titles, headings and captions is said there alone."""

import pytest

from newsreader.article import Article, Paragraph, Role
from newsreader.quotations import find_quotations
from newsreader.text.span import Span

APART = [Role.HEADING, Role.CAPTION]


def speakers(*paragraphs: tuple[Role, str]) -> list[str | None]:
    text, places = "", []
    for role, words in paragraphs:
        places.append(Paragraph(Span(len(text), len(text) + len(words)), role))
        text += words + "\n\n"
    article = Article("an article", text.rstrip(), tuple(places), language="en")
    found = find_quotations(article, article.page(), ())
    return [quotation.speaker for quotation in found]


TEXT = (Role.BODY, "The town voted on Monday, and the count took all night.")


@pytest.mark.parametrize("role", APART)
@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("“We won the day,” Ada Holm said", ["Ada Holm"]),
        ("Ada Holm: “We won the day”", ["Ada Holm"]),
        ("“We won,” Ada Holm said. “It was a close race.”", ["Ada Holm", "Ada Holm"]),
        ("“We won the day.”", [None]),
    ],
)
def test_a_line_apart_names_who_speaks_in_it(role: Role, line: str, speaker: list[str]) -> None:
    assert speakers(TEXT, (role, line)) == speaker


@pytest.mark.parametrize("role", APART)
def test_nothing_is_carried_into_it(role: Role) -> None:
    said = (Role.BODY, "“We won the day,” Ada Holm said.")
    assert speakers(said, (role, "“It was a close race.”")) == ["Ada Holm", None]


@pytest.mark.parametrize("role", [*APART, Role.TITLE, Role.STANDFIRST])
@pytest.mark.parametrize(
    "line", ["“We won the day,” Ada Holm said", "Ada Holm said “we won the day”"]
)
def test_nothing_is_carried_out_of_it(role: Role, line: str) -> None:
    assert speakers((role, line), (Role.BODY, "“It was a close race.”")) == ["Ada Holm", None]
    before = [TEXT] if role in APART else []
    assert speakers(*before, (role, line), (Role.BODY, "“It was a race.”"))[-1] is None


@pytest.mark.parametrize("role", APART)
def test_what_is_carried_passes_over_it(role: Role) -> None:
    assert speakers(
        (Role.BODY, "“We won the day,” Ben Ryan said."),
        (role, "“We won the day,” Ada Holm said"),
        (Role.BODY, "“It was a close race.”"),
    ) == ["Ben Ryan", "Ada Holm", "Ben Ryan"]
