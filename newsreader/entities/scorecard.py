"""The scorecard: learned weights of features for each kind of entity."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from struct import Struct
from typing import TYPE_CHECKING

from newsreader.entities.entity import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WEIGHTS = Path(__file__).with_name("weights.bin")
KINDS = (
    EntityKind.PERSON,
    EntityKind.ORGANISATION,
    EntityKind.PLACE,
    EntityKind.GROUP,
    EntityKind.THING,
)
"""The kinds that a name can have, in the order of a score's numbers."""
PERSON, ORGANISATION, PLACE, GROUP, THING = range(len(KINDS))

Score = tuple[float, float, float, float, float]
"""Log-odds of each of `KINDS` against being no name."""

_END = b"\0"
_MOST = 32_767
_ROW = Struct(f"<{len(KINDS)}h")
NOTHING: Score = (0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Weights by feature: how much each speaks for (or against) every kind, in hundredths."""

    weights: Mapping[str, tuple[int, ...]]

    def score(self, features: Iterable[str]) -> Score:
        """The sums of the features' weights."""
        person = organisation = place = group = thing = 0
        weights = self.weights
        for feature in features:
            weight = weights.get(feature)
            if weight is not None:
                person += weight[0]
                organisation += weight[1]
                place += weight[2]
                group += weight[3]
                thing += weight[4]
        return person / 100, organisation / 100, place / 100, group / 100, thing / 100


@cache
def scorecard() -> Scorecard:
    """The scorecard that comes with the program, read when it is first asked for."""
    return unpack(zlib.decompress(WEIGHTS.read_bytes()))


def unpack(data: bytes) -> Scorecard:
    """The scorecard that `pack` wrote."""
    names, _, numbers = data.partition(_END)
    return Scorecard(
        dict(zip(names.decode("utf-8").split("\n"), _ROW.iter_unpack(numbers), strict=True))
    )


def pack(weights: Mapping[str, Score]) -> bytes:
    """The weights in hundredths: names of features, a line each, then little-endian 16-bit numbers.

    Features without any weight are left out.
    """
    rounded = {
        feature: [max(-_MOST, min(_MOST, round(100 * weight))) for weight in score]
        for feature, score in sorted(weights.items())
    }
    kept = {feature: numbers for feature, numbers in rounded.items() if any(numbers)}
    numbers = b"".join(_ROW.pack(*row) for row in kept.values())
    return "\n".join(kept).encode("utf-8") + _END + numbers
