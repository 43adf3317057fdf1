"""The entities of the articles that were annotated by hand."""

import pytest
from annotated import EntityScore, analysed, score_entities

from newsreader.entities import EntityKind


def score(language: str) -> EntityScore:
    return score_entities((gold, found.entities) for gold, found in analysed(language))


FLOORS = {
    EntityKind.PERSON: 90,
    EntityKind.ORGANISATION: 75,
    EntityKind.PLACE: 84,
    EntityKind.GROUP: 90,
    EntityKind.DATE: 93,
    EntityKind.MONEY: 93,
    EntityKind.FIGURE: 93,
}
FLOORS_OF_HARD = {
    EntityKind.PERSON: 96,
    EntityKind.ORGANISATION: 84,
    EntityKind.PLACE: 88,
    EntityKind.DATE: 96,
    EntityKind.MONEY: 96,
    EntityKind.FIGURE: 96,
}


@pytest.mark.parametrize(
    ("articles", "floors", "names", "identity"),
    [("en", FLOORS, 85, 93), ("en-hard", FLOORS_OF_HARD, 90, 95)],
)
def test_english(articles: str, floors: dict[EntityKind, int], names: int, identity: int) -> None:
    found = score(articles)
    short = {k: found.by_kind[k].f for k, floor in floors.items() if found.by_kind[k].f < floor}
    assert not short
    assert found.names.f >= names
    assert found.identity.precision >= identity


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_other_languages_find_little_but_are_right(language: str) -> None:
    found = score(language)
    assert found.names.precision >= 80
    for kind in (EntityKind.DATE, EntityKind.MONEY, EntityKind.FIGURE):
        assert found.by_kind[kind].precision >= 85
