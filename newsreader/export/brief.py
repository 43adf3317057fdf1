"""The brief: an analysis on a page, as plain text or as Markdown, for people."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from newsreader.entities.entity import EntityKind
from newsreader.export.markup import as_line, escaped, linked, passages
from newsreader.problem import Part
from newsreader.source import printable
from newsreader.text.words import minutes_to_read

if TYPE_CHECKING:
    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.quotations.quotation import Quotation

_KIND_NAMES = {
    EntityKind.PERSON: "People",
    EntityKind.ORGANISATION: "Organisations",
    EntityKind.PLACE: "Places",
    EntityKind.GROUP: "Groups",
    EntityKind.THING: "Things",
    EntityKind.DATE: "Dates",
    EntityKind.MONEY: "Money",
    EntityKind.FIGURE: "Figures",
}
_REPORTERS_COMMA = re.compile(r",(?=[\"'”’»]+\Z)")


def kind_name(kind: EntityKind) -> str:
    """The heading over the entities of a kind."""
    return _KIND_NAMES[kind]


KIND_ORDER = tuple(_KIND_NAMES)
"""Entity kinds as a reader asks for them: who, where, what, when, how much."""


def reading_minutes(article: Article) -> int:
    """Whole minutes that a reader needs for the article, at least one."""
    return minutes_to_read(article.words, article.language)


def summary_text(analysis: Analysis) -> str:
    """The summary's sentences, a line each; none where it could not be worked out."""
    passage = analysis.article.passage
    return "\n".join(passage(sentence.span) for sentence in analysis.summary.sentences)


def quoted(article: Article, quotation: Quotation) -> str:
    """What is said, without the comma that leads on to the reporter's words: “We will go”."""
    return _REPORTERS_COMMA.sub("", article.passage(quotation.span))


def plain(analysis: Analysis, *, width: int = 80) -> str:
    """The brief as plain text, wrapped at `width` columns, ending with a line end."""
    article = analysis.article
    lines = textwrap.wrap(_title(article), width)
    lines += [_facts(article)]
    count = len(analysis.summary.sentences)
    chosen = f"{analysis.summary.method}, {count} of {len(analysis.sentences)} sentences"
    said = str(sum(quotation.is_utterance for quotation in analysis.quotations))
    for part, heading, facts, listed in (
        (Part.SUMMARY, "SUMMARY", chosen, _plain_summary),
        (Part.QUOTATIONS, "QUOTATIONS", said, _plain_quotations),
        (Part.ENTITIES, "ENTITIES", "", _plain_entities),
    ):
        if problem := analysis.problem_of(part):
            lines += ["", heading, "", *_wrapped(str(problem), width)]
        else:
            lines += ["", f"{heading}  ({facts})" if facts else heading, *listed(analysis, width)]
    return "\n".join(lines) + "\n"


def _plain_summary(analysis: Analysis, width: int) -> list[str]:
    lines = []
    for sentence in analysis.summary.sentences:
        lines += ["", *_wrapped(analysis.article.passage(sentence.span), width)]
    return lines


def _plain_quotations(analysis: Analysis, width: int) -> list[str]:
    lines = []
    for quotation in analysis.quotations:
        if quotation.is_utterance:
            lines += ["", f"  {quotation.told_speaker or 'Nobody named'}"]
            for passage in quoted(analysis.article, quotation).split("\n\n"):
                lines += _wrapped(passage, width, indent="    ")
    return lines


def _plain_entities(analysis: Analysis, width: int) -> list[str]:
    lines = []
    for kind, names in _entity_lines(analysis):
        lines += ["", *_wrapped(f"{kind}: {names}", width)]
    return lines


def markdown(analysis: Analysis) -> str:
    """The brief as Markdown: title, facts, address, summary, quotations with speakers, entities.

    Links and emphasis are kept.
    """
    article = analysis.article
    lines = [f"# {escaped(_title(article))}", "", _facts_marked_up(article)]
    for part, heading, listed in (
        (Part.SUMMARY, "## Summary", _summary_marked_up),
        (Part.QUOTATIONS, "## Quotations", _quotations_marked_up),
        (Part.ENTITIES, "## Entities", _entities_marked_up),
    ):
        problem = analysis.problem_of(part)
        lines += ["", heading, *(["", escaped(str(problem))] if problem else listed(analysis))]
    return "\n".join(lines) + "\n"


def _summary_marked_up(analysis: Analysis) -> list[str]:
    sentences = (passages(analysis.article, s.span) for s in analysis.summary.sentences)
    return ["", *(f"- {as_line(' '.join(parts))}" for parts in sentences)]


def _quotations_marked_up(analysis: Analysis) -> list[str]:
    lines = []
    for quotation in analysis.quotations:
        if quotation.is_utterance:
            said = passages(analysis.article, quotation.span)
            said[-1] = _REPORTERS_COMMA.sub("", said[-1])
            block = "\n>\n".join(f"> {as_line(passage)}" for passage in said)
            lines += ["", f"{block}\n>\n> — {escaped(quotation.told_speaker or 'nobody named')}"]
    return lines


def _entities_marked_up(analysis: Analysis) -> list[str]:
    return ["", *(f"- **{kind}:** {escaped(names)}" for kind, names in _entity_lines(analysis))]


def _title(article: Article) -> str:
    return article.title or article.first_words or "Untitled"


def _facts(article: Article) -> str:
    return " · ".join([*_known(article), printable(article.source)])


def _facts_marked_up(article: Article) -> str:
    """The facts with the article's address, else with what it was read from."""
    known = [article.site] if article.site else []
    known += _known(article)
    source = linked(article.url) if article.url else escaped(printable(article.source))
    return " · ".join([*map(escaped, known), source])


def _known(article: Article) -> list[str]:
    facts = [article.byline, article.published, f"{article.words} words"]
    return [fact for fact in (*facts, f"{reading_minutes(article)} min") if fact]


def _entity_lines(analysis: Analysis) -> list[tuple[str, str]]:
    found = []
    for kind in KIND_ORDER:
        entities = [entity for entity in analysis.entities if entity.kind is kind]
        entities.sort(key=lambda entity: (-len(entity.mentions), entity.mentions[0]))
        if entities:
            names = (f"{entity.name} ({len(entity.mentions)})" for entity in entities)
            found.append((kind_name(kind), ", ".join(names)))
    return found


def _wrapped(text: str, width: int, indent: str = "  ") -> list[str]:
    return textwrap.wrap(
        text,
        max(20, width),
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
