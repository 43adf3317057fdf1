"""sumy's document model, filled from our own sentences.

Every sentence of it knows which candidate it is, so that what a sumy summarizer chooses is a span
of the article.  Imports sumy: import this late.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from newsreader.summary.sumy_adapter import ObjectDocumentModel, Paragraph, Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.summary.candidates import Candidate
    from newsreader.summary.leaning import Leaning
    from newsreader.summary.words import Tokenizer


class CandidateSentence(Sentence):  # type: ignore[misc]
    """A sentence of sumy's that knows its candidate."""

    __slots__ = ("candidate",)

    def __init__(self, candidate: Candidate, tokenizer: Tokenizer) -> None:
        super().__init__(candidate.text, tokenizer)
        self.candidate = candidate

    @property
    def is_unattributed(self) -> bool:
        """Whether it is mostly quoted and does not say from whom."""
        return self.candidate.is_unattributed

    @property
    def is_lead(self) -> bool:
        """Whether the prose begins with it."""
        return self.candidate.is_lead

    @property
    def leanings(self) -> tuple[Leaning, ...]:
        """What it needs before it to be understood."""
        return self.candidate.leanings


def sumy_document(
    candidates: Sequence[Candidate], headlines: Sequence[str], tokenizer: Tokenizer
) -> ObjectDocumentModel:
    """The candidates by paragraph, with the headlines as headings of the first one."""
    paragraphs = [
        [CandidateSentence(candidate, tokenizer) for candidate in group]
        for _, group in groupby(candidates, key=lambda candidate: candidate.paragraph)
    ]
    headings = [Sentence(line, tokenizer, is_heading=True) for line in headlines]
    if paragraphs:
        paragraphs[0] = headings + paragraphs[0]
    return ObjectDocumentModel(Paragraph(sentences) for sentences in paragraphs)
