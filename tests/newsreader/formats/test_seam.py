"""The seam for formats: one source with several articles, each with its address."""

from __future__ import annotations

import io
import json
import sys
from itertools import islice

import pytest
import sheets
from sheets import registered

from newsreader import Role, analyse, contents
from newsreader.articles import article_of
from newsreader.batch import json_lines
from newsreader.discovering import discover
from newsreader.export.record import record
from newsreader.formats.draft import Block, Draft
from newsreader.library import location
from newsreader.options import Options
from newsreader.reading import line_in_file, read, read_all, read_beginning
from newsreader.source import SourceError
from newsreader.text.span import Span

FIRST = "Bridge opens\nThe <new bridge> opened on Monday.\n* Ten years\n* Two mayors\n| 3 | 4\n"
SECOND = "Storm comes\nThe storm hit Ringby on Monday, Ada Holm said.\n> It was the worst of all.\n"


@pytest.fixture
def file(tmp_path, monkeypatch):
    registered(monkeypatch)
    path = tmp_path / "a.sheets"
    path.write_text(f"%sheets\n{FIRST}\f{SECOND}", encoding="utf-8")
    return path


def write(file, *articles: str) -> str:
    file.write_text("%sheets\n" + "\f".join(articles), encoding="utf-8")
    return str(file)


def piped(monkeypatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_each_article_has_an_address_that_opens_it(file):
    first, second = read_all(str(file))
    assert (first.source, second.source) == (f"{file}#1", f"{file}#2")
    assert (first.file, first.fragment) == (str(file), "1")
    assert read(second.source) == second
    assert read(str(file)) == first


def test_articles_are_opened_when_they_are_asked_for(file):
    source = write(file, FIRST, "%broken", SECOND)
    first, broken, third = read_all(source)
    assert (first.source, third.source) == (f"{source}#1", f"{source}#3")
    told = f"{source}#2 could not be read (ZeroDivisionError: by zero): report it, with"
    assert str(broken).startswith(told)
    assert read(f"{source}#3") == third
    assert list(islice(discover([source]), 3)) == [f"{source}#{number}" for number in (1, 2, 3)]


def test_what_the_format_knows_comes_before_what_is_guessed(file):
    article = read(str(file))
    roles = [Role.TITLE, Role.BODY, Role.ITEM, Role.ITEM, Role.TABLE]
    assert [paragraph.role for paragraph in article.paragraphs] == roles
    assert article.title == "Sheet: Bridge opens"
    assert (article.byline, article.published) == ("Ada Holm", "2026-05-03")
    assert (article.format, article.language) == ("sheets", "en")


def test_the_record_tells_what_the_format_gives(file):
    told = record(analyse(read(str(file))))
    assert told["source"] == f"{file}#1"
    assert (told["format"], told["site"]) == ("sheets", "The Ringby Post")
    assert told["url"] == "https://ringby.example/"
    assert told["modified"] == "2026-05-04T10:00:00+02:00"
    (link,) = told["links"]
    assert told["text"][link["start"] : link["end"]] == "new bridge"
    assert link["url"] == "https://ringby.example/a"


def test_items_tables_and_what_is_quoted_are_in_no_summary_but_name_people(file):
    items = "* Ada Holm opened the bridge.\n| Ada Holm paid 4 million.\n> Ada Holm was late.\n"
    analysis = analyse(
        read(write(file, f"Bridge opens\nIt is open on Mondays.\n{items}")), length=9
    )
    text = analysis.article.text
    assert [s.span.of(text) for s in analysis.summary.sentences] == ["It is open on Mondays."]
    (person,) = [entity for entity in analysis.entities if entity.name == "Ada Holm"]
    assert len(person.mentions) == 3


def test_a_folder_gives_every_article_of_its_files(file):
    (file.parent / "b.txt").write_text("The bridge is open.\n")
    named = list(discover([str(file.parent)]))
    assert named == [f"{file}#1", f"{file}#2", str(file.parent / "b.txt")]
    assert list(discover([f"{file}#2", f"{file}#1"])) == [f"{file}#2", f"{file}#1"]


def test_a_format_is_recognised_by_content_and_not_by_name_alone(file, tmp_path):
    (tmp_path / "plain.sheets").write_text("The bridge is open.\n")
    assert read(str(tmp_path / "plain.sheets")).format == "text"
    assert list(discover([str(tmp_path / "plain.sheets")])) == [str(tmp_path / "plain.sheets")]
    (tmp_path / "b").write_bytes(file.read_bytes())
    assert read(str(tmp_path / "b")).format == "sheets"


def test_what_is_not_there_is_told(file):
    with pytest.raises(SourceError, match=r"a.sheets#3 does not exist in the file: open "):
        read(f"{file}#3")
    with pytest.raises(SourceError, match=r"b.txt#3 does not exist: check the name"):
        read(str(file.parent / "b.txt#3"))
    (error,) = discover([write(file)])
    assert str(error) == f"{file} holds no articles: name another file."
    (error,) = read_all(str(file))
    assert str(error) == f"{file} holds no articles: name another file."


def test_an_end_that_is_missing_costs_no_article_before_it(file):
    first, error = json_lines(discover([write(file, FIRST, "%end", SECOND)]), Options())
    assert json.loads(first)["title"] == "Sheet: Bridge opens"
    assert str(error) == f"{file} is cut short: fetch it again."


def test_a_file_with_a_sign_in_its_name_is_a_file(file, tmp_path):
    odd = tmp_path / "a#1.txt"
    odd.write_text("The bridge is open.\n")
    assert read(str(odd)).fragment is None
    (tmp_path / "b#1.sheets").write_bytes(file.read_bytes())
    assert read(str(tmp_path / "b#1.sheets#2")).title == "Sheet: Storm comes"


def test_an_article_over_the_limit_is_refused_and_the_others_are_read(file):
    source = write(file, FIRST, "Long\n" + "It is so. " * 90, SECOND)
    first, refused, third = read_all(source, limit=500)
    told = (
        f"{source}#2 is larger than 500 bytes: read the others, or raise the limit in the settings."
    )
    assert str(refused) == told
    assert (first.fragment, third.fragment) == ("1", "3")
    lines = list(json_lines(discover([source]), Options(limit=500)))
    assert [str(line) == told for line in lines] == [False, True, False]


def test_the_whole_has_a_limit_of_its_own(file):
    size = file.stat().st_size
    assert read(str(file), limit=size - 1, whole=size).title == "Sheet: Bridge opens"
    contents._LAST.clear()
    with pytest.raises(SourceError, match=f"a.sheets is larger than {size - 1} bytes"):
        read(str(file), limit=150, whole=size - 1)
    text = file.parent / "long.txt"
    text.write_text("It is so.\n" * 90)
    with pytest.raises(SourceError, match=r"long.txt is larger than 500 bytes"):
        read(str(text), limit=500, whole=10_000)


def test_standard_input_may_hold_several(file, monkeypatch):
    data = file.read_bytes()
    piped(monkeypatch, data)
    lines = [json.loads(line) for line in json_lines(["-"], Options(limit=len(data) - 1))]
    assert [line["source"] for line in lines] == ["-#1", "-#2"]
    assert lines[1]["title"] == "Sheet: Storm comes"
    piped(monkeypatch, data)
    (line,) = json_lines(discover(["-#2"]), Options())
    assert json.loads(line)["source"] == "-#2"
    assert location("-#2") is None


def test_standard_input_over_the_limit_of_the_whole_is_refused(file, monkeypatch):
    data = file.read_bytes()
    piped(monkeypatch, data)
    (error,) = read_all("-", limit=100, whole=len(data) - 1)
    assert str(error).startswith(f"standard input is larger than {len(data) - 1} bytes")


def test_many_articles_are_worked_through_in_other_processes(file):
    source = write(file, *(f"Storm {number}\nThe storm hit Ringby." for number in range(50)))
    titles = [json.loads(line)["title"] for line in json_lines(discover([source]), Options())]
    assert titles == [f"Sheet: Storm {number}" for number in range(50)]


def test_a_container_is_read_once_while_it_stays_as_it_is(file, monkeypatch):
    counted = []
    entries = sheets.Sheets.entries

    def count(self, data, source):
        counted.append(source)
        return entries(self, data, source)

    monkeypatch.setattr(sheets.Sheets, "entries", count)
    for address in discover([str(file)]):
        read(address)
    assert counted == [str(file)]
    write(file, SECOND)
    assert read(f"{file}#1").title == "Sheet: Storm comes"
    assert counted == [str(file)] * 2


def test_the_beginning_of_what_cannot_be_cut_is_the_whole(file):
    article = read_beginning(f"{file}#2", 10)
    assert article.title == "Sheet: Storm comes"
    assert article.text.endswith("worst of all.")


def test_the_line_of_the_file_is_for_the_format_to_tell(file):
    second = read(f"{file}#2")
    assert line_in_file(second, 0) == file.read_text().split("\n").index("\fStorm comes") + 1
    assert line_in_file(second, second.text.index("The storm")) == 8
    file.unlink()
    assert line_in_file(second, 0) is None


@pytest.mark.parametrize(
    ("data", "text", "line"),
    [
        (b"one\ntwo\nhere", "one\ntwo\nhere", 3),
        (b"one\r\ntwo\r\n\r\nhere", "one\ntwo\n\nhere", 4),
        (b"one\rtwo\rhere", "one\ntwo\nhere", 3),
        (b"one\ftwo\n\fhere", "one\ntwo\nhere", 2),
        ("one\u2028two\x85three\nhere".encode(), "one\ntwo\nthree\nhere", 2),
        (b"\xef\xbb\xbfone\x00\n\x1b\nhere", "one\n\nhere", 3),
        ("\ufeffone\u2029two\r\nhere".encode("utf-16-le"), "one\ntwo\nhere", 2),
        (b"caf\xe9 est ouvert\n\x0bhere", "café est ouvert\nhere", 2),
    ],
)
def test_the_line_of_plain_text_is_that_of_the_file(data, text, line, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    article = read(str(path))
    assert article.text == text
    assert line_in_file(article, text.index("here")) == line


@pytest.mark.parametrize(
    ("blocks", "text"),
    [
        ([(0, 3), (2, 7)], "one two"),
        ([(0, 3)], "one two"),
        ([(0, 9)], "one two"),
        ([(0, 8)], "one\r\ntwo"),
    ],
)
def test_spans_that_do_not_fit_the_text_are_a_defect(blocks, text):
    draft = Draft(text, blocks=tuple(Block(Span(*block), Role.BODY) for block in blocks))
    with pytest.raises(SourceError, match=r"could not be read \(ValueError"):
        article_of(draft, "a")


def test_unknown_roles_are_guessed_and_blank_blocks_are_none():
    text = "Bridge opens\n\n  By Ada Holm \n\n \n\nIt is open on Mondays, the mayor said."
    spans = [Span(0, 12), Span(14, 28), Span(30, 31), Span(33, len(text))]
    draft = Draft(text, blocks=(Block(spans[0], Role.HEADING), *map(Block, spans[1:])))
    article = article_of(draft, "a")
    assert [(p.span.of(text), p.role) for p in article.paragraphs] == [
        ("Bridge opens", Role.HEADING),
        ("By Ada Holm", Role.BYLINE),
        ("It is open on Mondays, the mayor said.", Role.BODY),
    ]


def test_a_title_that_is_known_is_the_only_one():
    text = "Bridge opens\n\nThe new bridge is open on Mondays, the mayor said."
    blocks = (Block(Span(0, 12)), Block(Span(14, len(text)), Role.TITLE))
    roles = [p.role for p in article_of(Draft(text, blocks=blocks), "a").paragraphs]
    assert roles == [Role.BODY, Role.TITLE]


@pytest.mark.parametrize(
    ("given", "date"),
    [
        ("2026-05-03T10:00:00Z", "2026-05-03T10:00:00+00:00"),
        ("20260503", "2026-05-03"),
        ("3 May", None),
        ("", None),
    ],
)
def test_a_date_that_is_none_is_not_given(given, date):
    article = article_of(Draft("The bridge is open.", published=given, modified=given), "a")
    assert (article.published, article.modified) == (date, date)
