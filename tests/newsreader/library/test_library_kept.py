"""What is put into the library comes back as it was."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest
from annotated import ARTICLES, analysis_of

from newsreader import from_text
from newsreader.analysis import analyse
from newsreader.article import TextMark, TextMarkKind
from newsreader.library import content_key, getting, kept_analysis, kept_article
from newsreader.library.database import in_memory
from newsreader.library.putting import Item, Place, put, take_away
from newsreader.text.span import Span

TEXT = (
    "Bridge shut\n\n“It is old,” said Ada Holm. “It goes,” she said.\n\nThe café at Ringby stays.\n"
)


@pytest.fixture
def connection():
    with closing(in_memory()) as connection:
        yield connection


def item(analysis, place=None):
    return Item(kept_article.kept(analysis.article), kept_analysis.kept(analysis), place)


def in_index(connection, words):
    found = connection.execute("SELECT rowid FROM word_index WHERE word_index MATCH ?", (words,))
    return [article for (article,) in found]


@pytest.mark.parametrize("path", sorted(ARTICLES.glob("*/*.txt"))[::7], ids=lambda path: path.stem)
def test_an_analysis(path, connection):
    analysis = analysis_of(path)
    put(connection, item(analysis))
    article, key = analysis.article, content_key(analysis.article.text)
    found = getting.analysis_of(connection, key, article)
    assert found.sentences == analysis.sentences
    assert found.entities == analysis.entities
    for one, other in zip(found.quotations, analysis.quotations, strict=True):
        assert replace(one, confidence=0) == replace(other, confidence=0)
        assert one.confidence == pytest.approx(other.confidence, abs=1e-6)
        assert one.person is None or one.person in found.entities
    ranking = analysis.summary.ranking
    assert found.summary.length == analysis.summary.length
    for one, other in zip(found.summary.ranking, ranking, strict=True):
        assert (one.span, one.leanings, one.words, one.number) == (
            other.span,
            other.leanings,
            other.words,
            other.number,
        )
        assert dict(one.parts) == pytest.approx(dict(other.parts), abs=1e-6)


def test_an_article_with_marks_and_what_its_format_gave(connection):
    article = replace(
        from_text(TEXT, "a"),
        marks=(TextMark(Span(0, 6), TextMarkKind.LINK, "https://example.org/"),),
        given_title="The bridge",
        given_byline="Bo Lund",
        published="2020-02-03",
        modified="2020-02-04",
        site="The Ringby Post",
        url="https://www.ringby.example/bridge",
        format="html",
        fragment="3",
        source="/x/a.mbox#3",
    )
    number = put(connection, item(analyse(article), Place("/x/a.mbox#3", "1", "/x/a.mbox", "3")))
    assert getting.article_of(connection, number) == article


def test_how_an_article_begins_is_known_without_opening_it(connection):
    put(connection, item(analyse(from_text(TEXT))))
    (beginning,) = connection.execute("SELECT beginning FROM article").fetchone()
    assert beginning.startswith("“It is old,” said Ada Holm.")


def test_an_article_without_a_place_is_called_by_its_key(connection):
    number = put(connection, item(analyse(from_text(TEXT))))
    assert getting.article_of(connection, number).source == content_key(TEXT)


def test_the_same_text_is_there_once_with_what_was_found_last(connection):
    article = from_text(TEXT, "a")
    first = put(connection, item(analyse(article)))
    renamed = replace(article, given_title="Collapse at Ringby")
    second = put(connection, item(replace(analyse(renamed), quotations=(), entities=())))
    assert first == second
    assert in_index(connection, "title: collapse") == [first]
    assert in_index(connection, "title: bridge") == []
    assert in_index(connection, "body: holm") == [first]
    assert in_index(connection, "quoted: old") == []
    assert connection.execute("SELECT count(*) FROM quotation").fetchone() == (0,)
    connection.execute("INSERT INTO word_index (word_index) VALUES ('integrity-check')")


def test_another_text_at_a_place_is_another_version(connection):
    place = Place("/x/a", "1", "/x/a")
    put(connection, item(analyse(from_text(TEXT, "a")), place))
    put(connection, item(analyse(from_text(TEXT + "\nMore.", "a")), place._replace(stamp="2")))
    versions = connection.execute("SELECT location, article FROM version ORDER BY article")
    assert versions.fetchall() == [("/x/a", 1), ("/x/a", 2)]
    assert connection.execute("SELECT article, stamp FROM source").fetchall() == [(2, "2")]


def test_what_is_taken_away_is_no_longer_found(connection):
    number = put(connection, item(analyse(from_text(TEXT))))
    connection.execute("INSERT INTO bookmark VALUES (?, 'a', 3)", (number,))
    take_away(connection, content_key(TEXT))
    assert in_index(connection, "holm") == []
    assert getting.article_of(connection, number) is None
    assert getting.analysis_of(connection, content_key(TEXT), from_text(TEXT)) is None
    assert connection.execute("SELECT place FROM bookmark").fetchall() == [(3,)]
    take_away(connection, content_key("never seen"))


def test_a_speaker_that_is_an_entity_has_one_name_with_it(connection):
    put(connection, item(analyse(from_text(TEXT))))
    rows = connection.execute(
        "SELECT name.name, name.kind FROM quotation JOIN name ON name.id = speaker ORDER BY number"
    )
    assert rows.fetchall() == [("Ada Holm", "person")] * 2
