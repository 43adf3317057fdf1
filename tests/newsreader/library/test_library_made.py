"""Who says what, and the same words elsewhere, over articles of which all of that is known."""

from __future__ import annotations

from contextlib import closing
from itertools import combinations

import pytest
from made_articles import made

from newsreader import from_text
from newsreader.analysis import analyse
from newsreader.library.adding import item
from newsreader.library.database import in_memory
from newsreader.library.persons import person_of
from newsreader.library.putting import put
from newsreader.library.quoting import quotations
from newsreader.library.same_words import also

COUNT = 120
GOOD = 0.95


@pytest.fixture(scope="module")
def library():
    """A library of made articles, with what is said in each by the article's number."""
    with closing(in_memory()) as connection:
        articles = made(COUNT)
        numbers = {
            put(connection, item(analyse(from_text(one.text)), None)): one for one in articles
        }
        yield connection, numbers


def told(library):
    """Each quotation that was found, with what is known of it."""
    connection, numbers = library
    for said in quotations(connection):
        of = {one.text: one for one in numbers[said.id[0]].said}
        known = of.get(said.text.strip("“”").removesuffix(","))
        if known is not None:
            yield said, known


def scored(found, right):
    return len(found & right) / max(1, len(found)), len(found & right) / max(1, len(right))


def test_who_is_the_same_person(library):
    connection, _ = library
    by_known: dict[int, set[int]] = {}
    by_found: dict[int, set[int]] = {}
    for index, (said, known) in enumerate(told(library)):
        row = "SELECT person FROM quotation WHERE article = ? AND number = ?"
        (entity,) = connection.execute(row, said.id).fetchone()
        person = None if entity is None else person_of(connection, said.id[0], entity)
        by_known.setdefault(known.person.number, set()).add(index)
        if person is not None:
            by_found.setdefault(person, set()).add(index)
    pairs = [
        {pair for group in groups.values() for pair in combinations(sorted(group), 2)}
        for groups in (by_found, by_known)
    ]
    precision, recall = scored(*pairs)
    assert precision >= GOOD
    assert recall >= GOOD


def test_the_same_words_elsewhere(library):
    connection, _ = library
    known = {said.id: one for said, one in told(library)}
    found = set()
    for said, _ in told(library):
        found |= {frozenset((said.id, one.said.id)) for one in also(connection, said)}
    right = {
        frozenset((one, other))
        for one, other in combinations(known, 2)
        if one[0] != other[0] and known[one].origin == known[other].origin
    }
    precision, recall = scored(found, right)
    assert precision >= GOOD
    assert recall >= GOOD
