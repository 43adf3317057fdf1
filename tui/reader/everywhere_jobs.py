"""What threads find of somebody or something in all articles of the library."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from textual.message import Message

from newsreader.library import naming
from newsreader.library.persons import person_of
from newsreader.library.query import Field, LibraryQuery, Term
from newsreader.library.quoting import quotations
from newsreader.quotations.quotation import SURE
from tui.reader.jobs import abandonable, checkpoint
from widgets.cells import shown
from widgets.passage_list import NameRow, PassageRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from sqlite3 import Connection

    from newsreader.library.library import Library
    from newsreader.library.naming import NamedIn
    from newsreader.library.quoting import SaidIn
    from tui.reader.jobs import Post
    from tui.session.subject import Subject

Found = TypeVar("Found")

_AT_ONCE = 50
"""Passages that are read at a time; between them keys go first, and others have the library."""
_FIRST = 50
"""Passages in the first report; then four times as many each time."""
_DAY = len("2016-02-11")
_GLANCE = 600
"""Code points of a passage that are shown at most."""


class Side(StrEnum):
    """What is listed; the value is what it is called."""

    SAID = "Said"
    NAMED = "Named in"
    TOGETHER = "Named with"


@dataclass
class PassagesFound(Message):
    """Passages about a subject were found.

    Attributes:
        subject: whom or what they are about.
        side: what they are.
        rows: all that were found so far.
        is_all: whether no more come.
        remark: what to know about how they were found, "" for nothing.
    """

    subject: Subject
    side: Side
    rows: tuple[PassageRow | NameRow, ...]
    is_all: bool
    remark: str = ""


@abandonable
def find_passages(opened: Callable[[], Library], subject: Subject, side: Side, post: Post) -> None:
    """Report what the library has on a subject.

    Args:
        opened: gives the library.
        subject: whom or what.
        side: what is asked.
        post: takes the reports.
    """
    check = checkpoint()
    library = opened()
    entity = library.database.read(
        lambda connection: naming.entity_of(connection, subject.key, subject.name, subject.kind),
        None,
    )
    remark = ""
    if side is Side.SAID:
        person = entity and library.database.read(
            lambda connection: person_of(connection, *entity), None
        )
        if person is None and subject.kind in ("", "person"):
            remark = f"“{subject.name}” is no full name: elsewhere it may be somebody else"
        found = _in_turn(library, lambda connection: _said(connection, subject, person))
        rows = map(_said_row, found)
    elif entity is None:
        rows = map(_named_row, ())
    elif side is Side.NAMED:
        number = entity
        named = _in_turn(library, lambda connection: naming.named_in(connection, *number))
        rows = map(_named_row, named)
    else:
        _report_together(library, entity, subject, post)
        return
    gathered: list[PassageRow] = []
    due = _FIRST
    for row in rows:
        check()
        gathered.append(row)
        if len(gathered) == due:
            due *= 4
            post(PassagesFound(subject, side, tuple(gathered), is_all=False, remark=remark))
    check()
    post(PassagesFound(subject, side, tuple(gathered), is_all=True, remark=remark))


def _report_together(
    library: Library, entity: tuple[int, int], subject: Subject, post: Post
) -> None:
    none: list[naming.Together] = []
    found = library.database.read(
        lambda connection: naming.together(connection, *entity, most=100), none
    )
    rows = tuple(NameRow(one.name, one.kind, one.articles) for one in found)
    post(PassagesFound(subject, Side.TOGETHER, rows, is_all=True))


def _said(connection: Connection, subject: Subject, person: int | None) -> Iterator[SaidIn]:
    """What a person says; where that is nobody known, what is said under the very name."""
    if person is not None:
        yield from quotations(connection, person=person)
        return
    query = LibraryQuery(((Term(subject.name, Field.SPEAKER),),))
    yield from (said for said in quotations(connection, query) if said.speaker == subject.name)


def _in_turn(library: Library, ask: Callable[[Connection], Iterator[Found]]) -> Iterator[Found]:
    """What the library answers, some of it at a time; others have their turn between."""
    answers: list[Iterator[Found]] = []

    def some(connection: Connection) -> list[Found]:
        if not answers:
            answers.append(ask(connection))
        return list(islice(answers[0], _AT_ONCE))

    nothing: list[Found] = []
    while found := library.database.read(some, nothing):
        yield from found


def _said_row(said: SaidIn) -> PassageRow:
    article = said.article
    unsure = said.confidence < SURE
    text = shown(said.text[:_GLANCE])
    return PassageRow(
        said.id[0],
        article.source,
        said.span,
        (article.published or "")[:_DAY],
        article.title or article.first_words,
        text,
        f"{said.speaker}?" if unsure else "",
        f"{said.context.of(article.text)}\n{article.title or ''}".casefold(),
    )


def _named_row(named: NamedIn) -> PassageRow:
    article, count = named.article, len(named.mentions)
    sentence = " ".join(named.sentence.of(article.text)[:_GLANCE].split())
    return PassageRow(
        named.id[0],
        article.source,
        named.mentions[0],
        (article.published or "")[:_DAY],
        article.title or article.first_words,
        shown(sentence),
        f"named {count} times" if count > 1 else "",
        f"{sentence}\n{article.title or ''}".casefold(),
    )
