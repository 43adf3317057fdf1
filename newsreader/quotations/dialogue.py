"""Dialogue: speech that a dash opens, in languages that print it so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.languages import language
from newsreader.quotations.pairing import Segment

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.languages.base.speech import SpeechWords

_OPENS = re.compile(r"[—–―]\s?(?=[^\W\d_]|[¿¡…«\"“])")
_SENTENCE_END = re.compile(r"[.?!…»”\"]$")
_LEAST = 2
"""How many paragraphs of dialogue make a document one that prints it with dashes."""
_INCISE = re.compile(
    r"""
    (?P<before> [,?!…] \s? | \s )        # I come, – he said
    [—–―] \s? (?=[^\W\d_A-ZÀ-ÞА-Я])
    (?P<incise> [^—–―]{1,200}+ )
    (?: [—–―] [.,;:]? \s? | $ )
    """,
    re.VERBOSE,
)
_AFTER_COMMA = re.compile(r"(?:,|(?<=[?!…]))\s(?P<verb>[^\W\d_][\w'’-]{1,30})")
_CLAUSE_END = re.compile(r"[.?!](?:\s|$)")


def is_dialogue(article: Article) -> bool:
    """Whether a document prints dialogue with dashes, so that a dash is no bullet."""
    if not language(article.language).prints_dialogue:
        return False
    found = sum(
        1
        for paragraph in article.paragraphs
        if _OPENS.match(article.text, paragraph.span.start, paragraph.span.end)
        and _SENTENCE_END.search(article.text[paragraph.span.end - 1 : paragraph.span.end])
    )
    return found >= _LEAST


def spoken(article: Article, index: int) -> list[Segment]:
    """The speech of a paragraph that a dash opens, without the reporter's words in between.

    «—Con el silbato —responde Casal—, que si no, no me conoce nadie.» has two parts.
    """
    span = article.paragraphs[index].span
    opening = _OPENS.match(article.text, span.start, span.end)
    if opening is None:
        return []
    reporting = language(article.language).speech
    start = span.start
    found: list[Segment] = []
    for first, last in _incises(article.text, opening.end(), span.end, reporting):
        _add(found, article.text, start, first, index)
        start = last
    _add(found, article.text, start, span.end, index)
    return found


def _incises(
    text: str, start: int, end: int, reporting: SpeechWords | None
) -> list[tuple[int, int]]:
    """The places of the reporter's words: between dashes, else behind a comma."""
    between = [
        (match.end("before"), match.end())
        for match in _INCISE.finditer(text, start, end)
        if reporting is None or _reports(match.group("incise"), reporting)
    ]
    if between or reporting is None:
        return between
    for match in _AFTER_COMMA.finditer(text, start, end):
        if _reports(match.group("verb"), reporting):
            sentence = _CLAUSE_END.search(text, match.end(), end)
            return [(match.start(), sentence.end() if sentence else end)]
    return []


def _reports(words: str, reporting: SpeechWords) -> bool:
    """Whether words begin with a verb of speech: dice el tabernero, explique-t-elle."""
    for word in words.lower().replace("’", "'").split()[:2]:
        verb, _, clitic = word.strip(",.;:").partition("-")
        pronoun = clitic.rpartition("-")[2] in reporting.pronouns
        if verb in reporting.cues and (not clitic or pronoun):
            return True
        if verb not in reporting.fillers:
            return pronoun or verb.endswith(reporting.past_endings)
    return False


def _add(found: list[Segment], text: str, start: int, end: int, index: int) -> None:
    while end > start and (text[end - 1].isspace() or text[end - 1] in "—–―,"):
        end -= 1
    while start < end and (text[start].isspace() or (found and text[start] in ".,;:—–―")):
        start += 1
    if any(character.isalnum() for character in text[start:end]):
        found.append(Segment(start, end, index))
