"""Signatures and turns: a name beside a quotation, set off by its place and no verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import AttributionRule, rule
from newsreader.quotations.attribution.source_phrase import SourcePhrase

if TYPE_CHECKING:
    from newsreader.quotations.attribution.talk import Talk
    from newsreader.quotations.pairing import Segment
    from newsreader.text.span import Span

_SIGNATURE = re.compile(
    r"""
    \s* [-–—―~]{1,2} \s*
    ( [^\W\d_a-z][\w.’'-]* (?: \s[\w.’'-]+ ){0,5} )   # Ann Lunt
    (?: , [^\n:;“”«»\"]{1,60} )? \s*                  # , mayor of Delford
    """,
    re.VERBOSE,
)
_TURN = re.compile(
    r"""
    ( [^\W\d_a-z] (?: [^\W\d_a-z] | [’'-] | \.(?=\s) | \s(?=[^\W\d_a-z]) ){1,40} )
    (?: \s?: | \.\s?[-–—] ) \s*                     # NORA LUNT: or MR. LUNT.-
    """,
    re.VERBOSE,
)
_LIMIT = 80


@rule(0.9)
def signature(talk: Talk, segment: Segment) -> SourcePhrase | None:
    """A name behind a dash that ends the paragraph or is the next one.

    “We won.” – Ashton Carter, mayor
    """
    article = talk.article
    rest = article.paragraphs[segment.paragraph].span.end
    if article.text[segment.end : rest].strip():
        return _signed(article.text, segment.end, rest)
    following = segment.paragraph + 1
    if following >= len(article.paragraphs):
        return None
    span = article.paragraphs[following].span
    return _signed(article.text, span.start, span.end)


@rule(0.9)
def turn(talk: Talk, segment: Segment) -> SourcePhrase | None:
    """A name in capitals that opens the paragraph, right before the quotation.

    ASHTON CARTER: “We won.”
    """
    article = talk.article
    start = article.paragraphs[segment.paragraph].span.start
    if not 0 < segment.start - start <= _LIMIT:
        return None
    match = _TURN.fullmatch(article.text, start, segment.start)
    return _source(match, turn) if match else None


@rule(0.9)
def answer(talk: Talk, segment: Segment) -> SourcePhrase | None:
    """The one person that an interview's head names, behind the label of an answer.

    The painter Ashton Carter on her work ¶ Q: “And now?” ¶ A: “We go on.”
    """
    span = talk.interviewed if talk.is_answer(segment) else None
    return _person(talk, span, answer) if span else None


@rule(0.85)
def heading_name(talk: Talk, segment: Segment) -> SourcePhrase | None:
    """A person's name on a line of its own, right above a paragraph that the quotation opens.

    Ashton Carter ¶ “We won.”
    """
    span = talk.name_above(segment)
    return _person(talk, span, heading_name) if span else None


@rule(0.85)
def headline(talk: Talk, segment: Segment) -> SourcePhrase | None:
    """The person whom an interview lets speak, where its title is a quotation.

    “We won” ¶ Ashton Carter has painted for years. ¶ Q: And now?
    """
    span = talk.interviewed if talk.is_headline(segment) else None
    return _person(talk, span, headline) if span else None


BESIDE_RULES: tuple[AttributionRule[[Talk, Segment]], ...] = (
    turn,
    answer,
    headline,
    signature,
    heading_name,
)


def _signed(text: str, start: int, end: int) -> SourcePhrase | None:
    match = _SIGNATURE.fullmatch(text, start, end) if end - start <= _LIMIT else None
    return _source(match, signature) if match else None


def _person(talk: Talk, span: Span, rule: AttributionRule[...]) -> SourcePhrase:
    head = span.of(talk.article.read_text).split()[-1].lower()
    return SourcePhrase(
        span.start,
        span.end,
        head,
        is_name=True,
        is_pronoun=False,
        rule=rule,
        confidence=rule.confidence,
    )


def _source(match: re.Match[str], rule: AttributionRule[...]) -> SourcePhrase:
    return SourcePhrase(
        match.start(1),
        match.end(1),
        match.group(1).split()[-1].lower(),
        is_name=True,
        is_pronoun=False,
        rule=rule,
        confidence=rule.confidence,
    )
