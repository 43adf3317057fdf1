"""Who said what in all articles, and where else the same words stand."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from newsreader import from_text
from newsreader.analysis import analyse
from newsreader.library import content_key
from newsreader.library.adding import item
from newsreader.library.database import in_memory
from newsreader.library.elsewhere import agree, disagreeing, told_elsewhere
from newsreader.library.putting import put, take_away
from newsreader.library.query import parsed
from newsreader.library.quoting import quotation, quotations
from newsreader.library.relation import Relation, relation
from newsreader.library.same_words import also, longest
from newsreader.library.shingles import LEAST_WORDS, marks_of, words_of

SHUT = "The old bridge will stay shut until the spring of next year and nobody can change that"
CUT = "will stay shut until the spring of next year"
EDITED = "The old bridge will stay closed until the spring of the coming year, nobody can change it"
ARTICLES = {
    "whole": ("2020-01-02", f"Bridge\n\n“{SHUT},” said Ada Holm, the mayor of Ringby.\n"),
    "cut": ("2020-01-03", f"Ringby\n\nMs Holm said the bridge “{CUT}”.\n"),
    "edited": ("2019-12-31", f"Shut\n\n“{EDITED},” said Ada Holm. “Yes,” said Bo Lund.\n"),
    "other": (None, "Port\n\n“Ships are what the port of Ringby needs now,” said Bo Lund.\n"),
}  # fmt: skip


@pytest.fixture(scope="module")
def connection():
    with closing(in_memory()) as connection:
        for name, (published, text) in ARTICLES.items():
            article = replace(from_text(text, name), published=published)
            put(connection, item(analyse(article), None))
        yield connection


def found(connection, query=None):
    asked = parsed(query) if query else None
    return [(said.text[:12], said.speaker) for said in quotations(connection, asked)]


def test_all_of_them_newest_first_and_without_a_date_last(connection):
    assert [text for text, _ in found(connection)] == [
        "“will stay s", "“The old bri", "“The old bri", "“Yes,”", "“Ships are w",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("speaker:holm", 3),
        ("speaker:lund", 2),
        ("speaker:lund after:2019", 1),
        ("-speaker:holm", 2),
        ("ships", 1),
        ("ships speaker:holm", 0),
        ("ringby", 2),
        ("bridge before:2020", 1),
        ("ships OR yes", 2),
    ],
)
def test_asked_for(connection, query, count):
    assert len(found(connection, query)) == count


def test_a_quotation_knows_its_article_and_the_sentence_around_it(connection):
    (said,) = quotations(connection, parsed("ships"))
    assert said.article.title == "Port"
    assert said.context.of(said.article.text) == ARTICLES["other"][1][6:-1]
    assert said.is_named
    assert quotation(connection, *said.id) == said
    assert quotation(connection, 99, 0) is None


def test_where_else_it_stands(connection):
    (whole,) = (said for said in quotations(connection) if SHUT in said.text)
    elsewhere = also(connection, whole)
    assert [one.relation for one in elsewhere] == [Relation.EDITED, Relation.CUT]
    (cut,) = (one.said for one in elsewhere if one.relation is Relation.CUT)
    assert Relation.LONGER in {one.relation for one in also(connection, cut)}
    assert longest(cut, also(connection, cut)).id == whole.id
    (ships,) = quotations(connection, parsed("ships"))
    assert also(connection, ships) == []


def test_what_is_taken_away_stands_nowhere():
    with closing(in_memory()) as connection:
        for text in ("A", "B"):
            put(connection, item(analyse(from_text(f"{text}\n\n“{SHUT},” said Ada Holm.\n")), None))
        said = next(quotations(connection))
        assert len(also(connection, said)) == 1
        take_away(connection, content_key(f"B\n\n“{SHUT},” said Ada Holm.\n"))
        assert also(connection, said) == []
        assert connection.execute("SELECT count(DISTINCT article) FROM shingle").fetchone() == (1,)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (SHUT, SHUT.upper() + "!", Relation.SAME),
        ("It’s the café’s last year, we know", "Its the cafes last year we know", Relation.SAME),
        (SHUT, CUT, Relation.CUT),
        (CUT, SHUT, Relation.LONGER),
        (SHUT, "The old bridge will stay shut … and nobody can change that", Relation.CUT),
        (SHUT, EDITED, Relation.EDITED),
        ("They have got to be able to win", "You have got to be able to adapt", None),
        (SHUT, "the old year will shut that", None),
        (SHUT, "Ships are what the port of Ringby needs now", None),
        ("a b c d e f g h", "h g f e d c b a", None),
    ],
)
def test_relation(one, other, expected):
    assert relation(words_of(one), words_of(other)) is expected


def test_too_few_words_leave_no_mark():
    words = words_of(SHUT)
    assert not marks_of(words[: LEAST_WORDS - 1])
    assert marks_of(words[:LEAST_WORDS])


def test_any_words_on_end_that_two_share_leave_the_same_mark():
    words = words_of(SHUT + " " + EDITED)
    for at in range(len(words) - LEAST_WORDS + 1):
        shared = words[at : at + LEAST_WORDS]
        assert marks_of(("x", "y", *shared)) & marks_of((*shared, "u", "v", "w"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ada Holm", "Holm", True),
        ("Holm", "Ada Holm", True),
        ("Ada Holm", "Eva Holm", False),
        ("Ada Holm", "Ada", False),
        ("Ada Holm", "Bo Lund", False),
    ],
)
def test_names_that_may_mean_the_same(one, other, same):
    assert agree(one, other) is same


def in_articles(*speakers):
    """The same words in several articles; the first quotation, and where else it stands."""
    with closing(in_memory()) as connection:
        for number, speaker in enumerate(speakers):
            text = f"Bridge {number}\n\n“{SHUT},” said {speaker}. Nothing else happened.\n"
            put(connection, item(analyse(from_text(text)), None))
        said = quotation(connection, 1, 0)
        return said, also(connection, said)


def test_other_speakers_elsewhere_are_told():
    told = disagreeing(*in_articles("Ada Holm", "Bo Lund", "Holm", "Mr Bo Lund"))
    assert [(one.speaker, one.articles) for one in told] == [("Bo Lund", 2)]
    assert disagreeing(*in_articles("Ada Holm", "Ms Holm")) == []


def test_nobody_here_and_somebody_elsewhere():
    told = told_elsewhere(*in_articles("the official", "Ada Holm", "Ms Holm"))
    assert (told.speaker, told.articles) == ("Ada Holm", 2)
    assert told_elsewhere(*in_articles("the official", "Ada Holm", "Bo Lund")) is None
    assert told_elsewhere(*in_articles("Bo Lund", "Ada Holm")) is None
