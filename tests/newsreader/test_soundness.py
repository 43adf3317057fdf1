"""Whatever an article has in it, its analysis is there, and every place in it is in the text."""

from __future__ import annotations

from cProfile import Profile
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.analysis import Analysis, analyse
from newsreader.articles import from_text
from newsreader.search.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsreader.text.span import Span

ARTICLES = Path(__file__).parents[1] / "articles"
LANGUAGES = ("de", "en", "es", "fr")
PARAGRAPHS = 6
"""Of an article that are damaged together; short texts make quick tests."""
MARKS = (
    *"\"'“”‘’„«»‹›—–-.,:;?!…()\n=�*|©İß\u00ad\u0301",
    *("\n\n", "''", "--", "....", "NATO “u” – ", "ONU « y »: ", "(AP) —", "1,000", " said ", "’s "),
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('NATO called the crossing "smooth" – its highest praise.', "en"),
        ('NATO called it "smooth"-', "en"),
        ("Ferry plan\n\nThe crews were glad. UNICEF said “we will not leave” — for now.", "en"),
        ('BBC "insiders": nobody will leave.', "en"),
        ("UEFA’s “fresh start” – a phrase it likes – came to nothing.", "en"),
        ("Strom\n\nEON nennt das Vorhaben „kühn“ – und zahlt doch.", None),
        ("La OEA calla\n\nOEA «preocupada» – así lo escribe el diario.", None),
        ("L’ONU parle\n\nONU « inquiète » – le mot est d’elle.", None),
        ("НАТО о планах\n\nНАТО «обеспокоена» – так пишет газета.", None),
        ("Le maire a dit « nous tiendrons » hier � Valmont.", "fr"),
        ("Der Bürgermeister sagte: „Wir bleiben“, und das ist gut � für alle.", "de"),
        ("La alcaldesa dijo: «Nos quedamos», y eso � es bueno.", "es"),
        ("The clown made a new “stunt” in the office, from Delmouth�to Plum.", "en"),
    ],
)
def test_what_looks_like_a_dateline_or_a_quotation_loses_none(
    text: str, language: str | None
) -> None:
    analysis = analyse(from_text(text, language=language))
    assert_sound(analysis)
    assert len(analysis.quotations) == 1
    assert "�" not in (analysis.quotations[0].speaker or "")


@st.composite
def damaged_articles(draw: st.DrawFn) -> tuple[str, str]:
    """A few paragraphs of an article of the project's own, damaged, and their language."""
    text, language = draw(st.sampled_from(articles()))
    paragraphs = text.split("\n\n")
    first = draw(st.integers(0, len(paragraphs) - 1))
    text = "\n\n".join(paragraphs[first : first + PARAGRAPHS])
    for damage in draw(st.lists(st.sampled_from(DAMAGES), min_size=1, max_size=8)):
        text = damage(draw, text)
    return text, draw(st.sampled_from((language, *LANGUAGES, "unknown")))


def damage_a_byte(draw: st.DrawFn, text: str) -> str:
    data = bytearray(text.encode())
    data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0x80, 0xFF))
    return data.decode(errors="replace")


def insert_a_mark(draw: st.DrawFn, text: str) -> str:
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.sampled_from(MARKS)) + text[at:]


def insert_at_a_word(draw: st.DrawFn, text: str) -> str:
    at = text.find(" ", draw(st.integers(0, len(text) - 1))) + 1
    return text[:at] + draw(st.sampled_from(MARKS)) + text[at:]


def delete_a_mark(draw: st.DrawFn, text: str) -> str:
    places = [at for at, character in enumerate(text) if not character.isalnum()]
    at = draw(st.sampled_from(places or [0]))
    return text[:at] + text[at + 1 :] or "."


def capitalise(draw: st.DrawFn, text: str) -> str:
    first, last = stretch(draw, text)
    return text[:first] + text[first:last].upper() + text[last:]


def dash(draw: st.DrawFn, text: str) -> str:
    first, last = stretch(draw, text)
    between = draw(st.sampled_from((" – ", "-", " — ", "--", "—")))
    return text[:first] + text[first:last].replace(" ", between) + text[last:]


def stretch(draw: st.DrawFn, text: str) -> tuple[int, int]:
    first = draw(st.integers(0, len(text) - 1))
    return first, first + draw(st.integers(1, 80))


DAMAGES: tuple[Callable[[st.DrawFn, str], str], ...] = (
    damage_a_byte, insert_a_mark, insert_at_a_word, delete_a_mark, capitalise, dash,
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(article=damaged_articles())
def test_a_damaged_article_is_analysed(article: tuple[str, str]) -> None:
    text, language = article
    assert_sound(analyse(from_text(text, language=language)))


@pytest.mark.parametrize(
    "piece",
    [
        *("“", "” ", '"', '"a ', "« a ", "„a“ ", "‘a ", "'a' ", "“a” ", "“A.” "),
        *("NATO “u” – ", "he said “a” ", "said, ", "Ann Hale, ", "Ann Hale said. ", "A.\n\n"),
        *("– A.\n\n", "— Dit-il. ", "a, ", "a. ", "A ", "AB-", "Mr ", "of the ", "(A) ", "2 May "),
        *("�", "� “a” ", "…", ":\n", "\u0301", "İ", "5 m ", "$1 ", "x\n", "By Ann Hale\n\n"),
    ],
)
def test_twice_the_text_costs_little_more_than_twice(piece: str) -> None:
    pieces = 600 // len(piece) + 1
    for language in ("en", "fr"):
        assert calls(piece * pieces * 2, language) <= 2.5 * calls(piece * pieces, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_twice_an_article_costs_little_more_than_twice(language: str) -> None:
    text = next(text for text, own in articles() if own == language)
    assert calls(f"{text}\n\n{text}", language) <= 2.5 * calls(text, language)


def calls(text: str, language: str) -> int:
    """How many functions are called to analyse a text, what they remember apart."""
    analyse(from_text(text, language=language))
    profile = Profile()
    profile.runcall(lambda: analyse(from_text(text, language=language)))
    return sum(entry.callcount for entry in profile.getstats())


@cache
def articles() -> list[tuple[str, str]]:
    """The project's own articles with their languages."""
    return [
        (path.read_text("utf-8"), language)
        for language in LANGUAGES
        for path in sorted((ARTICLES / language).glob("*.txt"))
    ]


def assert_sound(analysis: Analysis) -> None:
    """Every place lies in the text, and each kind of them is in order as its class says."""
    article = analysis.article
    size = len(article.text)
    assert_in_order((paragraph.span for paragraph in article.paragraphs), size)
    assert_in_order((sentence.span for sentence in analysis.sentences), size)
    for sentence in analysis.sentences:
        assert article.paragraphs[sentence.paragraph].span.covers(sentence.span)
    for entity in analysis.entities:
        assert_in_order(entity.mentions, size)
    firsts = [entity.mentions[0] for entity in analysis.entities]
    assert firsts == sorted(firsts)
    assert_in_order(sorted(chain(*(entity.mentions for entity in analysis.entities))), size)
    assert_in_order(chain(*(quotation.segments for quotation in analysis.quotations)), size)
    for quotation in analysis.quotations:
        mention = quotation.speaker_mention
        assert (mention is None) == (quotation.speaker is None)
        assert_in_order([mention] if mention else [], size)
        assert 0 <= quotation.confidence <= 1
        assert quotation.person is None or any(quotation.person is e for e in analysis.entities)
    assert_in_order((chosen.span for chosen in analysis.summary.sentences), size)
    for ranked in analysis.summary.ranking:
        assert analysis.sentences[ranked.number].span.covers(ranked.span)
    folded = fold(article.text)
    places = range(0, len(folded.text), 50)
    assert_in_order((folded.span(place, place + 1) for place in places), size)


def assert_in_order(spans: Iterable[Span], size: int) -> None:
    """None is empty, overlaps the one before, or leaves a text of so many code points."""
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= size
        end = span.end
