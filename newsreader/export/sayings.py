"""Quotations of many articles, a row each: for programs and for people."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from newsreader.export.markup import escaped
from newsreader.library.identity import content_key
from newsreader.library.relation import Relation
from newsreader.quotations.quotation import SURE
from newsreader.source import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.library.quoting import SaidIn
    from newsreader.library.same_words import Also


class Saying(NamedTuple):
    """A quotation in plain values; places are code points into its article's text.

    Attributes:
        key: of the article's content.
        source: its address.
        title: what it is called, or None.
        published: ISO 8601 date or date and time, or None.
        text: the words, marks included.
        start: their place.
        end: just past it.
        kind: speech or partial.
        speaker: whose they are, or None.
        confidence: how sure that is, 0 to 1.
        context: the sentences around them.
        also: the same words in other articles, each with what it is there beside these.
    """

    key: str
    source: str
    title: str | None
    published: str | None
    text: str
    start: int
    end: int
    kind: str
    speaker: str | None
    confidence: float
    context: str
    also: list[dict[str, Any]]


COLUMNS = Saying._fields
_DIGITS = 2


def saying(said: SaidIn, elsewhere: Sequence[Also]) -> Saying:
    """A quotation in plain values.

    Args:
        said: the quotation.
        elsewhere: where the same words stand.
    """
    article = said.article
    return Saying(
        content_key(article.text),
        article.source,
        article.title,
        article.published,
        said.text,
        said.span.start,
        said.span.end,
        said.kind,
        said.speaker,
        round(said.confidence, _DIGITS),
        context_of(said),
        [
            {
                "source": one.said.article.source,
                "start": one.said.span.start,
                "end": one.said.span.end,
                "text": one.said.text,
                "speaker": one.said.speaker,
                "relation": one.relation.value,
            }
            for one in elsewhere
        ],
    )


def saying_cells(said: SaidIn, elsewhere: Sequence[Also]) -> list[str]:
    """The cells of a table's row under `COLUMNS`; of where else it stands, the sources."""
    row = saying(said, elsewhere)
    also = "; ".join(f"{one['relation']}: {one['source']}" for one in row.also)
    return ["" if cell is None else str(cell) for cell in row[:-1]] + [also]


def saying_text(said: SaidIn, elsewhere: Sequence[Also]) -> str:
    """For people: the words, whose they are, where and where else."""
    lines = [said.text, f"  — {_whose(said)}", f"  {_where(said)}"]
    return "\n".join([*lines, *(f"  {told}" for told in _told(elsewhere))]) + "\n"


def saying_markdown(said: SaidIn, elsewhere: Sequence[Also]) -> str:
    """The words as a block quotation, with whose they are, where and where else."""
    lines = [said.text, "", f"— {_whose(said)}, {_where(said)}", *_told(elsewhere)]
    return "\n".join(f"> {escaped(line)}".rstrip() for line in lines) + "\n"


def context_of(said: SaidIn) -> str:
    """The sentences around a quotation, on one line."""
    return " ".join(said.article.passage(said.context).split())


def _whose(said: SaidIn) -> str:
    if said.speaker is None:
        return "nobody named"
    return said.speaker if said.confidence >= SURE else f"{said.speaker}?"


def _where(said: SaidIn) -> str:
    article = said.article
    place = article.url or printable(article.source)
    return " · ".join(filter(None, (article.title, article.site, article.published, place)))


def _told(elsewhere: Sequence[Also]) -> list[str]:
    """In how many other articles the words stand, by what they are there."""
    counts = Counter(one.relation for one in elsewhere)
    if not counts:
        return []
    kinds = ", ".join(f"{kind.value} in {counts[kind]}" for kind in Relation if kind in counts)
    return [f"also in {len({one.said.id[0] for one in elsewhere})}: {kinds}"]
