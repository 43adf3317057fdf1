"""How long it takes to know what is in an article, everything imported."""

from __future__ import annotations

import subprocess
import sys
import time
from functools import partial
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import texts
from goals import Row
from program import environment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsreader.article import Article

_WORDS = 500
"""Of a common article."""
_ARTICLES = 10
"""Common articles of which the median is taken."""
_LOADING = """
import time
start = time.perf_counter()
from newsreader.entities import find_entities
from newsreader.entities.lexicon import lexicon
from newsreader.entities.scorecard import scorecard
lexicon(), scorecard()
print(time.perf_counter() - start)
"""


def analysis(rounds: int) -> Iterator[Row]:
    """The whole analysis of a common article, and of a long one against a short one."""
    from newsreader.analysis import analyse

    seconds = _alternated(rounds, *[partial(analyse, article) for article in _common_articles()])
    yield Row("analysis of a 500-word article", median(seconds) * 1000, "ms", 7)
    few, many = (_article(texts.prose(count)) for count in (100, 2000))
    short, long = _alternated(rounds, partial(analyse, few), partial(analyse, many))
    note = f"{long * 1000:.0f} ms / {short * 1000:.1f} ms"
    yield Row("analysis of 2,000 sentences, against 100", long / short, "×", 22, note=note)


def quotations(rounds: int) -> Iterator[Row]:
    """The quotations of common articles, of a long one, and of one that is all marks."""
    long = [_article(texts.article(34_000))]
    marks = [_article("“" * 60_000)]
    for what, articles, goal in (
        ("quotations of a 500-word article", _common_articles(), 3.0),
        ("quotations of 34,000 characters", long, 20.0),
        ("quotations of 60,000 opening marks", marks, 150.0),
    ):
        jobs = [_quotations_job(article) for article in articles]
        yield Row(what, median(_alternated(rounds, *jobs)) * 1000, "ms", goal)


def entities(rounds: int) -> Iterator[Row]:
    """What must be loaded before the first entity is found, and those of common articles."""
    from newsreader.entities import find_entities

    with TemporaryDirectory() as home:
        command = [sys.executable, "-c", _LOADING]
        loading = [
            float(subprocess.check_output(command, env=environment(home), text=True))
            for _ in range(rounds)
        ]
    yield Row("entities: import, lexicon and weights", median(loading) * 1000, "ms", 60)
    jobs = [partial(find_entities, article, article.page()) for article in _common_articles()]
    yield Row("entities of a 500-word article", median(_alternated(rounds, *jobs)) * 1000, "ms", 6)


def summary(rounds: int) -> Iterator[Row]:
    """The default summary of a long article, and LexRank against sumy's own."""
    from newsreader.summary import summarise

    few, many = (_article(texts.prose(count)) for count in (100, 2000))
    short, long = _alternated(
        rounds,
        partial(summarise, few, few.page().sentences),
        partial(summarise, many, many.page().sentences),
    )
    yield Row("“news” on 2,000 sentences", long * 1000, "ms", 150)
    yield Row("“news” on 2,000 sentences, against 100", long / short, "×", 25)
    yield _lexrank(many, rounds)


def _lexrank(article: Article, rounds: int) -> Row:
    """Both rank the same document; sumy's own takes so long that once is enough."""
    from sumy.summarizers.lex_rank import LexRankSummarizer

    from newsreader.summary.candidates import candidates
    from newsreader.summary.document import sumy_document
    from newsreader.summary.languages import language_support
    from newsreader.summary.methods import find_method
    from newsreader.summary.words import Tokenizer

    support = language_support(article.language)
    chosen = candidates(article, article.page().sentences)
    document = sumy_document(chosen, (), Tokenizer(article.language))
    ours = find_method("lexrank").load(support, lambda: None)
    theirs = LexRankSummarizer(support.stem)
    theirs.stop_words = support.stop_words
    (own,) = _alternated(rounds, partial(ours, document, 10))
    start = time.perf_counter()
    ratings = _ratings(theirs, document)
    sumys = time.perf_counter() - start
    ranking = "the same ranking" if ratings == _ratings(ours, document) else "ANOTHER RANKING"
    return Row(
        "LexRank of 2,000 sentences, faster than sumy's",
        sumys / own,
        "×",
        30,
        at_least=True,
        note=f"{sumys:.1f} s / {own * 1000:.0f} ms, {ranking}",
    )


def _ratings(summarizer: Any, document: Any) -> list[float]:
    """What a sumy summarizer gives each sentence, in their order."""
    rated: list[Any] = []

    def keep(infos: list[Any]) -> list[Any]:
        rated.extend(infos)
        return infos

    summarizer(document, keep)
    rated.sort(key=lambda info: info.order)
    return [round(float(info.rating), 6) for info in rated]


def _quotations_job(article: Article) -> Callable[[], object]:
    from newsreader.entities import find_entities
    from newsreader.quotations import find_quotations

    page = article.page()
    return partial(find_quotations, article, page, find_entities(article, page))


def _common_articles() -> list[Article]:
    return [_article(texts.article(_WORDS, texts.words, seed=seed)) for seed in range(_ARTICLES)]


def _article(text: str) -> Article:
    from newsreader.articles import from_text

    return from_text(text, language="en")


def _alternated(rounds: int, *jobs: Callable[[], object]) -> list[float]:
    """The median of the seconds of each job, done in turn; the first time is not counted."""
    seconds: list[list[float]] = [[] for _ in jobs]
    for number in range(rounds + 1):
        for job, taken in zip(jobs, seconds, strict=True):
            start = time.perf_counter()
            job()
            if number:
                taken.append(time.perf_counter() - start)
    return [median(taken) for taken in seconds]
