"""Rules of no single language: by signs and numbers, or made of the words of all languages."""

from __future__ import annotations

from newsreader.article import Role
from newsreader.languages.base.page import PageRule
from newsreader.paragraphs.dateline import ALONE
from newsreader.paragraphs.vocabulary import any_of, page_words

_DIGITS = tuple("0123456789")
_LONGEST_AGENCY = 30
_LONGEST_DATE = 80


def time_stamps() -> tuple[PageRule, ...]:
    """When a page was published or updated: `Published: Updated:`, `Updated at 6.14am`."""
    stamped = _stamped()
    beginnings = (*page_words("before_stamps"), *page_words("stamps"))
    return (
        PageRule(
            "time stamp",
            Role.BOILERPLATE,
            rf"{stamped} (?: [:|] | \.: )",
            example="Published: 14:11 EST, 25 October 2013 | Updated:",
            beginnings=beginnings,
        ),
        PageRule(
            "time stamp without a mark",
            Role.BOILERPLATE,
            rf"{stamped} (?: <time> | <date> )",
            example="Last updated at 3 p.m. on Monday",
            beginnings=beginnings,
        ),
    )


def _stamped() -> str:
    before, stamps, after = map(page_words, ("before_stamps", "stamps", "after_stamps"))
    return rf"(?: {any_of(before)} \s )? {any_of(stamps)} (?: \s {any_of(after)} )? \s*"


def neutral_rules() -> tuple[PageRule, ...]:
    """The rules that belong to no language's folder, or to more than one."""
    return (
        *_SIGNS,
        *time_stamps(),
        *_of_all_languages(),
        ALONE,
        _name_and_post(),
        _byline(),
    )


_SIGNS = (
    PageRule(
        "ornament",
        Role.BOILERPLATE,
        r"[\W_]+ $ | - \s? 30 \s? - $",
        example="* * *",
    ),
    PageRule(
        "number of a report",
        Role.BOILERPLATE,
        r"[A-Z]{2,6} [-_]? \d{6,8} (?: [._-] \d{2,5} )? $",
        example="APW20160319.0393",
        longest=_LONGEST_AGENCY,
        exact=True,
    ),
    PageRule(
        "address",
        Role.BOILERPLATE,
        r"(?: https?:// | www\. ) \S+ $",
        example="https://example.org/news/1",
        longest=400,
        beginnings=("http", "www."),
    ),
    PageRule(
        "rights",
        Role.BOILERPLATE,
        "©",
        example="© 2016 Example News.",
        longest=400,
        signs=("©",),
    ),
    PageRule(
        "contact",
        Role.BOILERPLATE,
        r"\S+ @ \S+ \. \w+ $",
        example="jane@example.com",
        signs=("@",),
    ),
)
"""What is told by signs and figures alone."""


def _of_all_languages() -> tuple[PageRule, ...]:
    """What is told by the words of all languages together, by times and by dates."""
    labels = tuple(page_words("source_labels"))
    dated = rf"<date> (?: [\s,|•·-]+ (?: {any_of(page_words('after_stamps'))} \s )? <time> )?"
    return (
        PageRule(
            "time",
            Role.BOILERPLATE,
            r"<time> (?: [,|\s-]+ <date> )? \W*$",
            example="3:04 PM EDT",
            longest=_LONGEST_DATE,
            beginnings=_DIGITS,
        ),
        PageRule(
            "origin",
            Role.BOILERPLATE,
            rf"{any_of(labels)} \s? : [\w\s/.&-]{{1,40}} $",
            example="Source: Example Agency",
            beginnings=labels,
        ),
        PageRule(
            "agency",
            Role.BOILERPLATE,
            r"[(\[]? <agency> [)\]]? $",
            example="(Reuters)",
            longest=_LONGEST_AGENCY,
        ),
        PageRule(
            "credit of a caption",
            Role.CAPTION,
            r"\w / \s? <agency> \W* $",
            example="A man walks past the bridge on Monday. Jane Doe/AFP",
            longest=400,
            exact=True,
            endings=("/",),
        ),
        PageRule(
            "date",
            Role.DATELINE,
            rf"{dated} (?: [\s,|•·-]+ {_stamped()} :? \s* {dated} )? \W*$",
            example="Tuesday, 3 May 2016",
            longest=_LONGEST_DATE,
            signs=_DIGITS,
        ),
    )


def _name_and_post() -> PageRule:
    return PageRule(
        "name and post",
        Role.BYLINE,
        r"<names> <separator> <desk> (?: <agency> | <post> ) (?: \s <desk> [A-Z]\w+ )? $",
        example="Jane Doe, Reuters",
        longest=100,
        exact=True,
        signs=(",", "|", "•", "·", "–", "—", " - "),
        ends_with_word=True,
    )


def _byline() -> PageRule:
    openings, labels = page_words("byline_openings"), page_words("byline_labels")
    written = any_of([*map(str.title, openings), *map(str.upper, openings)])
    conjunctions = any_of(page_words("conjunctions"))
    return PageRule(
        "byline in other languages",
        Role.BYLINE,
        rf"""
        (?: {written} | {any_of(map(str.title, labels))} \s? : ) \s (?! <day> ) <name>
        (?: (?: <separator> | \s {conjunctions} \s ) [^.!?]{{1,60}} )? $
        """,
        example="Von Erika Mustermann und Max Muster",
        longest=100,
        exact=True,
        beginnings=(*(f"{word} " for word in openings), *labels),
    )
