"""Languages: a folder each, from which every stage takes what is particular to it."""

from __future__ import annotations

from dataclasses import fields

import pytest

from newsreader.article import UNKNOWN_LANGUAGE
from newsreader.languages import all_languages, language, named_codes
from newsreader.quotations.wording import read_as, wording


def test_a_language_is_known_by_its_folder() -> None:
    assert language("de").name == "German"
    assert "nicht" in language("de").function_words
    assert "de" in named_codes()


def test_a_neighbour_is_known_but_not_named() -> None:
    assert language("af").function_words
    assert "af" not in named_codes()


def test_other_codes_of_norwegian() -> None:
    assert language("nb") is language("nn") is language("no")


@pytest.mark.parametrize("code", ["xx", "", "../en", "base", "unknown"])
def test_a_language_without_a_folder_says_nothing_of_its_own(code: str) -> None:
    strange = language(code)
    assert not strange.function_words
    assert not strange.is_named
    assert strange.sentences == language("en").sentences


@pytest.mark.parametrize("code", sorted(known.code for known in all_languages()))
def test_what_a_folder_says_is_written_as_it_is_looked_up(code: str) -> None:
    known = language(code)
    assert known.code == code
    assert all(word == word.lower() for word in known.function_words)
    assert known.own_letters == known.own_letters.lower()


def test_the_languages_of_a_script_differ_by_words_or_letters() -> None:
    for script in {known.script for known in all_languages()}:
        written = [known for known in all_languages() if known.script == script]
        told = [known for known in written if known.function_words or known.own_letters]
        assert len(written) - len(told) <= 1, script


@pytest.mark.parametrize("code", sorted(known.code for known in all_languages()))
def test_words_that_are_looked_up_in_lower_case(code: str) -> None:
    known = language(code)
    themes = [theme for theme in (known.speech, known.grammar, known.verbs) if theme is not None]
    for theme in [*themes, known.reference]:
        for field in fields(theme):
            value = getattr(theme, field.name)
            if isinstance(value, (frozenset, tuple)):
                assert all(word == word.lower() for word in value), field.name


def test_a_language_that_quotes_like_no_other_is_read_by_the_words_of_all() -> None:
    assert language("pl").quoting is None
    assert wording("pl").work_before.search("la película ")
    assert not wording("en").work_before.search("la película ")


def test_an_unknown_language_is_read_as_english() -> None:
    assert read_as(UNKNOWN_LANGUAGE) is language("en")
    assert read_as("xx") is not language("en")


@pytest.mark.parametrize("code", sorted(known.code for known in all_languages()))
def test_a_calendar_names_all_months_and_days_or_none(code: str) -> None:
    calendar = language(code).calendar
    assert set(calendar.months.values()) in (set(), set(range(1, 13)))
    assert set(calendar.weekdays.values()) in (set(), set(range(7)))
    assert language(code).sentences.months >= set(calendar.months)
    assert calendar.names <= {*calendar.numbers_of_months, *calendar.short_weekdays}
    assert calendar.other_words <= calendar.numbers_of_months.keys()


# what publishers put around an article

NO_LOWER_CASE = {"agencies", "particles"}


@pytest.mark.parametrize("code", sorted(known.code for known in all_languages()))
def test_words_of_pages_are_written_as_they_are_looked_up(code: str) -> None:
    page = language(code).page
    for field in fields(page):
        words = getattr(page, field.name)
        if isinstance(words, frozenset) and field.name not in NO_LOWER_CASE:
            assert words == {word.lower() for word in words}, field.name
    assert page.updates <= page.stamps
    assert not page.prose_words & page.prose_openings
    for rule in (*page.rules, *page.sentence_rules):
        for sign in (*rule.signs, *rule.beginnings):
            assert sign == sign.lower(), rule.name


def test_an_agency_is_at_home_in_one_language() -> None:
    agencies = [agency for known in all_languages() for agency in known.page.agencies]
    assert len(agencies) == len(set(agencies))


def test_a_byline_opens_with_no_label() -> None:
    openings = {word for known in all_languages() for word in known.page.byline_openings}
    labels = {word for known in all_languages() for word in known.page.byline_labels}
    assert not openings & labels


def test_no_name_means_two_months() -> None:
    numbers: dict[str, set[int]] = {}
    for known in all_languages():
        for name, number in known.calendar.numbers_of_months.items():
            numbers.setdefault(name, set()).add(number)
    assert not [name for name, several in numbers.items() if len(several) > 1]
