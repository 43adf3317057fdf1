"""Floors for whole sets of articles that were annotated by hand."""

import pytest
from annotated import QuotationScore, load_articles, score_quotations

from newsreader.entities import find_entities
from newsreader.quotations import find_quotations
from newsreader.sentences import split_sentences
from newsreader.source import from_text

FLOORS = {
    "en": (98.0, 82.0, 96.0),
    "de": (95.0, 60.0, 86.0),
    "fr": (94.0, 50.0, 88.0),
    "es": (93.0, 45.0, 86.0),
}
"""Exact spans (F), speakers and kinds, in percent."""


def score(language: str) -> QuotationScore:
    results = []
    for gold in load_articles(language):
        article = from_text(gold.text, language=language)
        sentences = split_sentences(article)
        entities = find_entities(article, sentences)
        results.append((gold, find_quotations(article, sentences, entities)))
    return score_quotations(results)


@pytest.mark.parametrize("language", FLOORS)
def test_annotated_articles(language: str) -> None:
    spans, speakers, kinds = FLOORS[language]
    result = score(language)
    assert result.spans.f >= spans
    assert result.speakers.recall >= speakers
    assert result.kinds.recall >= kinds
