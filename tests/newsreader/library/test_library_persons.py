"""Who in one article is the same as in another, and how a reader tells otherwise."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from newsreader import from_text
from newsreader.analysis import analyse
from newsreader.library.adding import item
from newsreader.library.bearing import bearings
from newsreader.library.database import in_memory
from newsreader.library.naming import months, named_in, together
from newsreader.library.persons import Rule, bearers, join, person_of, tell_apart
from newsreader.library.putting import put
from newsreader.library.quoting import quotations

MAYOR = "Bridge shut\n\nAda Holm, the mayor of Ringby, shut the bridge on Monday. She said so.\n"
AGAIN = "Bridge open\n\nMayor Ada Holm opened the bridge of Oxley on Tuesday.\n"
COMPANY = "Fair\n\nAda Holm was seen in Ringby on Friday, at the fair.\n"
PLUMBER = "Pipes\n\nAda Holm, a plumber from Leeds, mended the pipes of Hull on Friday.\n"
ALONE = "Party\n\n“We danced until it was morning,” said Ada Holm on Friday.\n"
MISTER = "Boat\n\n“We sail to Norway,” said Mr Ada Holm. “It is late now,” Mr Holm said.\n"
SURNAME = "Market\n\nMs Holm said in Ringby that the market is open.\n"


@pytest.fixture
def connection():
    with closing(in_memory()) as connection:
        yield connection


def person(connection, text, name="Holm"):
    """The person of that name in an article that is put into the library now."""
    analysis = analyse(from_text(text))
    article = put(connection, item(analysis, None))
    (number,) = (n for n, entity in enumerate(analysis.entities) if name in entity.name)
    return person_of(connection, article, number)


def told(connection, person):
    return [bearer.rule for bearer in bearers(connection, person)]


@pytest.mark.parametrize(
    ("text", "key", "middle", "gender", "roles"),
    [
        (
            "A\n\n“It is shut,” said Mayor Ada Holm. “It is old,” said Ms Holm.\n",
            "ada holm",
            "",
            "f",
            ("mayor",),
        ),
        ("A\n\n“It is old and it is shut,” said Bo Lund. He left.\n", "bo lund", "", "", ()),
        (
            "A\n\n“It is shut,” said John Q. Public, the senator.\n",
            "john public",
            "q",
            "",
            ("senator",),
        ),
        ("A\n\n“It is shut,” said José Núñez.\n", "jose nunez", "", "", ()),
    ],
)
def test_what_an_article_says_of_somebody(text, key, middle, gender, roles):
    (found,) = bearings(analyse(from_text(text)))
    assert found[1:] == (key, middle, gender, roles)


def test_nobody_is_known_by_a_surname_alone():
    assert bearings(analyse(from_text(SURNAME))) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (AGAIN, Rule.ROLE),
        (COMPANY, Rule.COMPANY),
        (ALONE, Rule.NAME),
        (PLUMBER, None),
        (MISTER, None),
    ],
)
def test_the_same_or_another(connection, text, rule):
    first = person(connection, MAYOR.replace("She said", "Ms Holm said"))
    second = person(connection, text)
    assert (first == second) is (rule is not None)
    assert told(connection, first) == [Rule.FIRST, *([rule] if rule else [])]


def test_other_initials_are_another(connection):
    said = "Shut\n\n“It is shut for all,” said {}.\n".format
    one = person(connection, said("John A. Marsh"), "Marsh")
    other = person(connection, said("John B. Marsh"), "Marsh")
    assert one != other
    assert person(connection, said("John Marsh"), "Marsh") in {one, other}


def test_a_surname_is_that_of_its_article(connection):
    person(connection, MAYOR)
    assert person(connection, SURNAME) is None


def test_told_apart_and_joined_by_the_reader(connection):
    mayor, alone = person(connection, MAYOR), person(connection, ALONE)
    assert mayor == alone
    article = bearers(connection, mayor)[1]
    apart = tell_apart(connection, article.article, article.number)
    assert apart != mayor
    assert person(connection, ALONE) == apart  # however often it is analysed
    plumber = person(connection, PLUMBER)
    join(connection, mayor, plumber)
    assert person(connection, PLUMBER) == mayor
    assert Rule.READER in told(connection, mayor)


def test_all_that_one_person_says(connection):
    said = "Shut\n\n“It is shut for all of us,” said {}. She left Ringby.\n".format
    one = person(connection, said("Ada Holm, the mayor"))
    person(connection, said("Ada Holm, the plumber,").replace("Ringby", "Hull"))
    person(connection, said("Mayor Ada Holm"))
    assert len(list(quotations(connection, person=one))) == 2
    assert len(list(quotations(connection))) == 3


def test_who_is_named_where_and_with_whom(connection):
    for number, text in enumerate((MAYOR, COMPANY, PLUMBER)):
        article = replace(from_text(text, str(number)), published=f"2020-0{number + 1}-01")
        put(connection, item(analyse(article), None))
    mayor = next(n for n, e in enumerate(analyse(from_text(MAYOR)).entities) if "Holm" in e.name)
    named = list(named_in(connection, 1, mayor))
    assert [one.article.title for one in named] == ["Fair", "Bridge shut"]
    assert named[1].sentence.of(MAYOR).startswith("Ada Holm, the mayor")
    assert [mention.of(MAYOR) for mention in named[1].mentions] == ["Ada Holm"]
    assert months(connection, 1, mayor) == {"2020-01": 1, "2020-02": 1}
    (ringby, *_) = together(connection, 1, mayor)
    assert (ringby.name, ringby.kind, ringby.articles) == ("Ringby", "place", 2)
    assert len(list(named_in(connection, *ringby.id))) == 2
