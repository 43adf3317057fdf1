"""Each part of an analysis fails alone, and what its caller raises is passed on."""

from __future__ import annotations

import sys

import pytest

from newsreader import Part, analyse, from_text, read
from newsreader.analysis import resummarised
from newsreader.export.brief import markdown, plain
from newsreader.export.record import record
from newsreader.source import SourceError

ARTICLE = from_text(
    "The bridge stays shut\n\n“It is not safe,” said Ada Holm, the mayor of Ringby. "
    "The council closed it on Monday. Nobody knows for how long it will stay so.\n",
    "bridge.txt",
)
STAGES = {
    Part.ENTITIES: "newsreader.entities.find.find_entities",
    Part.QUOTATIONS: "newsreader.quotations.find_quotations",
    Part.SUMMARY: "newsreader.summary.ranking.summarise",
}
SENTENCES = "newsreader.text.page.page_of"
KEYS = {part.value: part for part in Part}


def failing(error: BaseException):
    def fail(*arguments, **options):
        raise error

    return fail


@pytest.fixture
def break_stage(monkeypatch):
    def break_it(stage: str, error: BaseException | None = None):
        monkeypatch.setattr(stage, failing(error or ZeroDivisionError("division by zero")))

    return break_it


def parts_of(analysis) -> set[Part]:
    found = record(analysis)
    found["summary"] = found["summary"]["sentences"]
    return {part for key, part in KEYS.items() if found[key]}


def test_nothing_is_a_problem_where_all_goes_well():
    analysis = analyse(ARTICLE)
    assert analysis.problems == ()
    assert parts_of(analysis) == set(Part)
    assert record(analysis)["problems"] == []


@pytest.mark.parametrize("part", Part)
def test_a_part_that_raises_costs_that_part_alone(part, break_stage):
    break_stage(STAGES[part])
    analysis = analyse(ARTICLE)
    assert [problem.part for problem in analysis.problems] == [part]
    assert parts_of(analysis) == set(Part) - {part}
    sentence = str(analysis.problem_of(part))
    assert "could not be worked out (ZeroDivisionError: division by zero): report it" in sentence
    assert record(analysis)["problems"] == [{"part": part.value, "text": sentence}]


@pytest.mark.parametrize(
    "error",
    [MemoryError(), RecursionError("too deep"), StopIteration(), ValueError("of a defect")],
    ids=lambda error: type(error).__name__,
)
def test_whatever_a_part_raises_is_its_problem(error, break_stage):
    break_stage(STAGES[Part.ENTITIES], error)
    (problem,) = analyse(ARTICLE).problems
    assert problem.part is Part.ENTITIES


def test_without_memory_no_report_is_asked_for(break_stage):
    break_stage(STAGES[Part.SUMMARY], MemoryError())
    (problem,) = analyse(ARTICLE).problems
    assert str(problem) == (
        "The summary could not be worked out (out of memory): "
        "close other programs and open the article again."
    )


def test_a_part_that_cannot_be_imported_fails_alone(monkeypatch):
    monkeypatch.setitem(sys.modules, "newsreader.summary.ranking", None)
    analysis = analyse(ARTICLE)
    assert [problem.part for problem in analysis.problems] == [Part.SUMMARY]
    assert parts_of(analysis) == {Part.ENTITIES, Part.QUOTATIONS}


def test_without_sentences_every_part_says_so_and_the_text_stands(break_stage):
    break_stage(SENTENCES)
    analysis = analyse(ARTICLE)
    assert {problem.part for problem in analysis.problems} == set(Part)
    assert parts_of(analysis) == set()
    assert record(analysis)["text"] == ARTICLE.text
    assert record(analysis)["title"] == "The bridge stays shut"


def test_a_problem_is_a_short_line_whatever_the_error_says(break_stage):
    break_stage(STAGES[Part.ENTITIES], KeyError("\x1b]52;c;x\x07\n" + "word " * 10_000))
    sentence = str(analyse(ARTICLE).problems[0])
    assert sentence.isprintable()
    assert len(sentence) < 300


class CancelledError(ValueError):
    """Of the caller's own; of a kind that a part may raise, too."""


@pytest.mark.parametrize("calls", range(0, 24, 3))
def test_what_the_checkpoint_raises_is_passed_on_wherever_it_is(calls):
    left = iter(range(calls))
    cancelled = CancelledError()

    def checkpoint():
        if next(left, None) is None:
            raise cancelled

    with pytest.raises(CancelledError) as caught:
        analyse(ARTICLE, checkpoint=checkpoint)
    assert caught.value is cancelled


def test_an_interrupt_is_no_problem_of_a_part(break_stage):
    break_stage(STAGES[Part.ENTITIES], KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        analyse(ARTICLE)


def test_what_was_asked_for_wrongly_is_an_error(break_stage):
    with pytest.raises(ValueError, match="no summary method is called “best”"):
        analyse(ARTICLE, method="best")


# A summary asked for anew.


def test_another_summary_that_fails_is_a_problem_until_one_does_not(monkeypatch, break_stage):
    analysis = analyse(ARTICLE)
    with monkeypatch.context():
        break_stage(STAGES[Part.SUMMARY])
        failed = resummarised(analysis, method="luhn", length=2)
    assert [problem.part for problem in failed.problems] == [Part.SUMMARY]
    assert failed.quotations is analysis.quotations
    assert failed.summary.sentences == ()
    monkeypatch.undo()
    again = resummarised(failed, method="luhn", length=2)
    assert again.problems == ()
    assert again.summary.method == "luhn"
    assert len(again.summary.sentences) == 2


def test_another_summary_keeps_the_problems_of_the_others(monkeypatch, break_stage):
    break_stage(SENTENCES)
    analysis = analyse(ARTICLE)
    monkeypatch.undo()
    assert resummarised(analysis, method="luhn", length=2).problems == analysis.problems


def test_another_summary_passes_on_what_its_checkpoint_raises():
    analysis = analyse(ARTICLE)
    with pytest.raises(CancelledError):
        resummarised(analysis, method="luhn", length=2, checkpoint=failing(CancelledError()))
    with pytest.raises(ValueError, match="“best”"):
        resummarised(analysis, method="best", length=2)


# The brief.


@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("form", [plain, markdown])
def test_the_brief_has_the_sentence_in_the_place_of_the_part(form, part, break_stage):
    break_stage(STAGES[part], ZeroDivisionError("[link](x)"))
    brief = " ".join(form(analyse(ARTICLE)).split())
    heading = {"entities": "entities", "quotes": "quotations", "summary": "summary"}[part.value]
    heading = f"## {heading.capitalize()}" if form is markdown else heading.upper()
    noun = heading.strip("# ").lower()
    assert f"{heading} The {noun} could not be worked out (ZeroDivisionError: " in brief
    assert ("\\[link\\]" in brief) is (form is markdown)
    assert brief.count("could not be worked out") == 1


# Reading.


def test_a_defect_in_reading_is_an_error_of_the_source(tmp_path, break_stage):
    path = tmp_path / "a.txt"
    path.write_text("Some words.")
    break_stage("newsreader.articles.find_paragraphs", IndexError("list index"))
    with pytest.raises(SourceError, match=r"could not be read \(IndexError: list index\): report"):
        read(str(path))
