"""What the copy keys put on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.brief import markdown, summary_text
from newsreader.source import printable

if TYPE_CHECKING:
    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.quotations.quotation import Quotation
    from newsreader.span import Span


class Copy(NamedTuple):
    """A text for the clipboard, and what it is in words."""

    text: str
    what: str


def summary_copy(analysis: Analysis) -> Copy:
    """The sentences of the summary, a line each."""
    count = len(analysis.summary.sentences)
    what = "a summary of one sentence" if count == 1 else f"a summary of {count} sentences"
    return Copy(summary_text(analysis), what)


def brief_copy(analysis: Analysis) -> Copy:
    """The brief as Markdown."""
    return Copy(markdown(analysis), "the brief as Markdown")


def quotation_copy(article: Article, quotation: Quotation) -> Copy:
    """A quotation with its speaker and where it stands."""
    where = f"{article.title}, " if article.title else ""
    source = f"{quotation.told_speaker or 'nobody named'} ({where}{printable(article.source)})"
    return Copy(f"{article.passage(quotation.span)}\n— {source}\n", "a quotation with its speaker")


def selection_copy(article: Article, span: Span) -> Copy:
    """Selected text as the article has it."""
    return text_copy(article.passage(span))


def text_copy(text: str) -> Copy:
    """Selected text, wherever it was selected."""
    return Copy(text, "the selected text")
