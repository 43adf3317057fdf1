"""The words of amounts: spelt numbers, what multiplies them, currencies and units of measure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class UnitWords:
    """Words as they are written; those of `numbers` and `scales` are found in any case.

    Attributes:
        numbers: spelt numbers to their values.
        scales: words that multiply the number before them.
        short_scales: those of them that are written right after the digits.
        percent: words like "percent".
        parts: join a percentage to what it is a part of: "of".
        before_parts: determiners between them: "of the vote".
        currencies: names to ISO 4217 codes, where there is no doubt which currency they mean.
        currency_words: names of currencies that several countries have.
        before_currencies: what may stand between a number and its currency, with its space.
        units: units of measure.
        weights: names of currencies that are units of weight, too.
        weighing: verbs after which they are.
        money_nouns: what is counted in money: "500 pounds of debt".
    """

    numbers: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    short_scales: frozenset[str] = _NONE
    percent: frozenset[str] = _NONE
    parts: frozenset[str] = _NONE
    before_parts: frozenset[str] = _NONE
    currencies: Mapping[str, str] = field(default_factory=dict)
    currency_words: frozenset[str] = _NONE
    before_currencies: frozenset[str] = _NONE
    units: frozenset[str] = _NONE
    weights: frozenset[str] = _NONE
    weighing: frozenset[str] = _NONE
    money_nouns: frozenset[str] = _NONE
