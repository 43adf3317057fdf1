"""What has to be there for a command to do something: the palette offers no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.source.names import is_standard_input

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.session.situation import Situation


def analysed(now: Situation) -> bool:
    """The article was analysed, and so has a summary."""
    return now.session.analysis is not None


def has_sentence(number: int) -> Callable[[Situation], bool]:
    """The summary has that many sentences."""
    return lambda now: now.session.summary is not None and number <= now.session.summary.length


def can_grow(now: Situation) -> bool:
    """The summary can be longer."""
    summary = now.session.summary
    return summary is not None and summary.resized(summary.length + 1).length > summary.length


def can_shrink(now: Situation) -> bool:
    """The summary can be shorter."""
    return now.session.summary is not None and now.session.summary.length > 1


def has_stops(now: Situation) -> bool:
    """The trail leads anywhere."""
    return bool(now.session.trail.stops)


def has_quotations(now: Situation) -> bool:
    """Something is said in the article."""
    return bool(now.session.said)


def has_speaker(now: Situation) -> bool:
    """Somebody is at hand who can be quoted."""
    return now.session.speaker_at_hand(now.seen) is not None


def has_quotation_or_selection(now: Situation) -> bool:
    """Something is selected, or a quotation is at hand."""
    return bool(now.selected or now.session.quotation_at_hand(now.seen))


def has_selection(now: Situation) -> bool:
    """Something is selected in the article."""
    return now.selected is not None


def is_elsewhere(now: Situation) -> bool:
    """The reader is not in the article, on the trail of quotations, with nothing selected."""
    on_quotations = now.session.trail == now.session.quotation_trail
    return not (now.in_article and on_quotations and now.selected is None)


def has_next(now: Situation) -> bool:
    """There is an article after this one."""
    return now.shelf.nearest(1) is not None


def has_previous(now: Situation) -> bool:
    """There is an article before this one."""
    return now.shelf.nearest(-1) is not None


def has_bookmarks(now: Situation) -> bool:
    """The article has bookmarks."""
    return bool(now.session.bookmarks)


def has_links(now: Situation) -> bool:
    """The article has links."""
    return now.session.article is not None and bool(now.session.article.links)


def has_text(now: Situation) -> bool:
    """The article has something in it to select."""
    return now.session.article is not None and bool(now.session.article.paragraphs)


def has_source(now: Situation) -> bool:
    """The article can be read again."""
    article = now.session.article
    return article is not None and not is_standard_input(article.source)


def has_file(now: Situation) -> bool:
    """The article is a file or has an address, which another program can open."""
    article = now.session.article
    return article is not None and (
        not is_standard_input(article.source) or bool(article.url or now.session.link_here)
    )
