"""What a rule of attribution finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsreader.quotations.attribution.rule import AttributionRule

_TOLD = 0.8
"""Confidence of a source that a verb of speech tells."""


class SourcePhrase(NamedTuple):
    """The noun phrase that names who speaks, and the rule that says so.

    Attributes:
        start: offset of the first of them.
        end: offset just past the last.
        head: the lower-cased word that they are about: `carter`, `source`, `he`.
        is_name: whether that is a name.
        is_pronoun: whether it is a pronoun.
        rule: the rule that found it.
        confidence: how sure that rule is, 0 to 1.
    """

    start: int
    end: int
    head: str
    is_name: bool
    is_pronoun: bool
    rule: AttributionRule[...]
    confidence: float

    @property
    def is_told(self) -> bool:
        """Whether a verb of speech was seen."""
        return self.confidence >= _TOLD

    def carried(self, rule: AttributionRule[...]) -> SourcePhrase:
        """The same source for another quotation, by another rule."""
        return self._replace(rule=rule, confidence=min(rule.confidence, self.confidence))


class Subject(NamedTuple):
    """A subject that stands before a source, which a pronoun may take up.

    Attributes:
        source: the subject.
        nearer: how many sentences stand between.
    """

    source: SourcePhrase
    nearer: int
