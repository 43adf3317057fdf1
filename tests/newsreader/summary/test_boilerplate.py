"""What is no prose among the sentences of a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader.article import Role
from newsreader.languages import all_languages
from newsreader.paragraphs.dateline import dateline_length
from newsreader.summary.boilerplate import is_boilerplate, is_caption

if TYPE_CHECKING:
    from newsreader.languages.base.page import PageRule

FURNITURE = [
    "By.",
    "Ada Quill.",
    "By Ada Quill for the Harbour Post.",
    "PUBLISHED: 14:11 EST, 25 October 2013.",
    "Last updated at 3 p.m. on Monday.",
    "Scroll down for the video of the ferry.",
    "Click here for a map of all the stops.",
    "Ferry to stop for the whole winter .",
    "The council has given three reasons for it:",
    "The view from the pier at noon pic.twitter.com/abc",
    "ALSO READ Ferry to stop for the winter",
    "Ada Quill and Ida Moss contributed to this report.",
    "Ada Quill contributed to this report from Port Moss.",
    "Scroll down to see the ferry at the pier.",
    "(Reporting by Ada Quill; Editing by Ida Moss)",
    "© 2016 Harbour Post. All rights reserved.",
    "A ferry passes the pier on Monday. (AP Photo/Ada Quill)",
]
PROSE = [
    "The last ferry across the harbour will sail on Sunday.",
    "By Monday, all of the ferries had been sold.",
    "Readers of the report will find no fault with it.",
    "Published accounts of the storm differ.",
    "渡し船は日曜日に最後の航海をする。",
    "The council said: “We have no choice in this.”",
]


@pytest.mark.parametrize("sentence", FURNITURE)
def test_boilerplate(sentence: str) -> None:
    assert is_boilerplate(sentence)


SENTENCE_RULES = [rule for known in all_languages() for rule in known.page.sentence_rules]


@pytest.mark.parametrize("rule", SENTENCE_RULES, ids=lambda rule: rule.name)
def test_rule_for_sentences_knows_its_example(rule: PageRule) -> None:
    is_of_kind = is_caption if rule.role is Role.CAPTION else is_boilerplate
    assert is_of_kind(rule.example)


@pytest.mark.parametrize("sentence", PROSE)
def test_prose(sentence: str) -> None:
    assert not is_boilerplate(sentence)
    assert not is_caption(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Proud owner: The ship's captain on the pier on Monday.",
        "Ida Moss (left) and Ada Quill (second from right) on the pier.",
    ],
)
def test_captions(sentence: str) -> None:
    assert is_caption(sentence)


@pytest.mark.parametrize("sentence", ["The point is this: Nobody sails.", "He said: Nobody sails."])
def test_announced_speech_is_no_caption(sentence: str) -> None:
    assert not is_caption(sentence)


@pytest.mark.parametrize(
    "dateline",
    [
        "(CNN)",
        "(CNN) -- ",
        "LONDON (Reuters) - ",
        "New Delhi, Jul 31 (PTI) ",
        "Kiev, Ukraine (CNN)",
        "By Ada B Quill Port Moss, Jul 27 (PTI) ",
        "(The Harbour Post)",
        "PARIS — ",
        "WASHINGTON, Dec. 8 -- ",
        "JERUSALEM - ",
        "RYE, N.H. - ",
        "KYIV (Interfax) ",
        "LAGOS (NAN)",
    ],
)
def test_datelines(dateline: str) -> None:
    assert dateline_length(f"{dateline}The last ferry sails on Sunday.") == len(dateline)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Harbour Party (HP) said it would not vote for it.",
        "Ferries — there are three — sail at noon.",
        "NATO said that it would think about it.",
        "UEFA ’calm’ — for now, the paper wrote about the meeting.",
    ],
)
def test_no_dateline(sentence: str) -> None:
    assert dateline_length(sentence) == 0
