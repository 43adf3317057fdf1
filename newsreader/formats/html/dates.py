"""When a page's article was published and last changed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsreader.paragraphs.publication import date_in
from newsreader.paragraphs.vocabulary import any_of, page_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.formats.html.blocks import PageBlock
    from newsreader.formats.html.facts import Facts

_PUBLISHED = tuple(
    "article:published_time datepublished og:article:published_time article:published "
    "og:published_time published_time parsely-pub-date sailthru.date article.published "
    "publish-date publishdate publish_date pubdate publication_date date_published "
    "citation_publication_date citation_date dc.date.issued dcterms.issued dcterms.created "
    "dc.date.created dc.date dcterms.date cxenseparse:recs:publishtime originalpublicationdate "
    "ptime displaydate date datecreated".split()
)
_MODIFIED = tuple(
    "article:modified_time datemodified og:updated_time article:modified last-modified lastmod "
    "dcterms.modified dc.date.modified article.updated updated_time modified_time "
    "revised lastmodified".split()
)
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
_IN_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>\d{1,2})[/-](?P<day>\d{1,2})(?=\D|$)"
)
_LONGEST = 100
"""Characters of a date, and of a line around the title that gives one."""


class Dates(NamedTuple):
    """ISO 8601 dates, or dates and times; None where the page does not say."""

    published: str | None
    modified: str | None


def dates_of(facts: Facts, between: Sequence[PageBlock]) -> Dates:
    """The dates that a page gives.

    JSON-LD comes first, then `meta` elements, `time` elements and lines under the title, and the
    address. Where the page shows one of its dates under the title, that is the one of publication;
    a day before or after it was counted elsewhere on the earth.

    Args:
        facts: what the page tells.
        between: the blocks between the title and the first paragraph.
    """
    told = [*facts.linked("datePublished"), *facts.told(*_PUBLISHED), *facts.linked("dateCreated")]
    changed = [*facts.linked("dateModified"), *facts.told(*_MODIFIED)]
    lines = [block.text for block in between if len(block.text) <= _LONGEST]
    shown = _first(line for line in lines if not _update().search(line))
    published, modified = _first(told), _first(changed)
    if published and shown:
        same = (date for date in map(iso, (*told, *changed)) if date and date[:10] == shown[:10])
        published = next(same, shown if _days(published, shown) == 1 else published)
    published = published or _first(_times(between)) or shown or _first(lines)
    return Dates(published or _first(_in_address(facts.address)) or modified, modified)


def iso(given: str) -> str | None:
    """A date in ISO 8601, whatever it is written in; None where it is none, or a doubtful one."""
    given = given.strip()
    if len(given) > _LONGEST or not any(map(str.isdigit, given)):
        return None
    if _EPOCH.fullmatch(given):
        return datetime.fromtimestamp(int(given[:10]), UTC).isoformat()
    try:
        time = datetime.fromisoformat(given)
    except ValueError:
        try:
            time = parsedate_to_datetime(given)
        except (ValueError, TypeError, IndexError, OverflowError):
            return date_in(given)
    if not time.year >= 1800:
        return None
    has_time = ":" in given or "T" in given
    return time.isoformat() if has_time else time.date().isoformat()


def _first(told: Iterable[str]) -> str | None:
    return next(filter(None, map(iso, told)), None)


def _days(first: str, second: str) -> int:
    """Days between two dates."""
    return abs((date.fromisoformat(first[:10]) - date.fromisoformat(second[:10])).days)


@cache
def _update() -> re.Pattern[str]:
    return re.compile(any_of(page_words("updates")), re.VERBOSE | re.IGNORECASE)


def _times(around: Sequence[PageBlock]) -> Iterable[str]:
    """The dates of the `time` elements around some blocks."""
    for block in around:
        for element in (block.element, *block.element.iterancestors("time")):
            for time in element.iter("time"):
                yield time.get("datetime") or "".join(time.itertext())


def _in_address(address: str | None) -> Iterable[str]:
    for match in _IN_ADDRESS.finditer(address or ""):
        yield f"{match['year']}-{match['month']:0>2}-{match['day']:0>2}"
