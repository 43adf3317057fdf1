"""What the workers report to the reading screen; each report names what it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.source import SourceError
    from newsreader.span import Span
    from newsreader.state import Mark
    from newsreader.summary.summary import Summary
    from tui.clipboard import Receipt


@dataclass
class SourcesFound(Message):
    """Further articles of the folders that were named."""

    sources: tuple[str, ...]
    errors: tuple[SourceError, ...]


@dataclass
class ArticleRead(Message):
    """An article was read and can be shown."""

    index: int
    article: Article


@dataclass
class ReadFailed(Message):
    """An article cannot be read."""

    index: int
    error: SourceError


@dataclass
class Recalled(Message):
    """It was looked up how far an article had been read; None where it is new."""

    article: Article
    key: str
    mark: Mark | None


@dataclass
class Noticed(Message):
    """Something that the reader should know, in one sentence."""

    sentence: str


@dataclass
class Analysed(Message):
    """All is known of an article; a problem is one sentence on what was not done as asked."""

    analysis: Analysis
    problem: str = ""


@dataclass
class Summarised(Message):
    """An article was summarised by another method."""

    article: Article
    summary: Summary


@dataclass
class Agreed(Message):
    """All methods were asked what they would choose."""

    summary: Summary
    agreement: Mapping[Span, tuple[str, ...]]


@dataclass
class Searched(Message):
    """An article was searched."""

    article: Article
    needle: str
    matches: tuple[Span, ...]


@dataclass
class Copied(Message):
    """Text was copied, or could not be."""

    receipt: Receipt
