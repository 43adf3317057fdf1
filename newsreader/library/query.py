"""What is asked of the library, as readers type it.

    brexit "trade deal" -fishing speaker:"Nora Finch" after:2019-06 OR tag:trade

Everything that is asked for has to hold; `OR` joins the term before it with the one behind it, and
binds closer than that, as search engines have it. A term is a word, a "phrase", a beginning
(`brex*`), a field with its value, or one of them behind `-`, which must not hold.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Field(StrEnum):
    """What a term may be about; the value is how it is typed."""

    SPEAKER = "speaker"
    PERSON = "person"
    ORGANISATION = "org"
    PLACE = "place"
    SITE = "site"
    SOURCE = "source"
    TAG = "tag"
    LANGUAGE = "lang"
    BEFORE = "before"
    AFTER = "after"
    IS = "is"
    IN = "in"


class State(StrEnum):
    """What `is:` may say."""

    UNREAD = "unread"
    READ = "read"


class Scope(StrEnum):
    """Where `in:` may have the words looked for."""

    TITLE = "title"
    QUOTE = "quote"


class LibraryQueryError(ValueError):
    """A query that makes no sense: a sentence that says why and what to do.

    Attributes:
        place: the character of the query where that shows, from 0.
    """

    def __init__(self, sentence: str, place: int) -> None:
        super().__init__(sentence)
        self.place = place


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that is asked for.

    Attributes:
        text: the words, or the value of the field.
        field: what it is about, None for words of the article.
        is_beginning: whether the last word is only the beginning of one.
        is_excluded: whether it must not hold.
    """

    text: str
    field: Field | None = None
    is_beginning: bool = False
    is_excluded: bool = False


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """What is asked.

    Attributes:
        groups: all of them have to hold; of a group, any of its terms.
        scope: the only place where the words are looked for, None for the title and the text.
    """

    groups: tuple[tuple[Term, ...], ...]
    scope: Scope | None = None

    @property
    def wanted_words(self) -> tuple[Term, ...]:
        """The words that may stand in what is found."""
        terms = [term for group in self.groups for term in group]
        return tuple(term for term in terms if term.field is None and not term.is_excluded)


_TERM = re.compile(
    r"""
    (?P<minus>-(?=[^\s-]))?              # what must not hold
    (?:(?P<field>[a-z]+):(?=\S)(?!//))?   # a field, before its value and not before //
    (?:
        "(?P<phrase>[^"]*)(?P<close>"?)
        | (?P<word>[^\s"]+)
    )
    (?P<star>\*)?
    """,
    re.VERBOSE,
)
_LITERAL = frozenset({Field.SITE, Field.SOURCE, Field.TAG})
"""Fields whose values are no words."""
_NO_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_OR = "OR"
_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def parsed(query: str) -> LibraryQuery:
    """Read a query.

    Raises:
        LibraryQueryError: it makes no sense, or asks for nothing.
    """
    query = _NO_TEXT.sub(" ", query)
    groups: list[list[Term]] = []
    scope = None
    joins_at: int | None = None
    for place, written in _written(query):
        if written is None:
            if not groups or joins_at is not None:
                raise LibraryQueryError(f"{_OR} stands between two terms: put one before it", place)
            joins_at = place
            continue
        if written.field is Field.IN:
            scope = Scope(written.text)
        elif joins_at is not None:
            groups[-1].append(written)
        else:
            groups.append([written])
        joins_at = None
    if joins_at is not None:
        raise LibraryQueryError(f"{_OR} stands between two terms: put one behind it", joins_at)
    if scope and not any(term.field is None for group in groups for term in group):
        raise LibraryQueryError(f"in:{scope} says where words are looked for: add some", len(query))
    if not groups:
        raise LibraryQueryError(
            "nothing is asked for: type a word, or a field such as speaker:name", 0
        )
    return LibraryQuery(tuple(map(tuple, groups)), scope)


def _written(query: str) -> Iterator[tuple[int, Term | None]]:
    """The terms of a query with their places; None for `OR`."""
    at = 0
    while at < len(query):
        if query[at].isspace():
            at += 1
            continue
        match = _TERM.match(query, at)
        if match is None:  # nothing but a quotation mark cannot begin a term
            raise LibraryQueryError("a term cannot begin here: leave that character out", at)
        if match[0] == _OR:
            yield at, None
        else:
            yield at, _term(match)
        at = match.end()


def _term(match: re.Match[str]) -> Term:
    place = match.start()
    if match["phrase"] is not None and not match["close"]:
        raise LibraryQueryError('a phrase has no end: close it with "', match.start("phrase") - 1)
    text = match["word"] if match["phrase"] is None else match["phrase"]
    name, field = match["field"], None
    if name is not None:
        if name in set(Field):
            field = Field(name)
        else:
            text = f"{name}:{text}"
    is_beginning = bool(match["star"]) or (match["word"] is not None and text.endswith("*"))
    term = Term(
        text.rstrip("*") if is_beginning else text, field, is_beginning, bool(match["minus"])
    )
    if field not in _LITERAL and not any(map(str.isalnum, term.text)):
        raise LibraryQueryError("there is no letter or figure to look for: add a word", place)
    if field is not None:
        _check(term, match.start("phrase" if match["word"] is None else "word"))
    return term


def _check(term: Term, place: int) -> None:
    """Refuse a value that its field cannot have."""
    match term.field:
        case Field.BEFORE | Field.AFTER if not _is_date(term.text):
            raise LibraryQueryError(
                f"{term.field}: takes a date such as 2019, 2019-06 or 2019-06-28", place
            )
        case Field.IS if term.text not in set(State):
            raise LibraryQueryError(f"is: takes {' or '.join(State)}", place)
        case Field.IN if term.text not in set(Scope) or term.is_excluded:
            raise LibraryQueryError(f"in: takes {' or '.join(Scope)}", place)


def _is_date(text: str) -> bool:
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "-01-01"[len(text) - len("2019") :])
    except ValueError:
        return False
    return True
