"""What a sentence is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.text.span import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's place, without surrounding white space, and the paragraph it belongs to.

    Attributes:
        span: code points into `Article.text`; never crosses a paragraph's end.
        paragraph: index into `Article.paragraphs`.
    """

    span: Span
    paragraph: int
