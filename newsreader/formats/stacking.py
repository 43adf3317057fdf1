"""Drafts put one below the other: a title above a chapter, a header above a mail."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.formats.composition import Composition
from newsreader.formats.draft import Block, Draft
from newsreader.source.decoding import clean
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable


def block(text: str, role: Role | None = None) -> Draft:
    """A draft of a single block; empty where there is no text."""
    text = clean(text).strip()
    return Draft(text, blocks=(Block(Span(0, len(text)), role),) if text else ())


def stacked(parts: Iterable[Draft]) -> Draft:
    """The text, blocks and marks of drafts, in this order; what else they say is left out.

    Args:
        parts: drafts with blocks.
    """
    composition = Composition()
    for part in parts:
        composition.add_draft(part)
    return Draft(composition.text, blocks=tuple(composition.blocks), marks=tuple(composition.marks))


def titled(title: str | None, body: Draft) -> Draft:
    """A text below its title, which is not repeated if the text begins with it.

    What the text itself takes for a title is a heading then.

    Args:
        title: on one line, None where it is not known.
        body: a draft with blocks.
    """
    title = " ".join(clean(title).split()) if title else ""
    if not title:
        return body
    body = without_title(body)
    first, *others = body.blocks or (None,)
    if first is None or _letters(first.span.of(body.text)) != _letters(title):
        return stacked([block(title, Role.TITLE), body])
    return replace(body, blocks=(Block(first.span, Role.TITLE), *others))


def without_title(draft: Draft) -> Draft:
    """A draft in which what it takes for its title is a heading."""
    blocks = (
        Block(span, Role.HEADING if role is Role.TITLE else role)
        for span, role in draft.blocks or ()
    )
    return replace(draft, blocks=tuple(blocks))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
