"""Signatures: a quotation signed in a paragraph of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.carrying import signature
from newsreader.quotations.attribution.source_phrase import SourcePhrase

if TYPE_CHECKING:
    from newsreader.article import Article

_SIGNATURE = re.compile(r"\s*[-–—―~]{1,2}\s*((?:[^\W\d_a-z][\w.’'-]*)(?:\s[\w.’'-]+){0,5})")
_LIMIT = 80


def signature_of(article: Article, paragraph: int) -> SourcePhrase | None:
    """The name that a paragraph consists of, behind a dash: “– Hillary Clinton”."""
    if paragraph >= len(article.paragraphs):
        return None
    span = article.paragraphs[paragraph].span
    if len(span) > _LIMIT:
        return None
    match = _SIGNATURE.match(article.text, span.start, span.end)
    if match is None:
        return None
    name = match.group(1)
    return SourcePhrase(
        match.start(1),
        match.end(1),
        name.split()[-1].lower(),
        is_name=True,
        is_pronoun=False,
        rule=signature,
        confidence=signature.confidence,
    )
