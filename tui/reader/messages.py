"""What the workers report to the reading screen; each report names what it belongs to.

Nobody compares messages, and Textual has words for them: what a dataclass would make for that is
left out, here as in the panes, for it takes as long as all else that is made before the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.library import Mark
    from newsreader.library.correction import Correction
    from newsreader.search import Matches, Query
    from newsreader.source import SourceError
    from newsreader.summary.summary import Summary
    from newsreader.text.span import Span
    from tui.clipboard import Receipt
    from tui.session.course import Course
    from widgets.library_facts import Facts
    from widgets.preview import Beginning


class ArticleReport(Message):
    """Something came of finding, reading or analysing articles."""


class LibraryReport(Message):
    """More is known about the articles of the list."""


class SearchReport(Message):
    """Something was found."""


class SummaryReport(Message):
    """More is known about the summary."""


@dataclass(eq=False, repr=False)
class SourcesFound(ArticleReport):
    """Further sources of the folders that were named, and what is wrong with some of them."""

    sources: tuple[str, ...]
    errors: tuple[SourceError, ...]


@dataclass(eq=False, repr=False)
class ArticleRead(ArticleReport):
    """An article was read and can be shown.

    Attributes:
        article: the article.
        instead_of: why it was not its source that gave it but the library; None where it was.
    """

    article: Article
    instead_of: SourceError | None = None


@dataclass
class Reached(Message):
    """An article of a course was read from the library.

    Attributes:
        course: the way, in that article.
        place: where in the article it goes to.
        article: the article, None where it is not in the library any more.
        key: what it is remembered by.
    """

    course: Course
    place: Span
    article: Article | None
    key: str


@dataclass(eq=False, repr=False)
class ReadFailed(ArticleReport):
    """An article cannot be read."""

    error: SourceError


class NamingReport(Message):
    """Something came of what the reader asked to open, or to read again."""


@dataclass(eq=False, repr=False)
class Named(NamingReport):
    """What the reader typed names an article, the first if it names several."""

    source: str


@dataclass(eq=False, repr=False)
class NotNamed(NamingReport):
    """What the reader asked for cannot be read."""

    error: SourceError


@dataclass(eq=False, repr=False)
class ReadAgain(NamingReport):
    """An article was read again.

    Attributes:
        before: as it was.
        article: as it is now.
    """

    before: Article
    article: Article


@dataclass(eq=False, repr=False)
class Recalled(Message):
    """What is remembered about an article was looked up.

    Attributes:
        article: the article.
        facts: what the list of articles says about it.
        mark: how far it had been read, None if it is new.
        bookmarks: where in its text they are, in order.
        tags: those that it has.
    """

    article: Article
    facts: Facts
    mark: Mark | None
    bookmarks: tuple[int, ...]
    tags: tuple[str, ...] = ()


@dataclass(eq=False, repr=False)
class FactsFound(LibraryReport):
    """More is known of the articles of the list.

    Attributes:
        facts: by source.
        marks: how far articles among them were read, by the key in their facts.
    """

    facts: Mapping[str, Facts]
    marks: Mapping[str, Mark]


@dataclass(eq=False, repr=False)
class Previewed(LibraryReport):
    """The beginning of an article was read, or cannot be."""

    beginning: Beginning


@dataclass
class AddingTold(LibraryReport):
    """How far adding has come.

    Attributes:
        told: in a few words, as `newsreader add` says it.
        has_ended: whether nothing more comes.
        failed: whether it came to nothing.
    """

    told: str
    has_ended: bool = False
    failed: bool = False


@dataclass
class TakenBack(Message):
    """A correction was taken back.

    Attributes:
        article: where it was.
        correction: the correction, None where there was none.
    """

    article: Article
    correction: Correction | None


@dataclass
class ElsewhereFound(Message):
    """What other articles say of a quotation was looked up.

    Attributes:
        article: where the quotation stands.
        place: its place there.
        told: in a few words, "" where there is nothing to say.
    """

    article: Article
    place: Span
    told: str


class FirstStart(Message):
    """The program is being used for the first time, as far as anything is kept by which to know."""


@dataclass(eq=False, repr=False)
class Noticed(Message):
    """Something that the reader must not miss, in one sentence."""

    sentence: str


@dataclass(eq=False, repr=False)
class BookmarkWritten(Message):
    """A bookmark was put or taken away.

    Attributes:
        key: what the article is remembered by.
        place: where it was put, in code points; None if it was taken away.
        kept: whether it will still be so next time.
    """

    key: str
    place: int | None
    kept: bool


@dataclass(eq=False, repr=False)
class Analysed(ArticleReport):
    """An article was analysed.

    Attributes:
        analysis: what was found.
        is_recalled: whether the library had it.
    """

    analysis: Analysis
    is_recalled: bool = False


@dataclass(eq=False, repr=False)
class Summarised(SummaryReport):
    """An article was summarised by another method, or could not be."""

    analysis: Analysis


@dataclass(eq=False, repr=False)
class Agreed(SummaryReport):
    """All methods were asked what they would choose."""

    summary: Summary
    agreement: Mapping[Span, tuple[str, ...]]


@dataclass(eq=False, repr=False)
class Searched(SearchReport):
    """An article was searched; a problem is one sentence on why it cannot be."""

    article: Article
    query: Query
    matches: Matches
    problem: str = ""


@dataclass(eq=False, repr=False)
class SearchesRecalled(SearchReport):
    """Earlier searches were looked up, the latest last."""

    needles: tuple[str, ...]


@dataclass(eq=False, repr=False)
class Copied(Message):
    """Text was copied, or could not be; the advice is what the reader has not been told yet."""

    receipt: Receipt
    advice: str
