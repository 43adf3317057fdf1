"""Dates by grammar and their values."""

from datetime import date

import pytest

from newsreader.entities.dates import find_dates, published_day
from newsreader.entities.words import words_of
from newsreader.text.tokens import columns

PUBLISHED = date(2016, 2, 12)  # a Friday


def dates(
    text: str, language: str = "en", published: date | None = PUBLISHED
) -> dict[str, str | None]:
    found = find_dates(text, words_of(columns(text)), language, published)
    return {text[amount.start : amount.end]: amount.value for amount in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 12 May 2016, he left", {"12 May 2016": "2016-05-12"}),
        ("on May 12, 2016, he left", {"May 12, 2016": "2016-05-12"}),
        ("on Friday, 5 February", {"Friday, 5 February": "2016-02-05"}),
        ("by March 20.", {"March 20": "2016-03-20"}),
        ("on 28 December", {"28 December": "2015-12-28"}),
        ("in March 2009", {"March 2009": "2009-03"}),
        ("in 1998, and 1,998 of them", {"1998": "1998"}),
        ("in the 1990s", {"1990s": None}),
        ("in 1929 Wall Street fell", {"1929": "1929"}),
        ("The 1987 Kenya census", {"1987": "1987"}),
        ("since 2016-02-03", {"2016-02-03": "2016-02-03"}),
        ("on 25/12/2015 or 3/4/2015", {"25/12/2015": "2015-12-25", "3/4/2015": None}),
        ("he said Wednesday", {"Wednesday": "2016-02-10"}),
        ("he said on Friday", {"Friday": "2016-02-12"}),
        ("talks last Friday", {"last Friday": "2016-02-05"}),
        ("they will meet on Wednesday", {"Wednesday": None}),
        ("today’s talks and tomorrow's", {"today": "2016-02-12", "tomorrow": "2016-02-13"}),
        ("last year, this month, next week",
         {"last year": "2015", "this month": "2016-02", "next week": "2016-W07"}),
        ("by the end of June this summer", {"end of June": None, "this summer": None}),
    ],
)  # fmt: skip
def test_dates_and_values(text: str, expected: dict[str, str | None]) -> None:
    assert dates(text) == expected


@pytest.mark.parametrize(
    "text",
    ["they may march on", "April Jones said", "Theresa May told MPs", "2,016 people", "at 20:15",
     "$2015", "the shop at 1945 Mill Street", "of 1874 Old Kent Road", "Resolution 2018 failed",
     "on Flight 1998", "Lee Jun-seok", "the F-1998", "30 February 2016 and a half"],
)  # fmt: skip
def test_other_words_and_numbers_are_no_certain_dates(text: str) -> None:
    assert not any(value for value in dates(text).values())


def test_without_publication_near_dates_have_no_value() -> None:
    assert dates("on Wednesday, 5 May", published=None) == {"Wednesday, 5 May": None}
    assert dates("today", published=None) == {"today": None}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "am 3. Oktober 2019 und gestern",
         {"3. Oktober 2019": "2019-10-03", "gestern": "2016-02-11"}),
        ("fr", "le 1er mai 2012, ce jeudi",
         {"1er mai 2012": "2012-05-01", "ce jeudi": "2016-02-11"}),
        ("es", "el 3 de mayo de 2014", {"3 de mayo de 2014": "2014-05-03"}),
        ("sv", "den 3 maj 2014", {"3 maj 2014": "2014-05-03"}),
        ("da", "i maj, sagde Maj", {"maj": None}),
        ("fi", "3. toukokuuta 2014", {"2014": "2014"}),
    ],
)  # fmt: skip
def test_other_languages(language: str, text: str, expected: dict[str, str | None]) -> None:
    assert dates(text, language) == expected


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2016-02-12T08:00:00+01:00", PUBLISHED),
        ("2016-02-12", PUBLISHED),
        (None, None),
        ("soon", None),
    ],
)
def test_published_day(published: str | None, day: date | None) -> None:
    assert published_day(published) == day
