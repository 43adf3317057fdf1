"""The entities of the articles that were annotated by hand."""

import pytest
from annotated import EntityScore, analysed, score_entities

from newsreader.entities import EntityKind


def score(language: str) -> EntityScore:
    return score_entities((gold, found.entities) for gold, found in analysed(language))


def test_english() -> None:
    found = score("en")
    floors = {
        EntityKind.PERSON: 90,
        EntityKind.ORGANISATION: 75,
        EntityKind.PLACE: 84,
        EntityKind.GROUP: 90,
        EntityKind.DATE: 93,
        EntityKind.MONEY: 93,
        EntityKind.FIGURE: 93,
    }
    short = {k: found.by_kind[k].f for k, floor in floors.items() if found.by_kind[k].f < floor}
    assert not short
    assert found.names.f >= 85
    assert found.identity.precision >= 93


def test_hard_english() -> None:
    found = score("en-hard")
    floors = {
        EntityKind.PERSON: 91,
        EntityKind.ORGANISATION: 67,
        EntityKind.PLACE: 88,
        EntityKind.DATE: 96,
        EntityKind.MONEY: 96,
        EntityKind.FIGURE: 96,
    }
    short = {k: found.by_kind[k].f for k, floor in floors.items() if found.by_kind[k].f < floor}
    assert not short
    assert found.names.f >= 83
    assert found.identity.precision >= 95


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_other_languages_find_little_but_are_right(language: str) -> None:
    found = score(language)
    assert found.names.precision >= 80
    for kind in (EntityKind.DATE, EntityKind.MONEY, EntityKind.FIGURE):
        assert found.by_kind[kind].precision >= 85
