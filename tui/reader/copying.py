"""What the copy keys put on the clipboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from newsreader.export.brief import markdown, quoted, summary_text
from newsreader.source import printable
from tui.reader.messages import Copied
from tui.session.describing import NOBODY
from tui.session.summarising import lack

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.quotations.quotation import Quotation
    from newsreader.text.span import Span
    from tui.reader.background import Background
    from tui.reader.desk import Desk


_TOLD = 40
"""Code points of a quotation by which a reader knows which one was copied."""


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
    source = f"{quotation.told_speaker or NOBODY} ({where}{printable(article.source)})"
    words = quoted(article, quotation)
    told = words if len(words) <= _TOLD else words[:_TOLD].rpartition(" ")[0] + "…"
    return Copy(f"{words}\n— {source}\n", f"{told} with its speaker")


def selection_copy(article: Article, span: Span) -> Copy:
    """Selected text as the article has it."""
    return text_copy(article.passage(span))


def text_copy(text: str) -> Copy:
    """Selected text, wherever it was selected."""
    return Copy(text, "the selected text")


class Copying:
    """Copies what the reader asks for, in threads.

    Args:
        desk: what is read.
        background: starts threads.

    Attributes:
        route: where copied text goes, as `tui.clipboard` takes it.
    """

    def __init__(self, desk: Desk, background: Background) -> None:
        self.route = "auto"
        self._desk = desk
        self._background = background
        self._has_advised = False

    def summary(self) -> None:
        """Copy the summary."""
        self._desk.take(lack(self._desk.session))
        if (analysis := self._desk.session.analysis) and not lack(self._desk.session):
            self._start(summary_copy(analysis))

    def brief(self) -> None:
        """Copy everything as Markdown."""
        if analysis := self._desk.session.analysis:
            self._start(brief_copy(analysis))

    def quotation(self) -> None:
        """Copy the quotation at hand."""
        desk, pane = self._desk, self._desk.article_pane
        if (article := desk.session.article) is None:
            return
        if (quotation := desk.session.quotation_at_hand(pane.visible_span)) is not None:
            self._start(quotation_copy(article, quotation))
        else:
            key = desk.key_of("quotation.next")
            desk.tell(f"There is nothing to copy: select text, or go to a quotation with {key}")

    def selection_or(self, otherwise: Callable[[], object]) -> None:
        """Copy what is selected, which takes no analysis, else do something else."""
        if (span := self._desk.article_pane.selected_span) is not None:
            self.passage(span)
        else:
            otherwise()

    def passage(self, span: Span) -> None:
        """Copy a passage as the article has it."""
        if (article := self._desk.session.article) is not None:
            self._start(selection_copy(article, span))

    def selected(self) -> bool:
        """Copy what is selected in the article, and stop selecting; False if nothing is."""
        pane = self._desk.article_pane
        if self._desk.session.article is None or (span := pane.selected_span) is None:
            return False
        self.passage(span)
        pane.end_selecting()
        return True

    def text(self, text: str) -> None:
        """Copy text that is selected elsewhere than in the article."""
        self._start(text_copy(text))

    def _start(self, copied: Copy) -> None:
        self._background.start(partial(self._copy, copied), "copy", exclusive=False)

    def _copy(self, copied: Copy) -> None:
        from tui.clipboard import copy

        background = self._background
        receipt = copy(copied.text, copied.what, write=background.write, preference=self.route)
        advice = "" if self._has_advised else receipt.advice
        self._has_advised = self._has_advised or bool(advice)
        background.post(Copied(receipt, advice))
