"""What has to be there for a command to do something: the palette offers no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.source.names import is_standard_input

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.reader.screen import ReaderScreen


def analysed(screen: ReaderScreen) -> bool:
    """The article was analysed, and so has a summary."""
    return screen.analysis is not None


def has_sentence(number: int) -> Callable[[ReaderScreen], bool]:
    """The summary has that many sentences."""
    return lambda screen: screen.summary is not None and number <= screen.summary.length


def can_grow(screen: ReaderScreen) -> bool:
    """The summary can be longer."""
    summary = screen.summary
    return summary is not None and summary.resized(summary.length + 1).length > summary.length


def can_shrink(screen: ReaderScreen) -> bool:
    """The summary can be shorter."""
    return screen.summary is not None and screen.summary.length > 1


def has_stops(screen: ReaderScreen) -> bool:
    """The trail leads anywhere."""
    return bool(screen.trail.stops)


def has_quotations(screen: ReaderScreen) -> bool:
    """Something is said in the article."""
    return bool(screen.quotation_trail.stops)


def has_speaker(screen: ReaderScreen) -> bool:
    """Somebody is at hand who can be quoted."""
    return screen.speaker_at_hand is not None


def has_quotation_or_selection(screen: ReaderScreen) -> bool:
    """Something is selected, or a quotation is at hand."""
    return bool(screen.article_pane.selected_span or screen.quotation_at_hand)


def has_selection(screen: ReaderScreen) -> bool:
    """Something is selected in the article."""
    return screen.article_pane.selected_span is not None


def is_elsewhere(screen: ReaderScreen) -> bool:
    """The reader is not in the article, on the trail of quotations, with nothing selected."""
    in_article = screen.panes.active.value == "article" and not screen.article_pane.selected_span
    return not in_article or screen.trail != screen.quotation_trail


def has_next(screen: ReaderScreen) -> bool:
    """There is an article after this one."""
    return screen.nearest(1) is not None


def has_previous(screen: ReaderScreen) -> bool:
    """There is an article before this one."""
    return screen.nearest(-1) is not None


def has_bookmarks(screen: ReaderScreen) -> bool:
    """The article has bookmarks."""
    return bool(screen.bookmarks)


def has_text(screen: ReaderScreen) -> bool:
    """The article has something in it to select."""
    return screen.article is not None and bool(screen.article.paragraphs)


def has_file(screen: ReaderScreen) -> bool:
    """The article is a file, which another program can open."""
    return screen.article is not None and not is_standard_input(screen.article.source)
