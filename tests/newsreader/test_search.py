from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader import Article, Paragraph, Role, Span
from newsreader.articles import from_text
from newsreader.search import Matches, Query, QueryError, Searcher


def searched(text: str, needle: str, *, limit: int = 100, start: int = 0, **how: bool) -> Matches:
    searcher = Searcher(from_text(text))
    assert searcher.article.text == text
    return searcher.find(Query(needle, **how), limit=limit, start=start)


def found(text: str, needle: str, **how: bool) -> list[str]:
    return [match.of(text) for match in searched(text, needle, **how).spans]


def test_small_letters_find_any_case():
    assert found("Iraq and IRAQ and iraqi", "iraq") == ["Iraq", "IRAQ", "iraq"]


def test_a_capital_makes_case_count():
    assert found("Iraq and IRAQ and iraqi", "Iraq") == ["Iraq"]


def test_a_space_matches_any_white_space():
    text = "the defence\nsecretary and the defence  secretary, whose defence\n\nsecretary"
    assert len(found(text, "defence secretary")) == 3


def test_the_needle_is_literal():
    assert found("a.c abc [b] (x", "a.c") == ["a.c"]
    assert found("a.c abc [b] (x", "[b]") == ["[b]"]
    assert found("a.c abc [b] (x", "(") == ["("]


def test_what_is_typed_finds_what_is_printed():
    assert found("“Don’t”, he said – in the Anglo‑Irish war", '"don\'t"') == ["“Don’t”"]
    assert found("in the Anglo‑Irish war", "anglo-irish") == ["Anglo‑Irish"]
    assert found("it isn't, it isn’t", "isn’t") == ["isn’t"]


def test_accents_count_unless_they_are_ignored_however_they_are_written():
    text = f"Dvořák, {normalize('NFD', 'Dvořák')} and Dvorak"
    assert found(text, "Dvořák") == ["Dvořák", normalize("NFD", "Dvořák")]
    assert found(text, "dvorak") == ["Dvorak"]
    assert len(found(text, "dvořak", any_accent=True)) == 3
    assert found(text, "or.k", as_expression=True, any_accent=True)[1] == normalize("NFD", "ořák")


def test_letters_that_are_two_are_found_as_two_or_one():
    assert found("Die Straße", "strasse", any_accent=True) == ["Straße"]
    assert found("Die Straße", "straße", any_accent=True) == ["Straße"]
    assert found("Die Straße", "s", any_accent=True) == ["S", "ß"]


def test_nothing_is_found_for_nothing():
    for needle in ("", "  "):
        assert found("text", needle) == found("text", needle, as_expression=True) == []


def test_an_expression_is_found_within_paragraphs_whose_lines_are_one():
    text = "Carter came\nto Iraq.\n\nCarter went."
    spans = Span(0, 20), Span(22, 34)
    article = Article("a.txt", text, tuple(Paragraph(span, Role.BODY) for span in spans))

    def found(expression: str) -> list[str]:
        query = Query(expression, as_expression=True)
        return [span.of(text) for span in Searcher(article).find(query).spans]

    assert found("^carter.*") == ["Carter came\nto Iraq.", "Carter went."]
    assert found("came to") == ["came\nto"]
    assert found(r"\w+\.$") == ["Iraq.", "went."]
    assert found("came(?s:.)*went") == []


def test_a_capital_of_an_escape_is_no_letter():
    assert found("Iraq IRAQ", r"\Biraq|IRAQ\b", as_expression=True) == ["IRAQ"]
    assert found("Iraq IRAQ", r"\p{Lu}raq\W", as_expression=True) == ["Iraq "]
    assert found("Iraq IRAQ", r"(?P<Name>iraq)", as_expression=True) == ["Iraq", "IRAQ"]


@pytest.mark.parametrize("expression", ["x*", "(?=a)", r"\b", "^", "", "()", "$"])
def test_what_matches_nothing_is_no_match(expression):
    assert found("a banana", expression, as_expression=True) == []


def test_matches_come_in_order_even_where_they_are_looked_for_backwards():
    spans = searched("a banana\n\nan apple", "(?r)an?", as_expression=True).spans
    assert list(spans) == sorted(spans)
    assert len(spans) == 6


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("(Cart", "Missing ) at character 6"),
        ("[a", "Unterminated character set"),
        ("*", "Nothing to repeat at character 1"),
        ("a{1000}{1000}{1000}", "Multiple repeat"),
        ("(a{1000}){1000}", "repeats too much by {1000}"),
        ("((a{100}){100}){100}", "repeats too much by {100}"),
        ("a{" + "9" * 5000 + "}", "longer than 1000 characters"),
        ("a{" + "9" * 500 + "}", "repeats too much"),
        ("(" * 400 + "a" + ")" * 400, "Groups too deep"),
        (r"\L<names>", "Undefined named list"),
        (r"(?La)x", "mutually incompatible"),
    ],
)
def test_an_expression_that_cannot_be_is_refused_in_a_sentence(expression, reason):
    with pytest.raises(QueryError) as refusal:
        searched("text", expression, as_expression=True)
    assert reason in str(refusal.value)


@pytest.mark.parametrize("expression", [r"(a|aa)+$", r"(?R)?a\d"])
def test_an_expression_that_takes_for_ever_is_given_up(expression):
    with pytest.raises(QueryError, match="takes too long"):
        searched("a" * 200 + "!", expression, as_expression=True)


_PARTS = (*"ab .[](){}*+?|^$\\-1,:<=ß", "(?", "(?P<n>", "{2,}", r"\p{", "[[:", "(?i)", "{e<=1}")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PARTS), max_size=8).map("".join), st.booleans())
def test_every_expression_finds_something_or_is_refused(expression, any_accent):
    text = "A banana (b) of 1\nStraße.\n\nab aab"
    try:
        spans = searched(text, expression, as_expression=True, any_accent=any_accent).spans
    except QueryError:
        return
    ends = 0
    for span in spans:
        assert ends <= span.start < span.end <= len(text)
        ends = span.end


@settings(max_examples=50)
@given(st.text(alphabet="aAbé.\n ", max_size=80), st.text(alphabet="aAb.", min_size=1, max_size=4))
def test_matches_are_those_of_a_naive_search(text, needle):
    article = from_text(text)
    plain = any(c.isupper() for c in needle)
    where, what = (article.text, needle) if plain else (article.text.lower(), needle.lower())
    naive, at = [], where.find(what)
    while at >= 0:
        naive.append(at)
        at = where.find(what, at + len(what))
    spans = Searcher(article).find(Query(needle)).spans
    assert [span.start for span in spans] == naive
    assert all(len(span) == len(needle) for span in spans)


@settings(max_examples=40)
@given(st.text(alphabet="abß é\n", max_size=60), st.integers(0, 60), st.integers(1, 6))
def test_where_there_are_too_many_matches_those_from_a_place_on_are_told(text, start, limit):
    searcher = Searcher(from_text(text))
    query = Query("[abs]", as_expression=True, any_accent=True)
    everything = searcher.find(query).spans
    some = searcher.find(query, start=start, limit=limit)
    assert some.is_complete == (len(everything) <= limit)
    assert len(some.spans) == min(limit, len(everything))
    assert list(some.spans) == sorted(set(some.spans))
    assert set(some.spans) <= set(everything)
    ahead = [span for span in everything if span.end > start][:limit]
    if not some.is_complete:
        assert list(some.spans[len(some.spans) - len(ahead) :]) == ahead


def test_a_search_ends_at_a_checkpoint_that_says_so():
    def stop() -> None:
        raise InterruptedError

    searcher = Searcher(from_text("a b c\n\nd"))
    for query in (Query("b"), Query("x|b", as_expression=True)):
        with pytest.raises(InterruptedError):
            searcher.find(query, checkpoint=stop)
