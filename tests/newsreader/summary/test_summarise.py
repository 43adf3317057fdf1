"""`summarise` as a whole: every method, any text."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.article import Article, Role
from newsreader.summary import METHODS, Length, agreement, summarise
from newsreader.summary.methods import find_method
from newsreader.text.sentences import Sentence
from newsreader.text.span import Span


@pytest.mark.parametrize("method", METHODS)
def test_every_method_chooses_sentences_of_the_body(method: str, harbour: Article) -> None:
    summary = summarise(harbour, harbour.page().sentences, method=method)
    bodies = [p.span for p in harbour.paragraphs if p.role is Role.BODY]
    assert summary.method == method
    assert summary.notice is None
    assert len(summary.sentences) == 3
    assert all(any(body.covers(s.span) for body in bodies) for s in summary.ranking)
    texts = [harbour.passage(s.span) for s in summary.ranking]
    assert len(set(texts)) == len(texts) == 6
    assert not any("Click here" in text or text.endswith("?") for text in texts)


def test_a_summary_begins_after_the_dateline(harbour: Article) -> None:
    first = summarise(harbour, harbour.page().sentences).sentences[0]
    assert harbour.passage(first.span).startswith("The last ferry across the harbour")


def test_scores_fall_and_are_the_sum_of_their_parts(harbour: Article) -> None:
    ranking = summarise(harbour, harbour.page().sentences).ranking
    scores = [ranked.score for ranked in ranking]
    assert scores == sorted(scores, reverse=True)
    for ranked in ranking:
        assert sum(ranked.parts.values()) == pytest.approx(ranked.score)
        assert list(ranked.parts) == ["coverage", "centrality", "title", "context", "length"]


def test_a_ranked_sentence_knows_its_place_and_its_words(harbour: Article) -> None:
    sentences = harbour.page().sentences
    for ranked in summarise(harbour, sentences).ranking:
        assert sentences[ranked.number].span.covers(ranked.span)
        assert ranked.words == len(harbour.passage(ranked.span).split())


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("text", ["", "Ferry", "The last ferry sails on Sunday evening."])
def test_little_text_by_any_method(method: str, text: str, article_of) -> None:
    article = article_of((Role.BODY, text)) if text else article_of()
    summary = summarise(article, article.page().sentences, method=method)
    assert len(summary.sentences) == (1 if text.endswith(".") else 0) == summary.length


@pytest.mark.parametrize("method", METHODS)
def test_sentences_with_nothing_in_common(method: str, article_of) -> None:
    words = [f"{a}aren{b}ol" for a in "bcdfghjkln" for b in "klmnop"]
    body = " ".join(" ".join(words[i : i + 6]).capitalize() + "." for i in range(0, len(words), 6))
    article = article_of((Role.BODY, body))
    summary = summarise(article, article.page().sentences, method=method)
    assert len(summary.ranking) == 10
    assert len(set(summary.sentences)) == 3


@pytest.mark.parametrize("method", METHODS)
@settings(max_examples=10, deadline=None)
@given(
    paragraphs=st.lists(
        st.tuples(
            st.sampled_from([*Role, Role.BODY, Role.BODY, Role.BODY]),
            st.text("ab é.?!\"“” \n'12-–中文कि", max_size=60),
        ),
        max_size=8,
    ),
    language=st.sampled_from(["en", "fr", "zh", "ko", "pl", "unknown", "da"]),
)
def test_any_text_by_any_method(method: str, paragraphs, language: str, article_of) -> None:
    article = article_of(*((r, t.strip()) for r, t in paragraphs if t.strip()), language=language)
    sentences = article.page().sentences
    summary = summarise(article, sentences, method=method)
    spans = [ranked.span for ranked in summary.sentences]
    assert spans == sorted(set(spans))
    assert all(sentences[r.number].span.covers(r.span) for r in summary.ranking)
    allowed = {Role.BODY, Role.STANDFIRST}
    assert all(
        article.paragraphs[sentences[r.number].paragraph].role in allowed for r in summary.ranking
    )


def test_a_standfirst_is_chosen_only_where_there_is_no_body(article_of) -> None:
    article = article_of(
        (Role.TITLE, "Harbour ferry to stop"),
        (Role.STANDFIRST, "The operator blames the fuel price"),
    )
    (only,) = summarise(article, article.page().sentences).sentences
    assert article.passage(only.span) == "The operator blames the fuel price"


def test_too_long_for_a_method(article_of) -> None:
    limit = find_method("lsa").most
    assert limit
    lines = [f"The ferry number {i} sails on Sunday." for i in range(limit + 1)]
    text = " ".join(lines)
    article = article_of((Role.BODY, text))
    starts = [text.index(line) for line in lines]
    sentences = [Sentence(Span(a, a + len(s)), 0) for a, s in zip(starts, lines, strict=True)]
    summary = summarise(article, sentences, method="lsa")
    assert summary.method == "news"
    assert summary.notice == (
        "LSA takes at most 1,000 sentences, and here are 1,001: “news” is used instead."
    )


def test_an_unknown_language_is_said_to_be(article_of) -> None:
    article = article_of((Role.BODY, "Orem ipsum dolor sit. Amet ipsum dolor est."), language="xx")
    summary = summarise(article, article.page().sentences)
    assert summary.notice == (
        "No stemmer is known for the language “xx”: words are compared as they stand."
    )
    assert len(summary.ranking) == 2


def test_an_unknown_method_is_named(harbour: Article) -> None:
    with pytest.raises(ValueError, match=r"“best”.*news"):
        summarise(harbour, (), method="best")


def test_a_checkpoint_ends_the_work(harbour: Article) -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        summarise(harbour, harbour.page().sentences, checkpoint=stop)


def test_lengths_in_words_and_shares(harbour: Article) -> None:
    summary = summarise(harbour, harbour.page().sentences, length=Length.words(40))
    assert sum(ranked.words for ranked in summary.sentences) <= 40
    assert summary.resized(Length.share(0.5)).length == 3
    assert summary.resized(100).length == len(summary.ranking)
    assert summary.resized(0).length == 1


def test_agreement_names_the_other_methods(harbour: Article) -> None:
    sentences = harbour.page().sentences
    summary = summarise(harbour, sentences)
    agreed = agreement(harbour, sentences, summary)
    assert set(agreed) == {ranked.span for ranked in summary.sentences}
    for method in METHODS[1:]:
        theirs = {r.span for r in summarise(harbour, sentences, method=method).sentences}
        assert {span for span, names in agreed.items() if method in names} == theirs & set(agreed)


def test_importing_the_package_imports_no_sumy() -> None:
    code = "import sys, newsreader.summary; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"sumy", "nltk", "numpy"} & set(done.stdout.split())


_AFTER_A_SUMMARY = """
import sys
from newsreader import analyse, from_text

analyse(from_text("The ferry sails. It sails at noon."))
"""


def _printed(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_a_summary_imports_nothing_but_what_it_needs() -> None:
    found = _printed(_AFTER_A_SUMMARY + "print(*(name.partition('.')[0] for name in sys.modules))")
    assert "sumy" in found
    assert not {"numpy", "scipy", "nltk", "requests", "pycountry"} & set(found)


def test_what_is_kept_out_is_there_for_others() -> None:
    code = _AFTER_A_SUMMARY + (
        "import nltk, requests\n"
        "from sumy.nlp.stemmers import Stemmer\n"
        "from sumy.utils import requests as of_sumy\n"
        "print(nltk.PorterStemmer().stem('ferries'), Stemmer('de')('fähren'))\n"
        "print(of_sumy.get is requests.get, requests is sys.modules['requests'])\n"
    )
    assert _printed(code) == ["ferri", "fahr", "True", "True"]


def test_what_is_imported_before_is_left_alone() -> None:
    code = (
        "import sys, nltk, requests\nbefore = dict(sys.modules)\n"
        + _AFTER_A_SUMMARY
        + "print(all(sys.modules[name] is module for name, module in before.items()))"
    )
    assert _printed(code) == ["True"]
