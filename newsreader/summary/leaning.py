"""A sentence that cannot be understood without another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leaning:
    """A sentence's need for another one before it.

    Attributes:
        word: the word that shows it, as it stands: “He”, “However”, “Kern”.
        supports: the candidates of which one has to come before it, in order; where there are none,
            nothing that may be chosen can help.
        is_next: whether that one has to come directly before it.
    """

    word: str
    supports: tuple[int, ...]
    is_next: bool = False

    @property
    def support(self) -> int | None:
        """The candidate that helps best: the nearest, or the first that tells who somebody is."""
        if not self.supports:
            return None
        return self.supports[-1] if self.is_next else self.supports[0]
