from __future__ import annotations

import pytest

from newsreader import from_text
from newsreader.export.brief import reading_minutes
from newsreader.text.words import count_words, minutes_to_read

CHINESE = "国防部长周三表示，盟友将提供更多资源。"
JAPANESE = "首相は水曜日に、もっと努力しなければならないと述べた。"
THAI = "รัฐมนตรีกลาโหมกล่าวว่าทุกคนต้องทำมากกว่านี้"


@pytest.mark.parametrize("language", ["en", "ko", "unknown"])
@pytest.mark.parametrize("text", ["", " one – two\nthree ", "한국 정부는 이번 주", CHINESE])
def test_words_of_a_spaced_language_stand_between_white_space(text, language):
    assert count_words(text, language) == len(text.split())


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("", "zh", 0),
        ("，。", "zh", 0),
        (CHINESE, "zh", 11),
        (JAPANESE, "ja", 14),
        (THAI, "th", 9),
        (f"NATO {CHINESE} AWACS 2016", "zh", 14),
        ("iPhone的价格", "zh", 3),
    ],
)
def test_words_of_an_unspaced_language_are_reckoned_from_its_letters(text, language, expected):
    assert count_words(text, language) == expected


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("The harbour is closed today. " * 460, 10),
        (CHINESE * 150, 10),  # 2550 characters
        (JAPANESE * 143, 10),  # 3575
        (THAI * 200, 10),  # 8600
    ],
)
def test_reading_time_is_that_of_the_script(text, minutes):
    assert reading_minutes(from_text(text)) == minutes


def test_reading_takes_a_minute_at_least():
    assert minutes_to_read(0) == minutes_to_read(3, "zh") == 1
