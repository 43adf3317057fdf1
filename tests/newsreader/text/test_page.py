"""The page: sentences and tokens of an article, found once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.text.page import page_of
from newsreader.text.span import Span
from newsreader.text.tokens import tokens

TEXT = "A title. Of two\n\nBody one. Body two."
PARAGRAPHS = (Span(0, 15), Span(17, 36))


def test_the_sentences_of_each_paragraph() -> None:
    page = page_of(TEXT, PARAGRAPHS)
    assert [span.of(TEXT) for span in page.sentences_of(0)] == ["A title.", "Of two"]
    assert [span.of(TEXT) for span in page.sentences_of(1)] == ["Body one.", "Body two."]
    assert [sentence.paragraph for sentence in page.sentences] == [0, 0, 1, 1]


def test_the_tokens_of_a_paragraph_are_found_once() -> None:
    page = page_of(TEXT, PARAGRAPHS)
    assert page.columns(1).texts == ["Body", "one", ".", "Body", "two", "."]
    assert page.columns(1) is page.columns(1)
    assert page.columns(1).tokens(3, 5) == tokens(TEXT, 27, 35)


def test_a_checkpoint_ends_the_work() -> None:
    def stop() -> None:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        page_of(TEXT, PARAGRAPHS, checkpoint=stop)


@given(st.text(alphabet="abABI.'’-&1,: vsMr“”n't_\n", max_size=24), st.data())
@settings(max_examples=300, deadline=None)
def test_a_stretch_has_the_tokens_that_it_has_alone(text: str, data: st.DataObject) -> None:
    page = page_of(text, [Span(0, len(text))] if text else [])
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert page.tokens(start, end) == tokens(text, start, end)
