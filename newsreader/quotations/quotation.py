"""What a quotation is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from newsreader.text.span import Span

if TYPE_CHECKING:
    from newsreader.entities.entity import Entity


class QuotationKind(StrEnum):
    """How much of an utterance stands between the marks."""

    SPEECH = "speech"
    PARTIAL = "partial"
    TERM = "term"
    TITLE = "title"


SURE = 0.8
"""From this confidence on a speaker is named plainly."""
UTTERANCES = (QuotationKind.SPEECH, QuotationKind.PARTIAL)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, and whose they are.

    Attributes:
        segments: one span a paragraph, marks included, in order.
        kind: speech (a clause or more), partial (words inside the reporter's sentence), term
            (scare quotes, a nickname), title (of a work).
        speaker: canonical name, a description ("the coalition"), an unresolved pronoun, or None.
        speaker_mention: where the text names the speaker, as it stands there ("he").
        person: the entity that the speaker is, where it is one; the same object as in
            `Analysis.entities`.
        rule: name of the attribution rule that spoke, None where none did.
        confidence: how sure that rule is, 0 to 1.
    """

    segments: tuple[Span, ...]
    kind: QuotationKind
    speaker: str | None = None
    speaker_mention: Span | None = None
    person: Entity | None = None
    rule: str | None = None
    confidence: float = 0.0

    @property
    def span(self) -> Span:
        """From the first segment's opening mark to the last one's end."""
        return Span(self.segments[0].start, self.segments[-1].end)

    @property
    def is_sure(self) -> bool:
        """Whether the speaker is named plainly, without a question mark."""
        return self.confidence >= SURE

    @property
    def told_speaker(self) -> str | None:
        """The speaker as readers are told: with a question mark where that is only likely."""
        return self.speaker if self.speaker is None or self.is_sure else f"{self.speaker}?"

    @property
    def is_utterance(self) -> bool:
        """Whether somebody says it; only such quotations are counted and stepped through."""
        return self.kind in UTTERANCES
