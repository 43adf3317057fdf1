"""Paragraphs: where they stand and what each is to the article."""

from __future__ import annotations

from newsreader.article import Paragraph
from newsreader.paragraphs.roles import assign_roles
from newsreader.paragraphs.splitting import paragraph_spans

__all__ = ["find_paragraphs"]


def find_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a clean text in order, each with its role.

    Paragraphs stand between blank lines, or one on each line, or wrapped over several lines; a
    text may mix these.
    """
    spans = paragraph_spans(text)
    roles = assign_roles([" ".join(span.of(text).split()) for span in spans])
    return tuple(Paragraph(span, role) for span, role in zip(spans, roles, strict=True))
