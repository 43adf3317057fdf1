"""Why a name is what it is."""

import pytest

from newsreader.article import Article
from newsreader.entities import EntityKind
from newsreader.entities.scorecard import KINDS
from newsreader.paragraphs import find_paragraphs
from tools.explain import explain, table


def test_an_explanation_sums_its_features() -> None:
    text = "In Oslo, Mr Larsson of Fjord Bank said no."
    article = Article("-", text, find_paragraphs(text).paragraphs, "en")
    (found,) = explain(article, "Fjord Bank")
    assert found.place.of(text) == "Fjord Bank"
    assert [sum(column) for column in zip(*(w for _, w in found.weights), strict=True)] == (
        pytest.approx(found.score)
    )
    assert max(found.score) == found.score[KINDS.index(EntityKind.ORGANISATION)]
    assert "head=bank" in table(found, article)
