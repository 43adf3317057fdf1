"""Languages: a folder each, from which every stage takes what is particular to it."""

from __future__ import annotations

import pytest

from newsreader.languages import all_languages, language, named_codes


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
