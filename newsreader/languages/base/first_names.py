"""First names, which travel from language to language, with the sex that bears them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal

Gender = Literal["f", "m"]

_GENDERS: tuple[tuple[str, Gender], ...] = (("female: ", "f"), ("male: ", "m"))


@cache
def first_names() -> dict[str, Gender]:
    """First names in lower case, with the sex that bears each at least three times as often."""
    names: dict[str, Gender] = {}
    listing = files("newsreader.languages.base").joinpath("first_names.txt")
    for line in listing.read_text(encoding="utf-8").splitlines():
        for beginning, gender in _GENDERS:
            if line.startswith(beginning):
                names.update(dict.fromkeys(line.removeprefix(beginning).split(), gender))
    return names
