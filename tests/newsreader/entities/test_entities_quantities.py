"""Money, percentages and quantities by grammar, with their values."""

import pytest

from newsreader.entities.entity import EntityKind
from newsreader.entities.quantities import find_quantities, plain_number
from newsreader.entities.words import words_of
from newsreader.text.tokens import columns


def found(text: str) -> list[tuple[str, EntityKind, str | None]]:
    return [
        (text[amount.start : amount.end], amount.kind, amount.value)
        for amount in find_quantities(text, words_of(columns(text)))
    ]


@pytest.mark.parametrize(
    ("text", "mention", "value"),
    [
        ("a $5 million plan", "$5 million", "$ 5000000"),
        ("of US$70.5bn by 2040", "US$70.5bn", "USD 70500000000"),
        ("about €3", "€3", "EUR 3"),
        ("R18 million lost", "R18 million", "R 18000000"),
        ("at N1,620 each", "N1,620", "N 1620"),
        ("RM250,000 in cash", "RM250,000", "MYR 250000"),
        ("two hundred euros", "two hundred euros", "EUR 200"),
        ("2,5 Millionen Euro", "2,5 Millionen Euro", "EUR 2500000"),
        ("30 millions d’euros", "30 millions d’euros", "EUR 30000000"),
        ("95 millones de euros", "95 millones de euros", "EUR 95000000"),
        ("900\u202f000 euros", "900\u202f000 euros", "EUR 900000"),
        ("3.500 Euro", "3.500 Euro", None),
        ("fined 500 pounds on", "500 pounds", "pounds 500"),
        ("500 pounds of debt", "500 pounds", "pounds 500"),
    ],
)
def test_money(text: str, mention: str, value: str | None) -> None:
    assert found(text) == [(mention, EntityKind.MONEY, value)]


@pytest.mark.parametrize(
    ("text", "mention", "value"),
    [
        ("two percent of output", "two percent", "2%"),
        ("twenty-five per cent", "twenty-five per cent", "25%"),
        ("rose 3.25%", "3.25%", "3.25%"),
        ("some 200 km north", "200 km", "200 km"),
        ("a 50kg bag", "50kg", "50 kg"),
        ("landed 500 pounds of cod", "500 pounds", "500 pounds"),
        ("it weighs 40 pounds.", "40 pounds", "40 pounds"),
        ("120 square miles", "120 square miles", "120 square miles"),
        ("30 kilómetros por hora", "30 kilómetros por hora", "30 kilómetros por hora"),
    ],
)
def test_figures(text: str, mention: str, value: str) -> None:
    assert found(text) == [(mention, EntityKind.FIGURE, value)]


@pytest.mark.parametrize(
    "text", ["five people", "A$AP", "200 men", "in 2016", "Route 66", "R&D", "2-1"]
)
def test_bare_counts_are_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [("1,500", "1500"), ("1.5", "1.5"), ("1.500", None), ("half", "0.5"), ("12,34,567", "1234567"),
     ("three million", "3000000"), ("2,5", "2.5"), ("many", None)],
)  # fmt: skip
def test_plain_number(text: str, number: str | None) -> None:
    assert plain_number(text) == number
