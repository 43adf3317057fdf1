"""Where a language has no rules, that is said."""

from __future__ import annotations

import pytest

from newsreader import from_text
from newsreader.coverage import not_looked_for
from newsreader.problem import Part

SWEDISH = "Bron är stängd\n\n”Det är inte säkert”, sade borgmästaren i Ringby på måndagen.\n"


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "it"])
def test_where_there_are_rules_nothing_is_said(code):
    assert not_looked_for(from_text("Ringby\n\nAda Holm.\n", "a.txt", code)) == {}


def test_speakers_and_names_in_a_language_without_rules():
    assert not_looked_for(from_text(SWEDISH, "a.txt", "sv")) == {
        Part.ENTITIES: "People and organisations are not looked for in Swedish.",
        Part.QUOTATIONS: "Speakers are not looked for in Swedish.",
    }


def test_an_unknown_language_may_be_read_as_english():
    english = "The bridge was shut, and the mayor said that it would be for a week.\n"
    assert not_looked_for(from_text(english, "a.txt", "unknown")) == {}
    hindi = "नई दिल्ली में सोमवार को सरकार ने कहा कि नदियों की सफाई होगी।\n"
    assert list(not_looked_for(from_text(hindi, "a.txt", "unknown"))) == [Part.ENTITIES]
