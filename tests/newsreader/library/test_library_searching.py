"""Articles are found by their words, their names, and what is known about them."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader import from_text
from newsreader.analysis import analyse
from newsreader.library import getting, kept_analysis, kept_article
from newsreader.library.database import in_memory
from newsreader.library.putting import Item, Place, put
from newsreader.library.query import LibraryQueryError, parsed
from newsreader.library.searching import find
from newsreader.library.snippets import matches, passage_text, snippets

BRIDGE = (
    "Bridge shut for a year\n\nThe old bridge at Ringby was shut on Monday. “It is too old to"
    " mend,” said Ada Holm, the mayor. The café stays open.\n"
)
HARBOUR = (
    "Harbour to grow\n\nThe harbour of Ringby grows, Northern Rail Ltd said. Bo Lund of the port"
    " said that no bridge was needed. “We need ships,” said Bo Lund.\n"
)
CHINESE = "北京的新桥\n\n北京市政府说，新桥将于明年开放。\n"
ARTICLES = {
    "bridge": replace(
        from_text(BRIDGE, "bridge"), published="2019-06-28", url="https://www.ringby.example/a"
    ),
    "harbour": replace(
        from_text(HARBOUR, "harbour"), published="2020-01-02T10:00:00", site="Ringby Post"
    ),
    "chinese": from_text(CHINESE, "chinese"),
}


@pytest.fixture(scope="module")
def connection():
    with closing(in_memory()) as connection:
        for name, article in ARTICLES.items():
            analysis = analyse(article)
            kept = kept_article.kept(article), kept_analysis.kept(analysis)
            number = put(connection, Item(*kept, Place(f"/news/{name}.txt", "", name)))
            if name == "harbour":
                connection.execute("INSERT INTO mark VALUES (?, 0, 1, '')", (number,))
                connection.execute("INSERT INTO tag VALUES (?, 'ports')", (number,))
        yield connection


def found(connection, query):
    hits = find(connection, parsed(query))
    return [getting.article_of(connection, hit.article).source for hit in hits]


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ("ringby", {"bridge", "harbour"}),
        ("CAFE", {"bridge"}),
        ('"old bridge"', {"bridge"}),
        ('"bridge old"', set()),
        ("harb*", {"harbour"}),
        ("ringby -mayor", {"harbour"}),
        ("mayor OR ships", {"bridge", "harbour"}),
        ("mayor OR tag:ports", {"bridge", "harbour"}),
        ("in:title bridge", {"bridge"}),
        ("in:quote mend", {"bridge"}),
        ("in:quote mayor", set()),
        ("in:title -bridge harbour", {"harbour"}),
        ("speaker:holm", {"bridge"}),
        ('speaker:"Bo Lund"', {"harbour"}),
        ("person:lund", {"harbour"}),
        ("org:lund", set()),
        ("org:northern", {"harbour"}),
        ("place:ringby", {"bridge", "harbour"}),
        ("site:ringby.example", {"bridge"}),
        ("site:example", {"bridge"}),
        ("site:by.example", set()),
        ('site:"ringby post"', {"harbour"}),
        ("source:/news/br", {"bridge"}),
        ("source:%", set()),
        ("tag:ports", {"harbour"}),
        ("-tag:ports lang:en", {"bridge"}),
        ("lang:zh", {"chinese"}),
        ("before:2020", {"bridge"}),
        ("after:2020", {"harbour"}),
        ("after:2019-06-28", {"bridge", "harbour"}),
        ("-after:2020", {"bridge", "chinese"}),
        ("is:read", {"harbour"}),
        ("is:unread ringby", {"bridge"}),
        ("新桥", {"chinese"}),
        ("桥新", set()),
        ("mend*ships", set()),
    ],
)
def test_query(connection, query, articles):
    assert set(found(connection, query)) == articles


def test_a_title_weighs_more(connection):
    assert found(connection, "bridge") == ["bridge", "harbour"]
    assert found(connection, "harbour OR bridge -year") == ["harbour"]


def test_without_words_the_newest_is_first_and_what_has_no_date_last(connection):
    assert found(connection, "-nothing") == ["harbour", "bridge", "chinese"]


def test_some_of_many(connection):
    query = parsed("-nothing")
    everything = find(connection, query)
    assert find(connection, query, most=1, skipped=1) == everything[1:2]


@given(st.text(alphabet='ab" -*:ORin.é北(){}^+\x00\ud800', max_size=20))
def test_whatever_is_typed_is_searched_for_or_told(query):
    try:
        asked = parsed(query)
    except LibraryQueryError as told:
        assert told.args[0]  # noqa: PT017
    else:
        with closing(in_memory()) as connection:
            assert find(connection, asked) == []


@pytest.mark.parametrize(
    ("name", "query", "words"),
    [
        ("bridge", "cafe", ["café"]),
        ("bridge", "bridge -harbour", ["Bridge", "bridge"]),
        ("bridge", '"old to" speaker:holm', ["old to"]),
        ("bridge", "ring*", ["Ringby"]),
        ("bridge", "ring", []),
        ("bridge", "speaker:holm", []),
        ("chinese", "新桥", ["新桥", "新桥"]),
    ],
)
def test_where_it_stands(name, query, words):
    article = ARTICLES[name]
    assert [place.of(article.text) for place in matches(article, parsed(query))] == words


def test_the_title_is_no_snippet_unless_there_is_no_other():
    article = ARTICLES["bridge"]
    told = [passage_text(article, one) for one in snippets(article, parsed("bridge"))]
    assert [words[:14] for words in told] == ["The old bridge"]
    assert len(snippets(article, parsed("year"))) == 1


def test_a_snippet_is_the_passage_with_the_most_of_what_was_asked():
    text = "A title\n\n" + "There is word after word. " * 20 + "Here a mayor shut a bridge today. "
    article = from_text("The mayor came.\n\n" + text + "There is word after word. " * 20, "a")
    (snippet,) = snippets(article, parsed("mayor bridge"), most=1)
    assert "a mayor shut a bridge today" in passage_text(article, snippet)
    assert len(snippet.span) < 250
    assert [place.of(article.text) for place in snippet.matches] == ["mayor", "bridge"]
    assert not article.text[snippet.span.start - 1].isalnum()
