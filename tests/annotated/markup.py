"""Marks of annotation are read and taken out of a text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from annotated.article import UTTERANCES, AnnotatedArticle, GoldQuotation
from newsreader.entities.entity import EntityKind
from newsreader.quotations.quotation import QuotationKind
from newsreader.text.span import Span

_KIND_OF_LETTER = {
    "q": QuotationKind.SPEECH,
    "p": QuotationKind.PARTIAL,
    "t": QuotationKind.TERM,
    "w": QuotationKind.TITLE,
}
_MARKUP = re.compile(r"\{\{(?P<quotation>[^{}]*)\}\}|\[\[(?P<mention>[^\[\]{}]*)\]\]")
_LOOSE = re.compile(r"\{\{|\}\}|\[\[|\]\]")


class MarkupError(ValueError):
    """An annotation that cannot be read; says where."""


def parse(marked: str, *, name: str = "-", where: str = "-") -> AnnotatedArticle:
    """Take the annotation out of a text.

    Args:
        marked: the text with inline annotation.
        name: the article's name.
        where: the file's name, for errors.

    Raises:
        MarkupError: if an annotation cannot be read.
    """
    reading = _Reading()
    end = 0
    for match in _MARKUP.finditer(marked):
        try:
            reading.plain(marked[end : match.start()])
            if match["mention"] is not None:
                reading.mention(match["mention"])
            else:
                reading.quotation(match["quotation"].strip())
        except ValueError as error:
            line = marked.count("\n", 0, match.start()) + 1
            raise MarkupError(f"{where}:{line}: {match.group()}: {error}") from None
        end = match.end()
    try:
        reading.plain(marked[end:])
        reading.finish()
    except ValueError as error:
        raise MarkupError(f"{where}:{marked.count(chr(10)) + 1}: {error}") from None
    return AnnotatedArticle(
        name,
        "".join(reading.pieces),
        tuple(reading.quotations),
        {key: tuple(mentions) for key, mentions in reading.entities.items()},
    )


@dataclass
class _Reading:
    """What has been read so far of an annotated text."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    quotations: list[GoldQuotation] = field(default_factory=list)
    entities: dict[tuple[EntityKind, str], list[Span]] = field(default_factory=dict)
    begun: int | None = None
    """Where the open segment begins."""
    kind: QuotationKind = QuotationKind.SPEECH
    speaker: str | None = None
    segments: list[Span] = field(default_factory=list)
    """The closed segments of a quotation that goes on."""

    def plain(self, text: str) -> None:
        if loose := _LOOSE.search(text):
            raise ValueError(f"loose {loose.group()} before this")
        if text and self.segments and self.begun is None and text.strip():
            raise ValueError("text between the segments of a quotation")
        self._add(text)

    def mention(self, markup: str) -> None:
        kind, colon, rest = markup.partition(":")
        name, _, text = rest.partition("|")
        name = " ".join(name.split())
        text = text or rest
        if not colon or not name or text != text.strip() or "|" in text:
            raise ValueError("a mention is kind:name or kind:name|text")
        start = self.length
        self._add(text)
        key = EntityKind(kind), name
        self.entities.setdefault(key, []).append(Span(start, self.length))

    def quotation(self, markup: str) -> None:
        if markup == "/":
            self._close()
            self.quotations.append(GoldQuotation(tuple(self.segments), self.kind, self.speaker))
            self.segments = []
        elif markup in ("…", "..."):
            self._close()
        elif self.begun is not None:
            raise ValueError("the quotation before is still open")
        elif markup == "+":
            if not self.segments:
                raise ValueError("nothing to go on with")
            if self.pieces[-1].count("\n") < 1:
                raise ValueError("a further segment stands in a paragraph of its own")
            self.begun = self.length
        else:
            self._open(markup)

    def finish(self) -> None:
        if self.begun is not None or self.segments:
            raise ValueError("a quotation is open at the end")

    def _open(self, markup: str) -> None:
        if self.segments:
            raise ValueError("the quotation before goes on, but is never closed")
        letter, _, speaker = markup.partition(" ")
        if letter not in _KIND_OF_LETTER:
            raise ValueError("a quotation is q, p, t, w, +, … or /")
        self.kind = _KIND_OF_LETTER[letter]
        if (self.kind in UTTERANCES) is not bool(speaker):
            raise ValueError("speech and partial have a speaker or ?, terms and titles have none")
        self.speaker = None if speaker in ("", "?") else speaker
        self.begun = self.length

    def _close(self) -> None:
        if self.begun is None:
            raise ValueError("no quotation is open")
        if self.begun == self.length:
            raise ValueError("the quotation is empty")
        self.segments.append(Span(self.begun, self.length))
        self.begun = None

    def _add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)
