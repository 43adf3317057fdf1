from __future__ import annotations

import io
import json
import os
import sys

from newsreader import batch
from newsreader.batch import json_lines
from newsreader.discovering import discover
from newsreader.options import Options
from newsreader.source import SourceError
from newsreader.summary import Length


def folder_of(tmp_path, count: int) -> str:
    for number in range(count):
        text = f"Storm number {number}\n\nThe storm hit Ringby on Monday, Ada Holm said.\n"
        (tmp_path / f"{number}.txt").write_text(text)
    return str(tmp_path)


def titles(lines) -> list[str]:
    return [json.loads(line)["title"] for line in lines]


def test_lines_come_in_the_order_of_the_sources_however_many(tmp_path):
    expected = [f"Storm number {number}" for number in range(70)]
    assert titles(json_lines(discover([folder_of(tmp_path, 70)]), Options())) == expected


def test_an_error_stands_in_the_place_of_its_source(tmp_path):
    folder = folder_of(tmp_path, 3)
    (tmp_path / "1.txt").write_bytes(b"\x00\x00")
    first, second, third = json_lines(discover([folder]), Options())
    assert isinstance(second, SourceError)
    assert titles([first, third]) == ["Storm number 0", "Storm number 2"]


def test_an_error_comes_through_from_another_process(tmp_path):
    folder = folder_of(tmp_path, 60)
    (tmp_path / "40.txt").write_bytes(b"")
    lines = list(json_lines(discover([folder]), Options()))
    assert len(lines) == 60
    assert isinstance(lines[40], SourceError)
    assert "40.txt is empty" in str(lines[40])


def test_a_defect_costs_one_article_and_is_told(tmp_path, monkeypatch):
    def fails(article, **options):
        raise ZeroDivisionError("nothing to divide by")

    monkeypatch.setattr("newsreader.batch.analyse", fails)
    (error,) = json_lines(discover([folder_of(tmp_path, 1)]), Options())
    assert isinstance(error, SourceError)
    assert "could not be analysed (ZeroDivisionError: nothing to divide by)" in str(error)


def test_a_part_that_fails_costs_no_record(tmp_path, monkeypatch):
    from newsreader.quotations import find_quotations

    def fails(article, *arguments, **options):
        if article.title == "Storm number 1":
            raise ZeroDivisionError("nothing to divide by")
        return find_quotations(article, *arguments, **options)

    monkeypatch.setattr("newsreader.quotations.find_quotations", fails)
    lines = list(json_lines(discover([folder_of(tmp_path, 3)]), Options()))
    assert titles(lines) == [f"Storm number {number}" for number in range(3)]
    problems = [[problem["part"] for problem in json.loads(line)["problems"]] for line in lines]
    assert problems == [[], ["quotes"], []]


def test_a_defect_in_reading_stands_in_the_place_of_its_source(tmp_path, monkeypatch):
    from newsreader.paragraphs.publication import find_published

    def fails(text, paragraphs):
        if "number 1" in text:
            raise ZeroDivisionError
        return find_published(text, paragraphs)

    monkeypatch.setattr("newsreader.articles.find_published", fails)
    first, second, third = json_lines(discover([folder_of(tmp_path, 3)]), Options())
    assert "could not be read (ZeroDivisionError): report it" in str(second)
    assert titles([first, third]) == ["Storm number 0", "Storm number 2"]


def test_options_reach_every_article(tmp_path):
    options = Options(method="lexrank", length=Length(1), language="de")
    (line,) = json_lines(discover([folder_of(tmp_path, 1)]), options)
    article = json.loads(line)
    assert article["summary"]["method"] == "lexrank"
    assert len(article["summary"]["sentences"]) == 1
    assert article["language"] == "de"


def test_large_articles_are_left_to_other_processes(tmp_path, monkeypatch):
    """So that this one can be ended at any time, and outlives them."""
    folder = folder_of(tmp_path, 3)
    (tmp_path / "1.txt").write_text("The storm hit Ringby.\n" * 10_000)
    here = []
    monkeypatch.setattr(batch, "_done", lambda task: here.append(task.source) or "")
    monkeypatch.setattr(batch, "_spread", lambda tasks, _: (task.source for task in tasks))
    spread = [line[-5:] for line in json_lines(discover([folder]), Options()) if line]
    assert [source[-5:] for source in here] == ["0.txt"]
    assert spread == ["1.txt", "2.txt"]


def process_of(analysis) -> str:
    return str(os.getpid())


def test_the_first_of_many_is_done_here_so_that_the_others_find_all_loaded(tmp_path):
    named = discover([folder_of(tmp_path, 40)])
    first, *others = batch.all_written(named, Options(), process_of)
    assert first == str(os.getpid())
    assert first not in others


def test_standard_input_is_read_here_and_analysed_there(tmp_path, monkeypatch):
    text = "Storm number 1000\n\n" + "The storm hit Ringby on Monday, Ada Holm said.\n" * 4000
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    named = [*discover([folder_of(tmp_path, 40)]), "-"]
    lines = titles(json_lines(named, Options()))
    assert lines == [f"Storm number {number}" for number in (*range(40), 1000)]


def test_standard_input_over_the_limit_is_an_error_in_its_place(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"So it is.\n" * 100)))
    named = ["-", *discover([folder_of(tmp_path, 1)])]
    error, line = json_lines(named, Options(limit=500))
    assert str(error).startswith("standard input is larger than 500 bytes")
    assert titles([line]) == ["Storm number 0"]
