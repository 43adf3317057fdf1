import unicodedata
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from widgets.cells import BREAK, HYPHEN_POINT, JOINER, cell_widths, shown
from widgets.wrapping import NARROWEST, balanced, wrap

ALPHABET = "ab  —-“”!«»日本、「」가🇩🇪ก\u0e33\u00ade\u0301👩\u200d🚀❤\ufe0f\u00a0\u200b\u2060"
passages = st.text(st.sampled_from(ALPHABET), max_size=120).map(partial(shown, hyphenated=True))
widths = st.integers(NARROWEST, 30)


def rows(text: str, width: int) -> list[str]:
    passage = shown(text, hyphenated=True)
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


SHY = "\u00ad"
HP = HYPHEN_POINT


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("a long-standing demand", 8, ["a long-", "standing", "demand"]),
        ("a long-standing demand", 6, ["a", "long-", "standi", "ng", "demand"]),
        ("the F-16 and Covid-19", 5, ["the", "F-16", "and", "Covi", "d-19"]),
        ("skies—clear, blue", 7, ["skies—", "clear,", "blue"]),
        ("see a.org/long-name now", 11, ["see", "a.org/long-", "name now"]),
        ("see a.org/one-two now", 14, ["see", "a.org/one-two", "now"]),
        ("wait -- no, really--yes", 21, ["wait -- no, really--", "yes"]),
        ("il dit : « Non ! » et", 6, ["il", "dit :", "« Non", "! » et"]),
        ("we came – at last", 8, ["we", "came –", "at last"]),
        ("we came – at last", 10, ["we came –", "at last"]),
        ("he said “ no ” twice", 9, ["he said", "“ no ”", "twice"]),
        (f"be{SHY}gin{SHY}ning", 6, [f"be{HP}gin{HP}", "ning"]),
        (f"a be{SHY}ginning", 5, [f"a be{HP}", "ginni", "ng"]),
        (f"a{SHY} b{SHY}", 9, [f"a{HP} b{HP}"]),
        ("กำกำกำ", 3, ["กำ", "กำ", "กำ"]),
        ("เกมเกม", 4, ["เกม", "เกม"]),
        ("🇩🇪🇫🇷🇯🇵", 5, ["🇩🇪🇫🇷", "🇯🇵"]),
        ("👍🏽👍🏿", 3, ["👍\u2060", "👍\u2060"]),
        ("wait........................", 6, ["wait..", "......", "......", "......", "...."]),
    ],
)
def test_compounds_marks_and_soft_hyphens(text, width, expected):
    assert rows(text, width) == expected


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("A title", 20, ["A title"]),
        ("Allies promise more aid for fight", 28, ["Allies promise", "more aid for fight"]),
        ("Incomprehensibilities of it all", 25, ["Incomprehensibilities", "of it all"]),
        ("Donaudampfschifffahrt", 6, ["Donaud", "ampfsc", "hifffa", "hrt"]),
        ("", 9, [""]),
    ],
)
def test_the_rows_of_a_title_are_even(text, width, expected):
    assert [text[start:end] for start, end in balanced(text, width)] == expected


@given(passages, widths)
def test_a_title_takes_no_more_rows_than_it_has_to(passage, width):
    even = balanced(passage, width)
    assert len(even) <= len(wrap(passage, width))
    assert all(cell_len(passage[start:end]) <= width for start, end in even)


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


def test_a_vowel_sign_stays_with_its_letter():
    passage = "नदियोंकीसफाईकेलिएहिन्दीमेंयोजना"
    for width in range(8, 20):
        for start, end in wrap(passage, width):
            assert unicodedata.category(passage[start])[0] != "M"
            assert cell_len(passage[start:end]) <= width
