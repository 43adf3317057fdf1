"""All that the engine makes of an article, in lines that can be read and compared.

Places are code points into the article's text, as in the record, which most of this is taken from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsreader.analysis import resummarised
from newsreader.export.record import record
from newsreader.summary import DEFAULT_METHOD, METHODS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.analysis import Analysis

COMPARED = tuple(method for method in METHODS if method not in {"kl", "lexrank", "lsa"})
"""These three have ties that hang on the last bit of a number, in which processors differ."""
LENGTH = 3
"""Sentences of a summary."""
SHOWN = 60
"""Characters of a quotation or sentence that are shown; its place tells the rest."""


def outcome(analysis: Analysis) -> str:
    """An analysis in lines: one fact a line, and the words that it is about above it."""
    known = record(analysis)
    lines = [f"{name}: {known[name]}" for name in ("language", "published", "title", "byline")]
    lines += [f"words: {known['words']}", f"sentences: {len(analysis.sentences)}"]
    lines += ["", "PARAGRAPHS and their sentences", *_paragraphs(known, analysis)]
    persons = [quotation.person for quotation in analysis.quotations]
    lines += ["", "QUOTATIONS"]
    for quote, person in zip(known["quotes"], persons, strict=True):
        lines += _quotation(quote, person.name if person else None)
    lines += ["", "ENTITIES", *map(_entity, known["entities"])]
    lines += ["", "SUMMARIES by number of sentence, the best first", *_summaries(analysis)]
    lines += [f"PROBLEM {problem['part']}: {problem['text']}" for problem in known["problems"]]
    return "\n".join(lines) + "\n"


def _paragraphs(known: dict[str, Any], analysis: Analysis) -> Iterator[str]:
    for number, paragraph in enumerate(known["paragraphs"]):
        inside = (s.span for s in analysis.sentences if s.paragraph == number)
        sentences = _places((span.start, span.end) for span in inside)
        yield f"{_place(paragraph)} {paragraph['role']}: {sentences}".rstrip()


def _quotation(quote: dict[str, Any], person: str | None) -> Iterator[str]:
    yield _short(quote["text"])
    yield f"    {quote['kind']} {_places(quote['segments'])}"
    if (mention := quote["speaker_mention"]) is not None:
        named = "an entity" if person == quote["speaker"] else f"the entity {person}"
        who = quote["speaker"] if person is None else f"{quote['speaker']}, {named},"
        yield f"    {who} by “{_short(mention['text'])}” {_place(mention)}"
    else:
        yield f"    {quote['speaker']}"
    yield f"    {quote['rule']} {quote['confidence']:.2f}"


def _entity(entity: dict[str, Any]) -> str:
    mentions = _places((mention["start"], mention["end"]) for mention in entity["mentions"])
    also = "".join(f" | {alias}" for alias in entity["aliases"])
    value = f" = {entity['value']}" if entity["value"] is not None else ""
    return f"{entity['kind']}: {entity['name']}{also}{value}; {len(entity['mentions'])}: {mentions}"


def _summaries(analysis: Analysis) -> Iterator[str]:
    text = analysis.article
    for method in COMPARED:
        summary = resummarised(analysis, method=method, length=LENGTH).summary
        best = summary.ranking[: summary.length]
        yield f"{method}: {' '.join(str(ranked.number) for ranked in best)}"
        if method == DEFAULT_METHOD:
            yield from (f"    {_short(text.passage(s.span))}" for s in summary.sentences)
            scores = sorted((ranked.number, ranked.score) for ranked in summary.ranking)
            yield "    " + " ".join(f"{number}:{score:.2f}" for number, score in scores)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else f"{text[: SHOWN // 2]}…{text[-SHOWN // 2 :]}"


def _place(place: dict[str, Any]) -> str:
    return f"{place['start']}-{place['end']}"


def _places(places: Iterable[tuple[int, int]]) -> str:
    return " ".join(f"{start}-{end}" for start, end in places)
