"""Every rule of attribution by examples of its own."""

import pytest

from newsreader.article import Article
from newsreader.articles import from_text
from newsreader.entities import find_entities
from newsreader.quotations import find_quotations
from newsreader.quotations.attribution.carrying import CARRY_RULES
from newsreader.quotations.attribution.echoing import ECHO_RULES
from newsreader.quotations.attribution.nobody import UNSAID_RULES
from newsreader.quotations.attribution.rules import RULES
from newsreader.quotations.attribution.signature import BESIDE_RULES
from newsreader.quotations.quotation import Quotation

EXAMPLES = {
    "name_colon": [
        ("David Wasserman: “It was close.”", "David Wasserman"),
    ],
    "quoted_as": [
        ("The paper quoted Ann Carter as saying “all must do more”.", "Ann Carter"),
        ("Ann Carter was quoted as saying that “all must do more”.", "Ann Carter"),
    ],
    "said_first": [
        ("Said Ann Carter, “We won.”", "Ann Carter"),
        ("In other words, explained Ann Carter: “We won.”", "Ann Carter"),
    ],
    "heard_saying": [
        ("They heard Ann Carter say “we won” to the crowd.", "Ann Carter"),
        ("The coach made Ben Ryan say “I am sorry” twice.", "Ben Ryan"),
    ],
    "in_words": [
        ("The hall was, in the words of Ann Carter, “a wet heap”.", "Ann Carter"),
        ("In Carter’s words, “we won the day”.", "Carter"),
        ("The hall was, in the words of one resident on the hill, “a wet heap”.",
         "one resident on the hill"),
    ],
    "put_it": [
        ("As Tom Ridge, a former secretary of defence, put it: “They are inside.”", "Tom Ridge"),
    ],
    "agent_after": [
        ("The law was called “a disgrace to us all” by Senator Cruz.", "Cruz"),
    ],
    "touching_cue": [
        ("Ann Carter told reporters: “We won.”", "Ann Carter"),
        ("Peter Santilli called the move “distasteful”.", "Peter Santilli"),
        ("The officer described the wall as “a bad joke”.", "The officer"),
        ("It fell with the bridge, which Saul Pike called “a miracle of rust”.", "Saul Pike"),
        ("Research that its own authors call “bold and odd” is out.", "its own authors"),
        ("On Monday the group, based in Rome, wrote: “We are many.”", "the group"),
    ],
    "touching_participle": [
        ("Ann Carter left early, calling the talks “a farce”.", "Ann Carter"),
        ("Ben Ryan was calm, with Trump calling it “a great meeting”.", "Trump"),
    ],
    "agent": [
        ("Sanders was asked by host Bill Maher, “Why not?”", "Bill Maher"),
    ],
    "according_to_after": [
        ("“It was close,” according to a spokesman for the club.",
         "a spokesman for the club"),
    ],
    "as_put": [
        ("“We won the day,” as Ann Carter put it.", "Ann Carter"),
    ],
    "verb_subject": [
        ("“We won,” said Ann Carter.", "Ann Carter"),
        ("“We won,” said Virginia delegate Beau Correll, who was angry.", "Beau Correll"),
        ("“We won,” beamed Donald Hartley.", "Donald Hartley"),
        ("“Who won?” asked a man in the crowd.", "a man in the crowd"),
    ],
    "subject_verb": [
        ("“We won,” the secretary, who arrived on Monday, told reporters.", "the secretary"),
        ("“We won,” the senator and party leader told the paper.", "the senator"),
        ("“We won,” Mr. Daniloff, now 81 and retired in Bath, said by telephone.", "Daniloff"),
    ],
    "loose_subject_verb": [
        ("“We won the day”, Ann Carter said.", "Ann Carter"),
    ],
    "noun_cue": [
        ("On Monday Ann Carter’s reply was: “We go on.”", "Ann Carter"),
        ("They blamed the press for Donald Trump’s claim that Obama “founded the group”.",
         "Donald Trump"),
    ],
    "preceding_cue": [
        ("Ann Carter said the talks had shown “strong support” for it.", "Ann Carter"),
        ("Carter said Thursday in Buffalo, New York, that states can do so “at any time”.",
         "Carter"),
        ("Before the talks, Ann Carter warned that it was “too late to stop now”.", "Ann Carter"),
    ],
    "preceding_weak_cue": [
        ("The panel found that Harford Council had shown “no care”.", "The panel"),
        ("Critics of the plan hailed the new bridge, opened today, as “bold and beautiful”.",
         "Critics of the plan"),
    ],
    "trailing_cue": [
        ("The policy was “a disaster” for farmers, Ann Carter said.", "Ann Carter"),
        ("It was “a disaster” for farmers in the south, said Ann Carter.", "Ann Carter"),
    ],
    "according_to": [
        ("According to the report, the losses were “very severe indeed”.", "the report"),
    ],
    "introduced": [
        ("Ann Carter went even further: “It was a rout.”", "Ann Carter"),
    ],
    "unknown_verb": [
        ("“We won,” Bennett shot back with a laugh.", "Bennett"),
        ("“We won,” harrumphed Ann Carter.", "Ann Carter"),
    ],
    "told_noun": [
        ("The promise came after Ashton Carter drove home the message that “all must do more.”",
         "Ashton Carter"),
    ],
}  # fmt: skip

CARRIED = {
    "inherited": (
        "Carter called it “a long and very welcome start to all of our work” and “a promise”.",
        1,
        "Carter",
    ),
    "same_paragraph": ("“We won,” Ann Carter said. “It was close.”", 1, "Ann Carter"),
    "sentence_before": ("Ann Carter praised the crew. “They did well.”", 0, "Ann Carter"),
    "quotation_after": ("“We won.” “It was close,” Ann Carter said.", 0, "Ann Carter"),
    "signature": ("“We won the war, and peace as well.”\n\n– Ann Carter", 0, "Ann Carter"),
    "turn": ("ANN CARTER: “We won the day.”", 0, "Ann Carter"),
    "answer": (
        "Ann Carter talks about the river\n\nQ: “Why the river?”\n\nA: “It moves and flows.”",
        1,
        "Ann Carter",
    ),
    "headline": (
        "“I never wanted a boat”\n\nAnn Carter has sailed.\n\nQ: When?\n\nA: At six.\n\nQ: Now?",
        0,
        "Ann Carter",
    ),
    "echoed": (
        "Dam was “a dead loss” to all\n\nThe dam fell. “It was a dead loss,” Ann Carter said.",
        0,
        "Ann Carter",
    ),
    "heading_name": (
        "The town voted on Monday.\n\nAnn Carter\n\n“We never thought of it.”", 0, "Ann Carter",
    ),
    "same_sentence": (
        "“We won,” Ann Carter said. “It was” not, in truth, “as close as that”.",
        2,
        "Ann Carter",
    ),
    "introduction": ("Ann Carter then told them this:\n\n“We won the day.”", 0, "Ann Carter"),
    "quotation_above": (
        "“We won,” Ann Carter said.\n\n“It was close, but we won.”", 1, "Ann Carter",
    ),
    "told_before": ("Ann Carter said they won. “They did well.”", 0, "Ann Carter"),
    "told_above": ("Ann Carter said they won.\n\n“They did well.”", 0, "Ann Carter"),
}  # fmt: skip


FOR_PEOPLE_KNOWN = ("answer", "heading_name", "headline")
"""Rules that name nobody whom the entities do not have."""


def read(text: str, *, known: bool = False) -> tuple[Article, tuple[Quotation, ...]]:
    article = from_text(text, language="en")
    page = article.page()
    return article, find_quotations(article, page, find_entities(article, page) if known else ())


@pytest.mark.parametrize(
    ("rule", "text", "speaker"),
    [(rule, *example) for rule, examples in EXAMPLES.items() for example in examples],
)
def test_rules_within_a_sentence(rule: str, text: str, speaker: str) -> None:
    _, (quotation, *_) = read(text)
    assert (quotation.rule, quotation.speaker) == (rule, speaker)


@pytest.mark.parametrize(
    ("rule", "text", "number", "speaker"), [(rule, *case) for rule, case in CARRIED.items()]
)
def test_rules_that_carry_over(rule: str, text: str, number: int, speaker: str) -> None:
    _, quotations = read(text, known=rule in FOR_PEOPLE_KNOWN)
    assert (quotations[number].rule, quotations[number].speaker) == (rule, speaker)


def test_every_rule_has_an_example() -> None:
    names = {rule.name for rule in (*RULES, *BESIDE_RULES, *CARRY_RULES, *ECHO_RULES)}
    assert names == EXAMPLES.keys() | CARRIED.keys()


def test_every_rule_says_what_it_does() -> None:
    rules = (*UNSAID_RULES, *RULES, *BESIDE_RULES, *CARRY_RULES, *ECHO_RULES)
    assert all(rule.find.__doc__ for rule in rules)


def test_the_parts_of_one_quotation_share_the_surest_source() -> None:
    _, (quotation,) = read("“First part.\n\n“Second part,” said Ann Carter.")
    assert len(quotation.segments) == 2
    assert quotation.speaker == "Ann Carter"


def test_a_cue_that_touches_wins_over_the_next_clause() -> None:
    _, (quotation,) = read("Ann Carter called it “distasteful,” Peter Santilli was told.")
    assert quotation.speaker == "Ann Carter"


def test_whom_one_tells_does_not_speak() -> None:
    _, (quotation,) = read("“We won,” he told Sean Hannity.")
    assert quotation.speaker == "he"


def test_an_unnamed_source_stands_as_described() -> None:
    _, (quotation,) = read("“We won,” said a diplomatic source, hours after Ann Carter left.")
    assert quotation.speaker == "a diplomatic source"
