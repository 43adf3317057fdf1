"""The parts of the recogniser: chunks, case, acronyms, the cut, what is learned."""

import pytest

from newsreader.entities import EntityKind
from newsreader.entities.acronyms import definitions, spells
from newsreader.entities.candidates import Chunks, NameCandidate
from newsreader.entities.casing import LineCase, initial_words, line_case
from newsreader.entities.chunks import find_chunks, segments
from newsreader.entities.cutting import best_cut
from newsreader.entities.evidence import Evidence
from newsreader.entities.features import all_features, side_features
from newsreader.entities.lexicon import Members, lexicon
from newsreader.entities.lexicon import pack as pack_members
from newsreader.entities.scorecard import KINDS, NOTHING, pack, scorecard, unpack
from newsreader.entities.words import words_of
from newsreader.text.tokens import columns, tokens

NOBODY: frozenset[int] = frozenset()


def chunks(text: str) -> list[str]:
    words = words_of(columns(text))
    initial = initial_words(words, [0])
    return [
        text[words.starts[c.first] : words.end(c.last - 1)]
        for c in find_chunks(text, words, initial)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he met Osama bin Laden there", ["Osama bin Laden"]),
        ("the Bank of England said", ["Bank of England"]),
        ("the Ministry of Fisheries and Oceans", ["Ministry of Fisheries and Oceans"]),
        ("in Iraq and Syria", ["Iraq", "Syria"]),
        ("off Trinidad and Tobago", ["Trinidad and Tobago"]),
        ("by Smith & Wesson, J. K. Rowling", ["Smith & Wesson", "J. K. Rowling"]),
        ("as de Blasio said", ["de Blasio"]),
        ("a post-Brexit deal", ["Brexit"]),
        ("the FTSE 100 fell 30 points", ["FTSE 100"]),
        ("nothing here", []),
    ],
)
def test_chunks(text: str, expected: list[str]) -> None:
    assert chunks(text) == expected


def names(text: str) -> set[str]:
    words = words_of(columns(text))
    initial = initial_words(words, [0])
    return {
        words.name(i, j)
        for chunk in find_chunks(text, words, initial)
        for i, j in segments(words, chunk, initial)
    }


def test_segments_leave_titles_and_opening_words_out() -> None:
    assert names("But Ms Downes and CEO Ng left") == {"Downes", "CEO Ng", "Ng"}


def test_several_of_what_an_acronym_stands_for_are_no_name() -> None:
    assert names("The EIAs were late, said NFDA") == {"NFDA"}


def test_no_name_is_cut_at_a_patronymic() -> None:
    assert names("with Salim bin Rashid there") == {"Salim bin Rashid", "bin Rashid"}


def test_no_name_runs_over_a_form_of_address() -> None:
    assert names("said Harbour’s Mr Olander again") == {"Harbour", "Olander"}


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("US TO SEND MORE TROOPS", LineCase.CAPS),
        ("Court Rules Against Former Minister in Land Case", LineCase.TITLE),
        ("Court rules against former minister in land case", LineCase.SENTENCE),
        ("Ashton Carter met Francois Hollande and Angela Merkel in Berlin.", LineCase.SENTENCE),
        ("Keepers: " + "Anders Holmgren (Fjordby), " * 12 + "Petter Dahlstrom", LineCase.SENTENCE),
        ("", LineCase.SENTENCE),
    ],
)
def test_line_case(text: str, case: LineCase) -> None:
    assert line_case(tokens(text)) is case


def test_the_first_word_of_a_sentence_or_quotation_has_its_capital_from_there() -> None:
    words = words_of(columns("“We won. He said: “They lost.” Yes"))
    starts = [0, 9, 31]
    assert [words.known[i].text for i in sorted(initial_words(words, starts))] == [
        "We", "He", "They", "Yes",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "acronym", "right"),
    [
        ("Islamic State", "IS", True),
        ("Ministry of Health", "MoH", True),
        ("Bank of Ghana", "BoG", True),
        ("Department for Education", "DfE", True),
        ("Norwegian Petroleum Directorate", "NPD", True),
        ("Ministry of Health", "BBC", False),
    ],
)
def test_spells(name: str, acronym: str, *, right: bool) -> None:
    assert spells(words_of(columns(name)).known, acronym) is right


def test_definitions_in_both_directions() -> None:
    words = words_of(columns("the Lagos Port Board (“LPB”) and the RSF (Rapid Support Forces)"))
    found = {name: words.name(i, j) for name, i, j, _ in definitions(words.known)}
    assert found == {"LPB": "Lagos Port Board", "RSF": "Rapid Support Forces"}


def test_chunks_give_their_candidates_back() -> None:
    score = (0.25, -1.5, 3.0, 0.0, -0.01)
    ada, holm, bank = (
        NameCandidate(0, 2, 4, 12, "Ada Holm", score),
        NameCandidate(1, 2, 8, 12, "Holm", NOTHING),
        NameCandidate(0, 1, 4_000_000_000, 4_000_000_004, "Bank", score),
    )
    chunks = Chunks()
    chunks.add(2, [ada, holm])
    chunks.add(1, [bank])
    assert list(chunks) == list(chunks) == [(2, [ada, holm]), (1, [bank])]


def test_the_best_cut_has_the_highest_sum() -> None:
    person, place = KINDS.index(EntityKind.PERSON), KINDS.index(EntityKind.PLACE)

    def scored(kind: int, value: float) -> tuple[float, float, float, float, float]:
        numbers = [-1.0] * 5
        numbers[kind] = value
        return (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4])

    candidates = [
        NameCandidate(first, last, first, last, "-", NOTHING)
        for first, last in ((0, 1), (1, 3), (0, 3))
    ]
    scores = [scored(place, 1.0), scored(person, 2.5), scored(person, 3.0)]
    assert list(best_cut(3, candidates, scores)) == [(0, place), (1, person)]
    assert list(best_cut(3, candidates, [NOTHING] * 3)) == []


def test_a_scorecard_survives_packing() -> None:
    weights = {"a": (0.5, -1.25, 0.0, 0.0, 2.0), "b": NOTHING}
    card = unpack(pack(weights))
    assert card.weights == {"a": (50, -125, 0, 0, 200)}
    assert card.score(["a", "a", "c"]) == (1.0, -2.5, 0.0, 0.0, 4.0)


def test_members_survive_packing() -> None:
    members = {
        "a": ("common",),
        "al": ("particles", "given"),
        "al-Assad": ("surname",),
        "Al": ("given",),
        "Ötztal": ("place",),
    }
    packed = Members(pack_members(members))
    assert dict(packed) == members
    assert len(packed) == len(members)
    assert packed.get("al-") is None
    assert packed.get("A", ()) == ()
    assert "" not in packed


def test_the_lexicon_knows_words_and_names() -> None:
    lexis = lexicon()
    assert "country" in lexis.lists_with("New Zealand")
    assert "city" in lexis.lists_with("Mosul")
    assert {"given", "surname"} <= set(lexis.classes_of("carter"))
    assert lexis.families["US"] == "United States"
    assert lexis.classes_of("xyzzy") == lexis.lists_with("Xyzzy") == ()


def test_features_do_not_depend_on_what_is_far_away() -> None:
    words = words_of(columns("he told Ida Berg of it"))
    more = words_of(columns("and so he told Ida Berg of it all then"))
    assert all_features(words, 2, 4, NOBODY, Evidence()) == all_features(
        more, 4, 6, NOBODY, Evidence()
    )


def test_the_shipped_weights_are_not_empty() -> None:
    assert len(scorecard().weights) > 1_000


@pytest.mark.parametrize(("word", "other"), [("^", ""), ("calendar", "may"), ("Nothing", "")])
def test_no_word_of_an_article_is_a_sign_of_the_recogniser(word: str, other: str) -> None:
    own, another = ([*words_of(columns(text)).known, None][0] for text in (word, other))
    labels = [side_features("after", side, None, "one")[0] for side in (own, another)]
    assert labels[0] != labels[1]
