"""How cells look, as the numbers that follow "ESC [" and end with "m" (SGR), and going between."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

_OFF = dict(
    pair.split(">")
    for pair in "1>22 2>22 3>23 4>24 21>24 5>25 6>25 7>27 8>28 9>29 51>54 52>54 53>55".split()
)
"""What switches an attribute off; some go together."""
_SEEN_ON_BLANKS = frozenset({"4", "5", "6", "7", "9", "21", "51", "52", "53"})
_KEPT = 4096


class _Look(NamedTuple):
    attributes: tuple[str, ...]
    colour: str
    ground: str


@lru_cache(_KEPT)
def _read(look: str) -> _Look:
    attributes: list[str] = []
    colour = ground = ""
    numbers = iter(look.split(";") if look else ())
    for number in numbers:
        if number in {"38", "48"}:
            kind = next(numbers)
            rest = [next(numbers) for _ in range(1 if kind == "5" else 3)]
            whole = ";".join((number, kind, *rest))
        else:
            whole = number
        if number in _OFF:
            attributes.append(number)
        elif number == "48" or number[:-1] in {"4", "10"}:
            ground = whole
        else:
            colour = whole
    return _Look(
        tuple(attributes), "" if colour == "39" else colour, "" if ground == "49" else ground
    )


@lru_cache(_KEPT)
def bare(look: str) -> str:
    """The part of a look that is seen where there is no letter.

    That is the background alone, unless there is an underline or the like.
    """
    attributes, _, ground = _read(look)
    return ground if _SEEN_ON_BLANKS.isdisjoint(attributes) else look


@lru_cache(_KEPT)
def has_ground(look: str) -> bool:
    """Whether the background is another than the terminal's own."""
    return bool(_read(look).ground)


@lru_cache(_KEPT)
def change(before: str, after: str) -> str:
    """The shortest sequence after which what is written looks otherwise."""
    if before == after:
        return ""
    anew = f"\x1b[0;{after}m" if after else "\x1b[m"
    old, new = _read(before), _read(after)
    off = {_OFF[attribute] for attribute in old.attributes if attribute not in new.attributes}
    numbers = sorted(off)
    for attribute in new.attributes:
        if attribute not in old.attributes or _OFF[attribute] in off:
            numbers.append(attribute)
    if new.colour != old.colour:
        numbers.append(new.colour or "39")
    if new.ground != old.ground:
        numbers.append(new.ground or "49")
    if not numbers:
        return ""
    return min(f"\x1b[{';'.join(numbers)}m", anew, key=len)
