from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.search.folding import _UNEVEN, fold

ACCENTED = st.text(alphabet="abßæøéÅŁǽ\u0301\u0323\u00ad中がй한ु", max_size=40)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Zürich Dvořák naïve", "Zurich Dvorak naive"),
        ("Dvor\u030ca\u0301k", "Dvorak"),
        ("Straße, Łódź, Ærø, Đoković", "Strasse, Lodz, AEro, Dokovic"),
        ("Việt Nam", "Viet Nam"),
        ("ёлка", "елка"),
        ("Ver\u00adsiche\u200brung", "Versicherung"),
        ("ﬁnance", "finance"),
    ],
)
def test_diacritics_go(text, folded):
    assert fold(text).text == folded


@pytest.mark.parametrize("text", ["が", "한국", "हिन्दी", "中文", "plain", ""])
def test_what_is_no_diacritic_stays(text):
    assert fold(text).text == text


def test_every_character_that_does_not_become_one_is_known():
    """Else the places behind it would be wrong."""
    characters = [chr(code) for code in range(0x250, 0x3000)] + list("ßéøæǽﬁﬀ豈가")
    characters += [chr(code) for code in range(0xF900, 0x10000)]
    uneven = {c for c in characters if len(fold(c).text) != 1}
    assert uneven == set(filter(_UNEVEN.match, characters))


@settings(max_examples=60)
@given(ACCENTED)
def test_a_passage_of_the_folded_text_is_that_of_the_original(text):
    folded = fold(text)
    for at in range(len(folded.text)):
        span = folded.span(at, at + 1)
        assert 0 <= span.start < span.end <= len(text)
        assert folded.text[at] in fold(span.of(text)).text
    if folded.text:
        whole = folded.span(0, len(folded.text))
        assert fold(whole.of(text)).text == folded.text


@settings(max_examples=40)
@given(ACCENTED, ACCENTED)
def test_it_is_folded_alike_in_pieces_of_any_size(text, more):
    padded = "-" * ((1 << 14) - len(text) // 2) + text + more
    folded = fold(padded)
    assert folded.text == fold("").text + "".join(fold(c).text for c in padded)
    at = len(folded.text) - len(fold(more).text)
    if fold(more).text:
        assert fold(folded.span(at, len(folded.text)).of(padded)).text == fold(more).text


def test_text_without_any_is_not_copied():
    text = "plain " * 3
    assert fold(text).text is text
    assert sys.getsizeof(fold(text).text) == sys.getsizeof(text)
