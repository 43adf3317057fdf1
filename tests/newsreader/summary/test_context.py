"""How much a sentence needs those around it."""

from __future__ import annotations

import pytest

from newsreader.quotations.quotation import Quotation, QuotationKind
from newsreader.summary.context import MOST, NeedOfContext
from newsreader.summary.unattributed import unattributed
from newsreader.text.span import Span


@pytest.mark.parametrize(
    ("sentence", "rating"),
    [
        ("The ferry sails on Sunday.", 0.0),
        ("Is there another way?", 0.5),
        ("She blamed the price of fuel.", 0.5),
        ("This is why it stopped.", 0.3),
        ("It was “the only way.", 1.0),
        ("“We tried,” said Ida Moss.", 1.0),
        ("“Why should we?", MOST),
    ],
)
def test_the_need_in_english(sentence: str, rating: float) -> None:
    assert NeedOfContext("en")(sentence) == pytest.approx(rating)


def test_pronouns_are_those_of_the_language() -> None:
    assert NeedOfContext("fr")("Elle en veut au prix.") == pytest.approx(0.5)
    assert NeedOfContext("de")("Elle en veut au prix.") == 0.0


def test_somebodys_unattributed_words_depend_on_others() -> None:
    text = "“We tried. We failed,” Moss said. She left."
    sentences = [Span(0, 10), Span(11, 33), Span(34, 43)]
    speech = Quotation((Span(0, 22),), QuotationKind.SPEECH, "Moss", Span(23, 27))
    term = Quotation((Span(34, 43),), QuotationKind.TERM)
    assert text[23:27] == "Moss"
    assert unattributed(sentences, [speech, term]) == {sentences[0]}
    assert unattributed(sentences, []) == set()
    assert NeedOfContext("en")("We tried.", is_unattributed=True) == 1.0


def test_no_sentences_no_quotations() -> None:
    assert unattributed([], [Quotation((Span(0, 5),), QuotationKind.SPEECH)]) == set()
