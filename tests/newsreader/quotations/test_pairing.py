import json
from pathlib import Path

import pytest

from newsreader.articles import from_text
from newsreader.quotations.convention import convention_of
from newsreader.quotations.pairing import Segment, pair

CASES = [
    case
    for name in ("typography.json", "further_typography.json")
    for case in json.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))
]


def segments_of(text: str, language: str = "en") -> list[tuple[str, Segment]]:
    article = from_text(text, language=language)
    convention = convention_of(article)
    found: list[tuple[str, Segment]] = []
    carried = False
    for index in range(len(article.paragraphs)):
        here = pair(article, index, convention, carried=carried)
        carried = bool(here) and here[-1].goes_on
        found += [(article.text[segment.start : segment.end], segment) for segment in here]
    return found


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_typography(case: dict[str, str | list[str]]) -> None:
    found = segments_of(str(case["text"]), str(case.get("language", "en")))
    assert [text.lstrip("\u202a") for text, _ in found] == case["expected"]


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    (_, first), (_, second), (_, third) = segments_of(
        "“First part.\n\n“Second part,” he said.\n\n“Another one,” she said."
    )
    assert (first.goes_on, first.continues) == (True, False)
    assert (second.goes_on, second.continues) == (False, True)
    assert not third.continues


def test_a_paragraph_of_narrative_ends_an_open_quotation() -> None:
    (text, segment), (_, other) = segments_of("“We need more.\n\nHe left.\n\n“Bye,” she said.")
    assert text == "“We need more."
    assert not segment.goes_on
    assert not other.continues


@pytest.mark.parametrize(
    "caption",
    [
        "Photo: Ann Carter said “the hall is far too cold.",
        "“The hall is far too cold. (AP Photo/Jane Doe)",
        "Ann Carter outside the “hall of cold feet",
    ],
)
def test_a_caption_left_open_does_not_go_on_in_the_text(caption: str) -> None:
    before = "The town council met on Monday in the old hall to vote on the roof."
    after = "“Second part,” he said to the council.\n\n“Another one,” she said."
    _, *_, (text, opened), (_, second), (_, third) = segments_of(
        f"Roof of the hall\n\n{before}\n\n“One,” he said.\n\n{caption}\n\n{after}"
    )
    assert text.startswith("“")
    assert not opened.goes_on
    assert not second.continues
    assert not third.continues


def test_the_text_does_not_go_on_in_a_caption() -> None:
    (_, first), (_, second) = segments_of(
        "“First part.\n\n“The hall is far too cold,” she said. (AP Photo/Jane Doe)"
    )
    assert not first.goes_on
    assert not second.continues


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“What should we keep, he said. “Nothing.”", ["“What should we keep,", "“Nothing.”"]),
        ("“Keep it, said the mayor of Bonn, who left.", ["“Keep it,"]),
        ("“Keep it, Mr. John Kessel told us.", ["“Keep it,"]),
        ("“Let’s go. Now.’ Then they left the hall.", ["“Let’s go. Now.’"]),
        ("“It goes on. “Then the next one opens,” he said.",
         ["“It goes on.", "“Then the next one opens,”"]),
    ],
)  # fmt: skip
def test_a_lost_closing_mark(text: str, expected: list[str]) -> None:
    assert [quoted for quoted, _ in segments_of(text)] == expected


def test_inches_behind_a_quotation_are_not_its_closing_mark() -> None:
    (found,) = segments_of('The sign read ‘No dogs’ and was 12" wide.')
    assert found[0] == "‘No dogs’"


def test_headlines_quote_with_single_marks_where_the_text_uses_double_ones() -> None:
    text = "Mayor ‘very sorry’ for the flood\n\nThe town was hit, police said, “very badly”.\n"
    assert [quoted for quoted, _ in segments_of(text)] == ["‘very sorry’", "“very badly”"]
