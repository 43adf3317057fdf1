import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.span import Span
from widgets.article_pane.caret import CaretRange, Unit, Walker, word_at
from widgets.article_pane.chunks import Chunks
from widgets.article_pane.layout import Layout

ALPHABET = "ab. ”\n\n日本のe\u0301👩\u200d🚀🇩🇪👍🏽ก\u0e33क\u094dषि가\u00ad\u200b\t-'❤\ufe0f\u0600"
texts = st.text(st.sampled_from(ALPHABET), min_size=1, max_size=120) | st.text(max_size=40)
units = st.sampled_from(Unit)
TEXT = """\
The bridge

Mr. Holm said “no”, twice. Nobody
asked why. 日本の新聞。

The end isn’t near.
"""


def walker(article):
    return Walker(article, Chunks(article))


def move(article, selected, unit, count=1):
    moving = walker(article)
    for _ in range(abs(count)):
        selected = moving.moved(selected, unit, forward=count > 0)
    return selected


def words(article, selected):
    return article.passage(walker(article).span(selected))


@given(st.data(), texts)
def test_the_caret_stays_on_whole_characters_of_the_text(make_article, data, text):
    article = make_article(text)
    if not article.paragraphs:
        return
    moving, rows = walker(article), Layout(Chunks(article), data.draw(st.integers(2, 30)))
    rows.measure(1 << 40)
    selected = moving.range_of(Span(data.draw(st.integers(0, len(text))), len(text)))
    for _ in range(8):
        if data.draw(st.booleans()):
            selected = moving.moved(selected, data.draw(units), forward=data.draw(st.booleans()))
        else:
            selected = moving.moved_by_rows(selected, data.draw(st.integers(-9, 9)), rows)
        selected = data.draw(st.sampled_from((selected, selected.swapped, selected.begun_anew)))
        span = moving.span(selected)
        assert any(
            paragraph.span.start <= selected.caret < paragraph.span.end
            for paragraph in article.paragraphs
        )
        assert span.start in (selected.anchor, selected.caret)
        for paragraph in article.paragraphs:
            bounds = {match.start() for match in regex.finditer(r"\X", paragraph.span.of(text))}
            for place in (span.start, span.end):
                within = place - paragraph.span.start
                assert within in bounds or not 0 < within < len(paragraph.span)


@given(st.data(), texts, units)
def test_a_step_on_is_taken_back_by_a_step_back(make_article, data, text, unit):
    article = make_article(text)
    if not article.paragraphs:
        return
    moving = walker(article)
    start = moving.at(data.draw(st.integers(0, len(text))))
    before = move(article, CaretRange(start, start), unit, data.draw(st.integers(0, 3)))
    after = moving.moved(before, unit, forward=True)
    again = moving.moved(moving.moved(after, unit, forward=False), unit, forward=True)
    assert after.caret >= before.caret
    assert again == after
    if unit is Unit.CHARACTER and after != before:
        assert moving.moved(after, unit, forward=False).caret == before.caret


@given(st.data(), texts)
def test_down_and_up_keeps_the_column(make_article, data, text):
    article = make_article(text)
    if not article.paragraphs:
        return
    moving, rows = walker(article), Layout(Chunks(article), data.draw(st.integers(2, 30)))
    rows.measure(1 << 40)
    start = moving.at(data.draw(st.integers(0, len(text))))
    first = moving.moved_by_rows(CaretRange(start, start), 0, rows)
    down = moving.moved_by_rows(first, 1, rows)
    up = moving.moved_by_rows(down, -1, rows)
    if rows.row_of(down.caret) > rows.row_of(start):
        assert (up.caret, up.column) == (first.caret, first.column)


@pytest.mark.parametrize(
    ("unit", "count", "selected"),
    [
        (Unit.CHARACTER, 2, "Hol"),
        (Unit.CHARACTER, -2, ". H"),
        (Unit.WORD, 1, "Holm"),
        (Unit.WORD, 3, "Holm said “no"),
        (Unit.WORD, -1, "Mr. H"),
        (Unit.WORD, -2, "bridge\n\nMr. H"),
        (Unit.SENTENCE, 1, "Holm said “no”, twice."),
        (Unit.SENTENCE, 2, "Holm said “no”, twice. Nobody asked why."),
        (Unit.SENTENCE, -1, "Mr. H"),
        (Unit.PARAGRAPH, 1, "Holm said “no”, twice. Nobody asked why. 日本の新聞。"),
        (Unit.PARAGRAPH, -2, "The bridge\n\nMr. H"),
        (Unit.PARAGRAPH, 9, TEXT[16:].replace("body\nasked", "body asked").rstrip()),
    ],
)
def test_units(make_article, unit, count, selected):
    article, start = make_article(TEXT), TEXT.index("Holm")
    assert words(article, move(article, CaretRange(start, start), unit, count)) == selected


def test_what_is_selected_shrinks_by_whole_units_and_stops_at_the_anchor(make_article):
    article, start = make_article(TEXT), TEXT.index("said")
    seen = []
    selected = move(article, CaretRange(start, start), Unit.WORD, 3)
    for _ in range(5):
        seen.append(words(article, selected))
        selected = move(article, selected, Unit.WORD, -1)
    assert seen == ["said “no”, twice", "said “no", "said", "s", "Holm s"]
    selected = move(article, CaretRange(start, start), Unit.WORD, -2)
    seen = [words(article, move(article, selected, Unit.WORD, steps)) for steps in range(4)]
    assert seen == ["Mr. Holm s", "Holm s", "s", "said"]


def test_chinese_and_japanese_go_by_script(make_article):
    article, start = make_article(TEXT), TEXT.index("日")
    seen = [
        words(article, move(article, CaretRange(start, start), Unit.WORD, n)) for n in (1, 2, 3)
    ]
    assert seen == ["日本", "日本の", "日本の新聞"]


def test_the_ends_and_the_far_end_of_a_passage(make_article):
    article = make_article(TEXT)
    moving, at = walker(article), TEXT.index("said")
    selected = CaretRange(at, at)
    assert moving.to_end(selected, forward=False).caret == 0
    assert TEXT[moving.to_end(selected, forward=True).caret :].strip() == "."
    why, mr = TEXT.index("why"), TEXT.index("Mr")
    assert moving.extended(selected, Span(why, why + 3)).caret == why + 2
    assert moving.extended(selected, Span(mr, mr + 3)).caret == mr


def test_rows(make_article):
    article = make_article(TEXT)
    moving, rows = walker(article), Layout(Chunks(article), 20)
    rows.measure(1 << 40)
    at = TEXT.index("twice")  # Mr. Holm said “no”, | twice. Nobody asked | why. 日本の新聞。
    selected = moving.moved_in_row(CaretRange(at, at + 3), rows, forward=True)
    assert TEXT[: selected.caret + 1].endswith("asked")
    places = [moving.moved_by_rows(selected, count, rows).caret for count in (-1, -2, 1, 2, 9)]
    assert [TEXT[place] for place in places] == [",", "e", "。", ".", "."]
    assert [TEXT[place - 3 : place] for place in places[1:3]] == ["idg", "の新聞"]
    assert moving.moved_in_row(selected, rows, forward=False) == CaretRange(at, at)


@pytest.mark.parametrize(
    ("place", "word"), [("ridge", "bridge"), (" said", "said"), ("’t", "isn’t"), ("本の", "日本")]
)
def test_the_word_at_a_place(make_article, place, word):
    found = word_at(make_article(TEXT), TEXT.index(place))
    assert found.of(TEXT) == word


def test_no_movement_looks_through_an_article_without_an_end(make_article):
    article = make_article("Word. " * 400_000)
    moving = walker(article)
    selected = CaretRange(0, 0)
    for unit in (Unit.CHARACTER, Unit.WORD, Unit.SENTENCE):
        selected = moving.moved(selected, unit, forward=True)
    assert selected.caret < 20
    assert len(moving._ends) <= 4
