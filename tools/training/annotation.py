"""An annotated name in a training text."""

from __future__ import annotations

from typing import TypedDict


class Annotation(TypedDict):
    """Where a name stands and what it is: PERSON, ORG, PLACE, NORP, MISC, EVENT, PRODUCT, OTHER."""

    start: int
    end: int
    type: str
