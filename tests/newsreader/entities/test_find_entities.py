"""The entities of whole articles."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.article import Article
from newsreader.entities import Entity, EntityKind, find_entities
from newsreader.paragraphs import find_paragraphs

Find = Callable[..., dict[str, Entity]]

ROOT = Path(__file__).parents[3]
SEED = ROOT / "seeds" / "000_5848cd396b6217ca.txt"


def of_kind(found: dict[str, Entity], kind: EntityKind) -> set[str]:
    return {name for name, entity in found.items() if entity.kind is kind}


def test_the_seed_article(entities: Find) -> None:
    text = SEED.read_text(encoding="utf-8")
    found = entities(text)
    assert of_kind(found, EntityKind.PERSON) == {"Ashton Carter", "Barack Obama"}
    assert of_kind(found, EntityKind.ORGANISATION) == {
        "Islamic State", "NATO", "US European Command", "US Navy",
    }  # fmt: skip
    assert of_kind(found, EntityKind.GROUP) == {"Syrian", "Iraqi", "Kurdish"}
    assert of_kind(found, EntityKind.DATE) == {"Wednesday", "Tuesday", "today", "this summer"}
    assert {"United States", "Washington", "Mosul", "Raqqa", "New Zealand"} <= of_kind(
        found, EntityKind.PLACE
    )
    assert found["two percent of output"].value == "2%"
    counts = {name: len(entity.mentions) for name, entity in found.items()}
    assert (counts["Ashton Carter"], counts["Islamic State"], counts["United States"]) == (8, 10, 5)
    assert set(found["Islamic State"].aliases) == {"ISIS", "ISIL"}
    assert not {"Published", "Speaking", "Besides", "SEAL"} & found.keys()


def test_titles_determiners_and_possessives_are_no_part_of_a_mention(entities: Find) -> None:
    text = (
        "US Defence Secretary Ashton Carter met the Prime Minister of Norway’s envoy, Ms Ida Berg."
    )
    mentions = {m.of(text) for entity in entities(text).values() for m in entity.mentions}
    assert mentions == {"US", "Ashton Carter", "Norway", "Ida Berg"}


def test_a_name_is_cut_from_the_text(entities: Find) -> None:
    text = (
        "The story ran in the People’s Daily on Monday, before the Kenya Women\nand\tYouth’s "
        "Commission of Ghana met at Harbourmaster’s Terminal in Oslo."
    )
    found = entities(text)
    assert found["People’s Daily"].kind is EntityKind.ORGANISATION
    plain = " ".join(text.split())
    assert all(entity.name in plain for entity in found.values())


def test_a_surname_and_a_first_name_are_the_person(entities: Find) -> None:
    text = (
        "Prime Minister Amina Diallo spoke on Monday. Diallo said the plan was ready.\n\n"
        "“It is ready,” Amina said. “Ready.”"
    )
    person = entities(text)["Amina Diallo"]
    assert person.kind is EntityKind.PERSON
    assert (person.aliases, len(person.mentions)) == (("Diallo", "Amina"), 3)


def test_two_people_of_one_surname_are_kept_apart(entities: Find) -> None:
    text = (
        "Viktor Halasz was arrested in Budapest on Monday. Viktor Halasz denies it, and his wife, "
        "Emese Halasz, said nothing. Halasz will appeal."
    )
    found = entities(text)
    assert len(found["Viktor Halasz"].mentions) == 3
    assert len(found["Emese Halasz"].mentions) == 1


def test_an_acronym_is_what_it_stands_for(entities: Find) -> None:
    text = (
        "The Northern Fisheries Development Agency (NFDA) closed the port. The NFDA is sorry.\n\n"
        "The SIRC (Sahel Institute for River Control) disagreed, and the SIRC has a point."
    )
    found = entities(text)
    agency = found["Northern Fisheries Development Agency"]
    assert (agency.kind, agency.aliases) == (EntityKind.ORGANISATION, ("NFDA",))
    assert len(agency.mentions) == 3


def test_an_acronym_is_told_by_its_letters_where_only_one_name_has_them(entities: Find) -> None:
    text = (
        "The Northern Fisheries Agency closed the port on Monday. The NFA is sorry.\n\n"
        "The Sahel Water Board and the Senegal Wool Board met. The SWB did not."
    )
    found = entities(text)
    assert found["Northern Fisheries Agency"].aliases == ("NFA",)
    assert found["Sahel Water Board"].aliases == found["Senegal Wool Board"].aliases == ()


def test_a_name_in_capitals_is_the_same_in_ordinary_letters(entities: Find) -> None:
    found = entities("NORWAY SENDS AID\n\nNorway sent two ships on Monday.\n")
    assert (found["Norway"].aliases, len(found["Norway"].mentions)) == (("NORWAY",), 2)


@pytest.mark.parametrize(
    ("names", "people"),
    [
        (["Peter B. Holm", "Peter Bernard Holm", "Peter Holm", "Holm"], {"Peter Bernard Holm"}),
        (["K. L. Dahl", "Karen Louise Dahl", "K.L. Dahl"], {"Karen Louise Dahl"}),
        (["J. Holm", "Jane Holm", "John Holm"], {"J. Holm", "Jane Holm", "John Holm"}),
        (["Karen L. Dahl", "Karen Marie Dahl"], {"Karen L. Dahl", "Karen Marie Dahl"}),
    ],
)
def test_initials_and_middle_names_are_one_persons(
    entities: Find, names: list[str], people: set[str]
) -> None:
    text = "\n\n".join(f"Mayor {name} spoke in Oslo on Monday." for name in names)
    assert of_kind(entities(text), EntityKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("McDonald’s opened in Oslo on Friday. McDonald’s said it would hire.", "McDonald’s"),
        ("The bread at Brannigan's is good. Brannigan's opened a shop in Oslo.", "Brannigan's"),
        ("Prices rose at Lindqvist’s, the auctioneer said.", "Lindqvist’s"),
    ],
)
def test_a_firm_keeps_its_possessive_ending(entities: Find, text: str, name: str) -> None:
    assert of_kind(entities(text), EntityKind.ORGANISATION) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Mr Kern’s in trouble. Kern’s dog ran, said a friend of Kern’s.",
        "Lars Kern left. A friend of Kern’s said that Kern’s dog ran.",
        "McDonald’s chief executive, Ian McDonald, resigned. McDonald’s tired, he said.",
    ],
)
def test_a_person_does_not(entities: Find, text: str) -> None:
    assert all(not name.endswith("s") for name in entities(text))


def test_a_party_and_a_state_are_no_person(entities: Find) -> None:
    text = (
        "Sen. Ann Hale, D-Oregon, met Rep. Tom Orr (R-South Carolina) and Jo Lunt, R-Texas, twice."
    )
    found = entities(text)
    assert of_kind(found, EntityKind.PERSON) == {"Ann Hale", "Tom Orr", "Jo Lunt"}
    assert of_kind(found, EntityKind.PLACE) == {"Oregon", "South Carolina", "Texas"}


def test_copy_in_capitals_has_people(entities: Find) -> None:
    text = (
        "FIRE AT MILL\n\nPOLICE CHIEF OTTO BRANDT SAID ON MONDAY THE FIRE BEGAN IN THE KITCHEN. "
        "GRACE HALL, A COOK, WAS SAFE, SEN. PETER VAN DAHL SAID. BRANDT WENT TO CHARLOTTE, NORTH "
        "CAROLINA. THE BANK CALLED IT A FAIR DEAL. MR. ORTEGA AGREED. PRESIDENT SAID NO.\n"
    )
    people = {"Otto Brandt", "Grace Hall", "Peter van Dahl", "ORTEGA"}
    found = entities(text)
    assert of_kind(found, EntityKind.PERSON) == people
    assert found["Otto Brandt"].aliases == ("OTTO BRANDT", "BRANDT")


def test_a_headline_in_capitals_has_the_people_of_the_body(entities: Find) -> None:
    found = entities("MAYOR ANN HALE QUITS\n\nMayor Ann Hale said on Monday she would go.\n")
    assert found["Ann Hale"].aliases == ("ANN HALE",)


def test_shouted_words_are_no_names(entities: Find) -> None:
    text = "“NO WAY,” he said in Oslo. “STOP RIGHT THERE NOW,” she said.\n\nHELP WANTED\n"
    assert entities(text).keys() == {"Oslo"}


def test_titles_alone_and_before_a_name_are_no_part_of_it(entities: Find) -> None:
    text = (
        "King Olav met Queen Ingrid of Norway on Monday. The Crown Prince, Ex-minister Lars Dahl "
        "and then-Senator Ann Hale were there, and Judge Berg and Brigadier Nils Lunde. The Prince "
        "left."
    )
    people = {"Olav", "Ingrid", "Lars Dahl", "Ann Hale", "Berg", "Nils Lunde"}
    assert of_kind(entities(text), EntityKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Danube said it would hire. Danube’s chief executive left.", "organisation"),
        ("Ghent said it would hire. Shares in Ghent rose, and Ghent shares may rise.",
         "organisation"),
        ("Ships on the Danube waited. The Danube rose, officials said.", "place"),
        ("Shares in Ghent rose. Ghent said so, and people in Ghent were glad.", "place"),
        ("Amazon opened a shop. Shares in Amazon rose, and Amazon said no more.", "organisation"),
        ("In the Amazon, fires burn. The Amazon is burning, they said.", "place"),
    ],
)  # fmt: skip
def test_a_firm_may_have_the_name_of_a_place(entities: Find, text: str, kind: str) -> None:
    (named,) = entities(text).values()
    assert named.kind == kind


def test_a_name_has_one_kind(entities: Find) -> None:
    text = "Brandt said no. The firm Brandt left. He went to Brandt. Brandt, Brandt and Brandt."
    assert len(entities(text)) == 1


def test_a_surname_that_is_also_a_newspapers_is_a_person(entities: Find) -> None:
    text = "Ann Post lost by six votes on Sunday. Ms Post said she would try again. Post had led."
    assert of_kind(entities(text), EntityKind.PERSON) == {"Ann Post"}


def test_known_families_have_one_name(entities: Find) -> None:
    text = "The U.S. and the United States are one; so say the US and the UN, or United Nations."
    found = entities(text)
    assert len(found["United States"].mentions) == 3
    assert len(found["United Nations"].mentions) == 2


def test_a_headline_has_its_names_from_the_body(entities: Find) -> None:
    text = (
        "Sabaki Farmers Win Back Their Land From Okoth\n\nKENYAN COURT RULES AGAINST OKOTH\n\n"
        "The farmers of Sabaki won on Friday. They were driven out by Joseph Okoth, a trader.\n"
    )
    found = entities(text)
    assert [m.of(text) for m in found["Joseph Okoth"].mentions] == [
        "Okoth",
        "OKOTH",
        "Joseph Okoth",
    ]
    assert "Farmers Win Back Their Land" not in found


def test_sentence_starts_are_no_names(entities: Find) -> None:
    text = "Speaking in Oslo, she smiled. Besides, nobody knew. But Larsson left. Later, it rained."
    assert entities(text).keys() == {"Oslo", "Larsson"}


def test_compounds_give_their_names(entities: Find) -> None:
    text = "The US-led and anti-ISIS forces met a London-based analyst, Ban Ki-moon, and al-Assad."
    mentions = {m.of(text) for entity in entities(text).values() for m in entity.mentions}
    assert {"US", "ISIS", "London", "Ban Ki-moon"} <= mentions


def test_holidays_are_dates(entities: Find) -> None:
    assert (
        entities("She came home for Ramadan and left at Christmas.")["Ramadan"].kind
        is EntityKind.DATE
    )


def test_weekdays_count_from_publication(entities: Find) -> None:
    assert (
        entities("He died on Wednesday.", published="2016-02-12")["Wednesday"].value == "2016-02-10"
    )


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Der Sprecher sagte am Dienstag in Polen, Petra Schmidt sei da. Schmidt schwieg.",
         {"Dienstag", "Polen", "Petra Schmidt"}),
        ("fr", "La ministre Isabelle Moreau est arrivée mardi en Allemagne. Moreau a souri.",
         {"mardi", "Allemagne", "Isabelle Moreau"}),
        ("es", "La alcaldesa Carmen Ortega viajó el lunes a Alemania. Ortega no respondió.",
         {"lunes", "Alemania", "Carmen Ortega"}),
        ("de", "Dann Klein sagte nichts. Anders Weber sprach am Montag mit Petra Schmidt.",
         {"Montag", "Petra Schmidt"}),
        ("fr", "Selon l’Allemagne et d’après l'Italie, c'est vrai, dit qu'Isabelle Moreau.",
         {"Allemagne", "Italie", "Isabelle Moreau"}),
        ("it", "Il ministro dell'Austria ha visto Luca Conti. La Svizzera no. Prima Conti parlava.",
         {"Austria", "Svizzera", "Luca Conti"}),
        ("sv", "Ministern Anna Berg talade i Sverige. Där var Erik Lund.", set()),
        ("unknown", "Belediye Mehmet Demir pazartesi Can Yılmaz ile konuştu.", set()),
        ("unknown", "The mayor of Delford, Ann Hale, left.", {"Delford", "Ann Hale"}),
    ],
)  # fmt: skip
def test_other_languages(entities: Find, language: str, text: str, expected: set[str]) -> None:
    assert entities(text, language).keys() == expected


def test_the_checkpoint_ends_the_work() -> None:
    article = Article("-", "A.\n\nB.", find_paragraphs("A.\n\nB.").paragraphs, "en")

    def cancel() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        find_entities(article, (), checkpoint=cancel)


def test_who_has_the_word_in_a_transcript(entities) -> None:
    found = entities(
        "On the air\n\nNORA FINCH: Welcome back to the show, which is on every week.\n\n"
        "TOM ORR: Thank you for having me here again, after all that time.\n"
    )
    assert {name: entity.kind for name, entity in found.items()} == {
        "Nora Finch": EntityKind.PERSON,
        "Tom Orr": EntityKind.PERSON,
    }


WORDS = st.sampled_from(
    "Carter Ashton US the of and (NFDA) “ ” ’s 's - — , . \n \n\n Mr May 5 $5 million % Bank "
    "Bank-led ISIS. al-Assad "
    "de The In & percent in 2016 DR. KONGO ОСЛО 東京 é \u0301 \u202f".split(" ")
) | st.text(max_size=4)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=40), st.sampled_from(["en", "de", "fr", "unknown"]))
def test_mentions_never_overlap_nor_leave_the_text(pieces: list[str], language: str) -> None:
    text = " ".join(pieces)
    article = Article("-", text, find_paragraphs(text).paragraphs, language, "2020-02-29")
    found = find_entities(article, article.page())
    places = sorted(place for entity in found for place in entity.mentions)
    assert all(0 <= place.start < place.end <= len(text) for place in places)
    assert all(a.end <= b.start for a, b in pairwise(places))
    assert all(entity.name not in entity.aliases for entity in found)
    assert [e.mentions[0] for e in found] == sorted(e.mentions[0] for e in found)


@pytest.mark.parametrize(
    "text",
    [
        "Holmbrook said it would wait. Shares in Holmbrook fell, and Holmbrook told nobody why.",
        "The rival is Holmbrook. Holmbrook, which runs ferries, said no. Holmbrook told us why.",
        "Holmbrook Ferries will close. “We are sorry,” said Holmbrook. Nobody at Holmbrook knew.",
    ],
)
def test_a_firm_of_which_nobody_has_heard(entities: Find, text: str) -> None:
    found = entities("Ferries\n\n" + text)
    kinds = {e.kind for e in found.values() if "Holmbrook" in (e.name, *e.aliases)}
    assert kinds == {EntityKind.ORGANISATION}


def test_a_firm_and_its_short_name_are_one(entities: Find) -> None:
    text = (
        "Ferries\n\nHolmbrook Systems, Inc. will close. At Holmbrook, they wept. Holmbrook said so."
    )
    assert entities(text)["Holmbrook Systems, Inc."].aliases == ("Holmbrook",)


def test_works_within_quotation_marks_are_things(entities: Find) -> None:
    found = entities(
        "Opera\n\nHer opera “The Weaver’s Ladder” was sung in Oslo. A note headed “Taking On Sand” "
        "was left there. “Nobody’s told us anything,” said Ida Holm. He went by “Ida Holm Kern”.\n"
    )
    assert of_kind(found, EntityKind.THING) == {"The Weaver’s Ladder"}
    assert of_kind(found, EntityKind.ORGANISATION) == set()
    assert "Ida Holm" in of_kind(found, EntityKind.PERSON)


def test_a_name_before_and_after_marriage_is_one_person(entities: Find) -> None:
    found = entities("Bridges\n\nIda Berg-Holm built bridges. Ida Berg was born in Oslo in 1931.\n")
    assert found["Ida Berg-Holm"].aliases == ("Ida Berg",)


def test_somebody_with_a_rank_may_have_the_name_of_a_town(entities: Find) -> None:
    found = entities("Army\n\nBrigadier Lund spoke. The army said Brigadier Lund had left.\n")
    assert found["Lund"].kind is EntityKind.PERSON


def test_a_place_in_capitals_is_written_as_elsewhere(entities: Find) -> None:
    found = entities("Fire at mill\n\nHAMBURG – A fire began in a mill on Monday, police said.\n")
    assert found["Hamburg"].aliases == ("HAMBURG",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("About 4.2% of voters said no.", "4.2% of voters"),
        ("Some 40 percent of the Nordic budget, and", "40 percent of the Nordic budget"),
        ("That is 7 per cent of Norway’s output.", "7 per cent of Norway’s output"),
        ("It was 12% of pre-Roman coins.", "12%"),
        ("Sales rose 3 percent. Of these", "3 percent"),
        ("It took 9% of it.", "9%"),
    ],
)
def test_a_percentage_says_what_it_is_of(entities: Find, text: str, name: str) -> None:
    found = entities(f"Figures\n\n{text}\n")
    (figure,) = of_kind(found, EntityKind.FIGURE)
    assert figure == name
    (mention,) = found[figure].mentions
    assert mention.end - mention.start == len(name.partition(" of ")[0])
