"""Introductions: what stands before the subject of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.grammar.phrases import Kind

if TYPE_CHECKING:
    from newsreader.quotations.grammar.clauses import Clauses


def first_subject(clauses: Clauses, first: int, end: int) -> int | None:
    """The first noun phrase of a clause that no introduction owns.

    >>> from newsreader.quotations.grammar.clauses import parse
    >>> from newsreader.text.tokens import tokens
    >>> clauses = parse(tokens("Speaking after talks in Bonn, Carter said"))
    >>> clauses.lower(first_subject(clauses, 0, len(clauses.phrases)))
    'carter'
    """
    index = first
    while index < end:
        kind = clauses.kind(index)
        if clauses.is_bare_determiner(index):
            return index + 2
        if kind is Kind.NOUN:
            return None if clauses.is_object(index) else index
        if kind is Kind.QUOTE:
            return None
        index = (
            _after_introduction(clauses, index, end) if _introduces(clauses, index) else index + 1
        )
    return None


def _introduces(clauses: Clauses, index: int) -> bool:
    """Whether a phrase opens an introduction: a preposition, “when”, a participle."""
    phrase = clauses.phrases[index]
    if phrase.kind in (Kind.PREPOSITION, Kind.SUBORDINATOR):
        return True
    if phrase.kind is not Kind.VERB:
        return False
    return not phrase.finite or phrase.start == phrase.head


def _after_introduction(clauses: Clauses, index: int, end: int) -> int:
    """Where the main clause begins: after the comma, else at the second of two noun phrases."""
    for comma in range(index + 1, end):
        kind = clauses.kind(comma)
        if kind is Kind.COMMA or comma in clauses.comma_after:
            return comma + 1
        if kind is Kind.QUOTE and not clauses.is_nominal_quote(comma):
            break
    for noun in range(index + 2, end):
        before = clauses.kind(noun - 1)
        if clauses.is_noun(noun) and before in (Kind.NOUN, Kind.TIME):
            return noun
    return end
