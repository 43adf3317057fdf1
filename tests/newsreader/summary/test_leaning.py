"""What a sentence leans on, and that it is chosen only together with that."""

from __future__ import annotations

import pytest

from newsreader import analyse, from_text
from newsreader.summary.candidates import candidates
from newsreader.summary.dependence import leanings

TITLE = "Harbour news\n\n"


def words_that_lean(text: str) -> list[list[str]]:
    """For each sentence, the words by which it leans on others."""
    analysis = analyse(from_text(TITLE + text))
    found = candidates(analysis.article, analysis.sentences)
    leans = leanings(analysis.article, found, analysis.entities)
    return [[need.word for need in needs] for needs in leans]


@pytest.mark.parametrize(
    ("second", "words"),
    [
        ("She blamed the price of fuel for it.", ["She"]),
        ("In the north, they refused to sail.", ["they"]),
        ("Win or lose, this will cost the town a lot.", ["this"]),
        ("It's the oldest ship of the whole bay.", ["It's"]),
        ("This has brought many people to Port Moss.", ["This"]),
        ("However, a poll found that most want a bridge.", ["However"]),
        ("On the contrary, Port Moss has too many ferries.", ["On the contrary"]),
        ("The ferry was called a danger last year.", ["The ferry"]),
        ("Moss hung up and went on sailing.", ["Moss"]),
        # nothing before these is needed
        ("This week the rain stopped in Port Elm.", []),
        ("It is likely that the rain will stop on Monday.", []),
        ("In her speech, Ada Quill praised the weather.", []),
        ("The council said it would think about that.", []),
        ("Those who sail must pay for the bridge.", []),
    ],
)
def test_what_makes_a_sentence_lean(second: str, words: list[str]) -> None:
    first = "A new ferry was bought on Monday, its captain Ida Moss said in the evening."
    assert words_that_lean(f"{first} {second}")[1] == words


def test_a_pronoun_may_lean_on_any_sentence_about_the_same_person_alone() -> None:
    text = (
        "Ida Moss will steer the ferry. Ida Moss has one boat. "
        "She is 60 years old. Ada Quill met Ida Moss. "
        "She left the pier at noon."
    )
    analysis = analyse(from_text(TITLE + text))
    found = candidates(analysis.article, analysis.sentences)
    leans = leanings(analysis.article, found, analysis.entities)
    (she,), (other,) = leans[2], leans[4]
    assert she.supports == (0, 1)
    assert other.supports == (3,)


FILLER = (
    "The town of Elm has a mill, a school and two bakeries by the river. Rain fell on Elm for nine "
    "days in the month of May. A fair opens in Elm in June with music by the river."
)


@pytest.mark.parametrize("length", range(1, 9))
def test_every_summary_has_what_its_sentences_lean_on(length: int) -> None:
    text = (
        "The bridge of Elm will close for a year, the council of Elm said on Monday.\n\n"
        "Drivers blame the council for the bridge. However, the bridge of Elm has rust, an "
        "engineer of the council found. This has cost the council of Elm money for the bridge.\n\n"
        f"The engineer is Ida Moss. She will mend the bridge of Elm for the council. {FILLER}"
    )
    summary = analyse(from_text(f"Council closes bridge of Elm\n\n{text}"), length=length).summary
    numbers = [ranked.number for ranked in summary.sentences]
    assert len(numbers) == length
    for ranked in summary.sentences:
        for need in ranked.leanings:
            before = [number for number in numbers if number < ranked.number]
            helping = before[-1:] if need.is_next else before
            assert set(helping) & set(need.supports)


def test_the_lead_stays() -> None:
    text = (
        "After Easter nobody may sail at night any more, as two people have drowned there, "
        "minister Rosa Holm said on Monday, and the police will see to it.\n\n"
        f"{FILLER} Ferries of Elm are old. The ferries of Elm have rust. Elm wants new ferries."
    )
    article = from_text(f"New ferries for Elm\n\n{text}")
    assert analyse(article, length=1).summary.sentences[0].number == 1


def test_a_sentence_is_supported_by_the_one_it_leans_on() -> None:
    text = "The bridge of Elm will close soon. It has rust everywhere."
    summary = analyse(from_text(f"Bridge of Elm\n\n{text}")).summary
    first, second = summary.sentences
    assert summary.supported_by(first) == ((second.number, "It"),)
    assert summary.supported_by(second) == ()
