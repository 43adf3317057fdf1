"""The methods of sumy: the same rankings, made sound."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from newsreader.summary.frequency import NewsreaderKL, NewsreaderLsa, NewsreaderLuhn
from newsreader.summary.graph import NewsreaderLexRank, NewsreaderReduction, NewsreaderTextRank
from newsreader.summary.languages import language_support
from newsreader.summary.news import NewsSummarizer
from newsreader.summary.words import Tokenizer

TOWNS = ("Port Moss", "Quillham", "Ferrybridge", "Old Mill", "Northbay")
ACTS = (
    "closed the ferry to {0} after a storm on Monday",
    "opened a bridge that leads from {0} to the harbour",
    "asked the council of {0} to pay for two more buses",
    "sold its last three ferries to a company in {0}",
    "said the storm had cost the harbour of {0} 40,000 pounds",
)


def report(seed: int) -> ObjectDocumentModel:
    """A report of two dozen sentences, by chance."""
    dice = np.random.default_rng(seed)
    tokenizer = Tokenizer("en")
    sentences = []
    for _ in range(24):
        town, other = dice.choice(TOWNS, 2, replace=False)
        acts = dice.choice(ACTS, dice.integers(1, 3), replace=False)
        told = " and ".join(act.format(other) for act in acts)
        sentences.append(Sentence(f"The council of {town} {told}.", tokenizer))
    return ObjectDocumentModel([Paragraph(dict.fromkeys(sentences))])


def ranking(summarizer_class, document: ObjectDocumentModel) -> list[int]:
    support = language_support("en")
    summarizer = summarizer_class(support.stem)
    summarizer.stop_words = support.stop_words
    orders: list[int] = []
    summarizer(document, lambda infos: orders.extend(info.order for info in infos) or infos)
    return orders


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (NewsreaderLexRank, LexRankSummarizer),
        (NewsreaderTextRank, TextRankSummarizer),
    ],
)
@pytest.mark.parametrize("seed", range(8))
def test_the_ranking_is_sumys_own(ours, theirs, seed: int) -> None:
    document = report(seed)
    assert ranking(ours, document) == ranking(theirs, document)


@pytest.mark.parametrize("seed", range(4))
def test_reduction_rates_as_sumy_does(seed: int) -> None:
    document = report(seed)
    support = language_support("en")
    ours, theirs = NewsreaderReduction(support.stem), ReductionSummarizer(support.stem)
    assert ours.rate_sentences(document) == pytest.approx(theirs.rate_sentences(document))


def document_of(*lines: str) -> ObjectDocumentModel:
    tokenizer = Tokenizer("en")
    return ObjectDocumentModel([Paragraph([Sentence(line, tokenizer) for line in lines])])


def test_lexrank_without_any_link() -> None:
    document = document_of("Of the.", "And it was.")
    assert ranking(NewsreaderLexRank, document) == [0, 1]


def test_lsa_leaves_minor_topics_out() -> None:
    days = ("Monday", "Tuesday", "Friday")
    news = [f"The storm closed the ferry to {town} on {day}." for town in TOWNS for day in days]
    long = "Meanwhile apples plums pears cherries grapes were weighed."
    document = document_of(*news, long)
    assert ranking(NewsreaderLsa, document)[-1] == len(news)


def test_kl_takes_the_sentence_nearest_to_the_article_first() -> None:
    lines = ["Storm closed ferry.", "Storm closed harbour.", "Apples were cheap.", "Storm ferry."]
    document = document_of(*lines)
    words = [[w.lower().strip(".") for w in line.split()] for line in lines]
    support = language_support("en")
    stems = [[support.stem(w) for w in s if w not in support.stop_words] for s in words]
    everything = [w for s in stems for w in s]

    def divergence(chosen: list[int]) -> float:
        summary = [w for i in chosen for w in stems[i]]
        return sum(
            (p := everything.count(w) / len(everything))
            * np.log(p / (summary.count(w) / len(summary)))
            for w in set(summary)
        )

    expected: list[int] = []
    while len(expected) < len(lines):
        rest = [i for i in range(len(lines)) if i not in expected]
        expected.append(min(rest, key=lambda i: divergence([*expected, i])))
    assert ranking(NewsreaderKL, document) == expected


def test_luhn_counts_numbers_as_words() -> None:
    document = document_of(
        "Fuel cost 1,900 in May.", "Nothing else happened there.", "Fuel cost 1,900 in June."
    )
    assert ranking(NewsreaderLuhn, document)[-1] == 1


def test_news_works_on_any_document_of_sumys() -> None:
    summarizer = NewsSummarizer()
    document = report(1)
    three, five = summarizer(document, 3), summarizer(document, 5)
    assert set(three) < set(five)
    places = [document.sentences.index(sentence) for sentence in five]
    assert places == sorted(places)
    assert summarizer(ObjectDocumentModel([]), 3) == ()


def test_news_prefers_what_the_title_says() -> None:
    tokenizer = Tokenizer("en")
    lines = ["Apples were cheap on Monday.", "The ferry to Quillham stops.", "Pears were dear."]
    body = [Sentence(line, tokenizer) for line in lines]
    for title, best in (("Ferry stops", 1), ("Dear pears", 2)):
        heading = Sentence(title, tokenizer, is_heading=True)
        document = ObjectDocumentModel([Paragraph([heading, *body])])
        assert NewsSummarizer()(document, 1) == (body[best],)


def test_reports_differ() -> None:
    assert all(report(a).sentences != report(b).sentences for a, b in combinations(range(8), 2))
