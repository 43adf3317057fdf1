from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from widgets.cells import BREAK, JOINER, cell_widths, shown
from widgets.wrapping import NARROWEST, wrap

ALPHABET = "ab  —-“”日本、「」가e\u0301👩\u200d🚀❤\ufe0f\u00a0\u200b\u2060"
passages = st.text(st.sampled_from(ALPHABET), max_size=120).map(shown)
widths = st.integers(NARROWEST, 30)


def rows(text: str, width: int) -> list[str]:
    passage = shown(text)
    return [passage[start:end] for start, end in wrap(passage, width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 10, [""]),
        ("one two three", 13, ["one two three"]),
        ("one two three", 12, ["one two", "three"]),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 6, ["one", "two", "three"]),
        ("one  two   three", 8, ["one  two", "three"]),
        ("hard\nwrapped\nlines", 12, ["hard wrapped", "lines"]),
        ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
        ("an incomprehensible word", 8, ["an", "incompre", "hensible", "word"]),
        ("example.org/news/article", 14, ["example.org/", "news/article"]),
        ("ten\u00a0euros each", 12, ["ten\u00a0euros", "each"]),
    ],
)
def test_letters(text, width, expected):
    assert rows(text, width) == expected


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("日本語の新聞", 6, ["日本語", "の新聞"]),
        ("日本語の新聞", 7, ["日本語", "の新聞"]),
        ("彼は、言った。", 4, ["彼", "は、", "言っ", "た。"]),
        ("彼は「行く」と", 6, ["彼は", "「行", "く」と"]),
        ("ABC日本語", 5, ["ABC日", "本語"]),
        ("한국어 신문", 8, ["한국어", "신문"]),
        ("cafe\u0301s open", 5, ["cafe\u0301s", "open"]),
        ("👩\u200d🚀👩\u200d🚀👩\u200d🚀", 4, ["👩\u200d🚀👩\u200d🚀", "👩\u200d🚀"]),
        (f"ab{BREAK}cd{BREAK}ef", 5, [f"ab{BREAK}cd{BREAK}", "ef"]),
        (f"日{JOINER}本", 3, [f"日{JOINER}", "本"]),
    ],
)
def test_wide_and_combined_characters(text, width, expected):
    assert rows(text, width) == expected


@given(passages, widths)
@example("「" * 9, 4)
@example("a" * 9 + "\u0301" * 3, 3)
def test_every_character_but_spaces_is_on_one_row(passage, width):
    shown_characters = "".join(passage[start:end] for start, end in wrap(passage, width))
    assert shown_characters.replace(" ", "") == passage.replace(" ", "")


@given(passages, widths)
def test_no_row_is_wider_than_it_may_be(passage, width):
    assert all(cell_len(passage[start:end]) <= width for start, end in wrap(passage, width))


@given(passages, widths)
def test_no_row_begins_with_what_belongs_to_the_character_before(passage, width):
    found = cell_widths(passage)
    assert all(
        start == 0 or found[start] or passage[start - 1] in f" {BREAK}"
        for start, _ in wrap(passage, width)
        if passage
    )


@given(st.text(st.sampled_from("abc  "), max_size=80), widths)
def test_a_row_ends_only_where_the_next_word_has_no_room(passage, width):
    for (start, _), (after, _) in pairwise(wrap(passage, width)):
        word = passage[after:].split(" ")[0]
        assert after - start + len(word) > width


@given(st.text(st.sampled_from("abc  "), max_size=80), widths)
def test_plain_text_is_wrapped_alike_beside_combining_marks(passage, width):
    combined = passage.replace("b", "b\u0301")
    assert [row.replace("\u0301", "") for row in rows(combined, width)] == rows(passage, width)
