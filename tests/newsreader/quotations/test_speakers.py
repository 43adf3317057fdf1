"""Who a source is: names, descriptions and pronouns."""

import pytest

from newsreader.articles import from_text
from newsreader.entities.entity import Entity, EntityKind
from newsreader.languages import language
from newsreader.quotations import find_quotations
from newsreader.quotations.coreference.gender import gender_of
from newsreader.quotations.quotation import Quotation
from newsreader.text.span import Span


def entity(text: str, name: str, *forms: str, kind: EntityKind = EntityKind.PERSON) -> Entity:
    """An entity named wherever one of the forms stands, the longest first."""
    spans: list[Span] = []
    for form in sorted({name, *forms}, key=len, reverse=True):
        start = text.find(form)
        while start >= 0:
            span = Span(start, start + len(form))
            if not any(span.overlaps(other) for other in spans):
                spans.append(span)
            start = text.find(form, start + 1)
    return Entity(name, kind, forms, tuple(sorted(spans)))


def quotations_of(text: str, *entities: Entity) -> tuple[Quotation, ...]:
    article = from_text(text, language="en")
    return find_quotations(article, article.page(), entities)


def test_a_surname_is_the_person_introduced_in_full_and_the_same_object() -> None:
    text = "Defence Secretary Ashton Carter left.\n\n“We won,” Carter said."
    carter = entity(text, "Ashton Carter", "Carter")
    (quotation,) = quotations_of(text, carter)
    assert quotation.person is carter
    assert quotation.speaker == "Ashton Carter"


def test_an_organisation_speaks() -> None:
    text = "“We won,” the Pentagon said."
    pentagon = entity(text, "Pentagon", kind=EntityKind.ORGANISATION)
    (quotation,) = quotations_of(text, pentagon)
    assert quotation.person is pentagon


def test_titles_belong_to_the_mention_but_not_to_the_name() -> None:
    text = "“We won,” said US Defence Secretary Ashton Carter."
    (quotation,) = quotations_of(text, entity(text, "Ashton Carter"))
    assert quotation.speaker == "Ashton Carter"
    assert quotation.speaker_mention is not None
    assert quotation.speaker_mention.of(text) == "US Defence Secretary Ashton Carter"


def test_two_people_of_one_surname_are_kept_apart() -> None:
    text = (
        "Jane Smith and John Smith spoke.\n\n“We won,” Jane Smith said.\n\n"
        "“It was close,” John Smith said."
    )
    jane, john = entity(text, "Jane Smith"), entity(text, "John Smith")
    first, second = quotations_of(text, jane, john)
    assert (first.person, second.person) == (jane, john)


@pytest.mark.parametrize(("pronoun", "name"), [("she", "Jane Miller"), ("he", "Peter Brown")])
def test_pronouns_agree_in_gender(pronoun: str, name: str) -> None:
    text = f"Jane Miller met Peter Brown on Monday.\n\n“We talked,” {pronoun} said."
    people = entity(text, "Jane Miller"), entity(text, "Peter Brown")
    (quotation,) = quotations_of(text, *people)
    assert quotation.speaker == name


def test_a_pronoun_prefers_the_subject_of_the_sentence_before() -> None:
    text = "Mary Smith met Jane Brown at the office. “We talked,” she said."
    (quotation,) = quotations_of(text, entity(text, "Mary Smith"), entity(text, "Jane Brown"))
    assert quotation.speaker == "Mary Smith"


def test_a_pronoun_that_nobody_fits_stands_as_it_is() -> None:
    text = "Mary Smith left.\n\n“We won,” he said."
    (quotation,) = quotations_of(text, entity(text, "Mary Smith"))
    assert (quotation.speaker, quotation.person) == ("he", None)


@pytest.mark.parametrize("several", ["Colleagues", "Children"])
def test_she_is_one_person_and_not_several(several: str) -> None:
    text = f"Wren Tallis left early. {several} had asked why. “We lost,” she said."
    (quotation,) = quotations_of(text, entity(text, "Wren Tallis"))
    assert quotation.speaker == "Wren Tallis"


def test_it_is_the_organisation() -> None:
    text = "Acme Motors cut its forecast. It said demand was “softer than we had hoped”."
    acme = entity(text, "Acme Motors", kind=EntityKind.ORGANISATION)
    (quotation,) = quotations_of(text, acme)
    assert quotation.person is acme


@pytest.mark.parametrize(
    ("introduction", "description"),
    [
        ("US Defence Secretary Ashton Carter left.", "the defence secretary"),
        ("Ashton Carter, the defence secretary, left.", "the defence secretary"),
        ("Sen. Ashton Carter left.", "the senator"),
        ("Ashton Carter, who commands the squad as its director, left.", "the director"),
    ],
)
def test_a_role_is_who_was_introduced_in_it(introduction: str, description: str) -> None:
    text = f"{introduction} Mary Smith stayed.\n\n“We won,” {description} said."
    (quotation,) = quotations_of(text, entity(text, "Ashton Carter"), entity(text, "Mary Smith"))
    assert quotation.speaker == "Ashton Carter"


def test_a_role_with_another_description_is_somebody_else() -> None:
    text = "The French director Romain Vautrin left.\n\n“We won,” the Finnish director said."
    (quotation,) = quotations_of(text, entity(text, "Romain Vautrin"))
    assert quotation.person is None


def test_a_short_description_repeats_the_long_one() -> None:
    text = "“We won,” a European diplomat said.\n\n“It was close,” the diplomat said."
    _, second = quotations_of(text)
    assert second.speaker == "a European diplomat"


def test_a_name_that_the_entities_miss_is_resolved_all_the_same() -> None:
    text = "“We won,” said Beau Correll.\n\n“It was close,” Mr. Correll said."
    first, second = quotations_of(text)
    assert (first.speaker, second.speaker) == ("Beau Correll", "Beau Correll")
    assert second.person is None


def test_i_is_who_wrote_the_article() -> None:
    text = "A day on the train\n\nBy Mary Quill\n\nThe train was late. “When does it go?” I asked."
    (quotation,) = quotations_of(text, entity(text, "Mary Quill"))
    assert quotation.speaker == "Mary Quill"


@pytest.mark.parametrize(
    ("title", "name", "gender"),
    [("", "Angela Merkel", "f"), ("Mr.", "Lee", "m"), ("spokeswoman", "", "f"), ("", "Qwx", None)],
)
def test_gender(title: str, name: str, gender: str | None) -> None:
    assert gender_of(title, name, language("en").people) == gender
