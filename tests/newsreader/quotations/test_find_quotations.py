import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.articles import from_text
from newsreader.entities import find_entities
from newsreader.quotations import Quotation, find_quotations
from newsreader.text.page import Page

MARKS = "\"'“”‘’„«»‹›「」『』《》`″—–-.,:;?!…()\n =12"
WORDS = st.sampled_from(
    ["said", "Carter", "he", "who", "the", "report", "according", "to", "and", "saying", "by", "M."]
)
MARK_DENSE = st.lists(st.one_of(st.sampled_from(MARKS), WORDS), max_size=60).map(
    lambda pieces: "".join(p + " " if len(p) > 1 else p for p in pieces)
)


def quotations_of(text: str, language: str = "en") -> tuple[Quotation, ...]:
    article = from_text(text, language=language)
    return find_quotations(article, article.page(), ())


@settings(max_examples=150, deadline=None)
@given(text=MARK_DENSE, language=st.sampled_from(["en", "de", "fr", "es", "ja"]))
def test_segments_never_overlap_or_leave_the_text(text: str, language: str) -> None:
    article = from_text(text, language=language)
    quotations = find_quotations(article, article.page(), ())
    position = 0
    for quotation in quotations:
        for segment in quotation.segments:
            assert position <= segment.start < segment.end <= len(article.text)
            position = segment.end
        if quotation.speaker_mention is not None:
            assert 0 <= quotation.speaker_mention.start < quotation.speaker_mention.end
            assert quotation.speaker_mention.end <= len(article.text)


@pytest.mark.parametrize("piece", ["“", '"', "« a ", '"a ', "‘a ", "“a” ", "” ", "he said “a” "])
def test_a_text_of_nothing_but_marks_is_read(piece: str) -> None:
    quotations_of(piece * 1500)


def test_a_seed_article_is_read_to_the_letter(seed_facts: dict[str, object]) -> None:
    text, facts = seed_facts["text"], seed_facts["quotes"]
    assert isinstance(text, str)
    article = from_text(text, language="en")
    page = article.page()
    found = find_quotations(article, page, find_entities(article, page))
    got = [
        {
            "segments": [[span.start, span.end] for span in quotation.segments],
            "kind": str(quotation.kind),
            "speaker": quotation.speaker,
            "mention": quotation.speaker_mention and quotation.speaker_mention.of(article.text),
        }
        for quotation in found
    ]
    assert got == facts


@pytest.fixture
def seed_facts() -> dict[str, object]:
    facts = json.loads(Path(__file__).with_name("seed_quotations.json").read_text("utf-8"))
    seed = Path(__file__).parents[3] / "seeds" / facts["file"]
    return {"text": seed.read_text("utf-8"), "quotes": facts["quotes"]}


def test_other_languages_have_spans_and_no_speakers() -> None:
    (quotation,) = quotations_of("»Vi vandt,« siger Mette Hansen.", "da")
    assert (quotation.speaker, quotation.rule) == (None, None)


def test_an_article_without_marks_has_no_quotations() -> None:
    assert quotations_of("Nothing was said.") == ()


def test_sentences_are_not_needed() -> None:
    article = from_text("“We won,” said Ann Carter.", language="en")
    (place,) = (paragraph.span for paragraph in article.paragraphs)
    page = Page(article.text, article.language, [place], (), [0, 0])
    (quotation,) = find_quotations(article, page, ())
    assert quotation.speaker == "Ann Carter"


def test_every_paragraph_is_a_checkpoint() -> None:
    class CancelledError(Exception):
        pass

    calls = []

    def checkpoint() -> None:
        calls.append(None)
        if len(calls) > 3:
            raise CancelledError

    article = from_text("“We won,” he said.\n\n" * 10, language="en")
    with pytest.raises(CancelledError):
        find_quotations(article, article.page(), (), checkpoint=checkpoint)


def test_each_quotation_says_how_sure_it_is() -> None:
    sure, carried = quotations_of("“We won,” said Ann Carter. “It was close.”")
    assert 0 < carried.confidence < sure.confidence <= 1
