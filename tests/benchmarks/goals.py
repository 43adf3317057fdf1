"""What is measured, and what it is held against."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table.

    Attributes:
        what: what was measured.
        measured: the figure.
        unit: what it counts: "×", "ms", "MB", "a second".
        goal: the most it may be; None where it is only for comparison.
        at_least: whether the goal is the least it may be.
        note: what it was worked out from.
    """

    what: str
    measured: float
    unit: str
    goal: float | None = None
    at_least: bool = False
    note: str = ""

    @property
    def verdict(self) -> str:
        """Whether the goal is met."""
        if self.goal is None:
            return ""
        met = self.measured >= self.goal if self.at_least else self.measured <= self.goal
        return "met" if met else "MISSED"

    def cells(self) -> tuple[str, str, str, str, str]:
        """The row as it is printed."""
        sign = "≥" if self.at_least else "≤"
        goal = "" if self.goal is None else f"{sign} {self.goal:g} {self.unit}"
        return self.what, goal, f"{_short(self.measured)} {self.unit}", self.verdict, self.note


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def printed(row: Row) -> str:
    """The row as a line."""
    what, goal, measured, verdict, note = row.cells()
    return f"{what:<58} {goal:>16} {measured:>16}  {verdict:<6}  {note}".rstrip()
