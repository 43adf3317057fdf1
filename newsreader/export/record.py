"""The record: an analysis as one JSON object, the form in which other programs take it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from newsreader.article import TextMarkKind
from newsreader.library.identity import content_key

if TYPE_CHECKING:
    from newsreader.analysis import Analysis
    from newsreader.entities.entity import Entity
    from newsreader.quotations.quotation import Quotation
    from newsreader.text.span import Span

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)
_ESCAPED = re.compile(
    "["
    "\x7f-\x9f"  # DEL and C1; of C0, JSON allows none
    "\u2028-\u202e\u2066-\u2069"  # line ends, and what overrides the direction of text
    "\ud800-\udfff"  # the bytes of a name that cannot be decoded
    "]"
)


def record(analysis: Analysis) -> dict[str, Any]:
    """All of an analysis in plain dictionaries and lists; offsets are code points into "text".

    A part that is named in "problems" is empty.
    """
    article = analysis.article
    return {
        "source": article.source,
        "key": content_key(article.text),
        "format": article.format,
        "url": article.url,
        "site": article.site,
        "title": article.title,
        "byline": article.byline,
        "published": article.published,
        "modified": article.modified,
        "language": article.language,
        "words": article.words,
        "text": article.text,
        "paragraphs": [
            {**_place(paragraph.span), "role": paragraph.role.value}
            for paragraph in article.paragraphs
        ],
        "links": [
            {**_place(mark.span), "url": mark.address}
            for mark in article.marks
            if mark.kind is TextMarkKind.LINK
        ],
        "summary": {
            "method": analysis.summary.method,
            "sentences": [
                {
                    **_place(sentence.span),
                    "text": article.passage(sentence.span),
                    "score": round(sentence.score, 6),
                }
                for sentence in analysis.summary.sentences
            ],
        },
        "quotes": [_quote(quotation, analysis) for quotation in analysis.quotations],
        "entities": [_entity(entity) for entity in analysis.entities],
        "problems": [
            {"part": problem.part.value, "text": str(problem)} for problem in analysis.problems
        ],
    }


def json_line(analysis: Analysis) -> str:
    """The record as one line of JSON, without a line end."""
    return as_line(record(analysis))


def as_line(row: dict[str, Any]) -> str:
    """Plain dictionaries and lists as one line of JSON, without a line end.

    What could act on a terminal, or is not valid Unicode, is escaped: file names may hold both.
    """
    written = _ENCODER.encode(row)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def _place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _quote(quotation: Quotation, analysis: Analysis) -> dict[str, Any]:
    mention = quotation.speaker_mention
    text = analysis.article.text
    return {
        **_place(quotation.span),
        "text": analysis.article.passage(quotation.span),
        "segments": [[segment.start, segment.end] for segment in quotation.segments],
        "kind": quotation.kind.value,
        "speaker": quotation.speaker,
        "speaker_mention": {**_place(mention), "text": mention.of(text)} if mention else None,
        "rule": quotation.rule,
        "confidence": round(quotation.confidence, 2),
    }


def _entity(entity: Entity) -> dict[str, Any]:
    return {
        "name": entity.name,
        "kind": entity.kind.value,
        "aliases": list(entity.aliases),
        "value": entity.value,
        "mentions": [_place(mention) for mention in entity.mentions],
    }
