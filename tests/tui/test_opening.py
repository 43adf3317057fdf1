from __future__ import annotations

from contextlib import suppress

import pytest

from newsreader import apart
from newsreader.discovering import discover
from newsreader.options import Options
from newsreader.workers import WorkerDied
from tui.opening import Opening, begun, first_readable


def test_the_first_article_that_can_be_read_opens(tmp_path):
    (tmp_path / "1.txt").write_bytes(b"\x00\x01binary\x00")
    (tmp_path / "2.txt").write_text("")
    (tmp_path / "3.txt").write_text("An article\n\nThat can be read.\n")
    (tmp_path / "4.txt").write_text("Another one.\n")
    opening = first_readable(discover([str(tmp_path)]), Options())
    assert isinstance(opening, Opening)
    assert opening.article.source.endswith("3.txt")
    assert [error.source[-5:] for error in opening.errors] == ["1.txt", "2.txt"]
    assert [source[-5:] for source in opening.remaining] == ["4.txt"]


def test_where_nothing_can_be_read_every_reason_is_told(tmp_path):
    (tmp_path / "1.txt").write_text(" \n ")
    errors = first_readable(discover([str(tmp_path), str(tmp_path / "gone.txt")]), Options())
    assert [error.source[-8:] for error in errors] == ["/1.txt", "gone.txt"] or len(errors) == 2


def test_what_is_over_the_limit_is_passed_over(tmp_path):
    (tmp_path / "1.txt").write_text("A long article.\n" * 10)
    (tmp_path / "2.txt").write_text("A short article.\n")
    opening = first_readable(discover([str(tmp_path)]), Options(limit=50))
    assert isinstance(opening, Opening)
    assert opening.article.source.endswith("2.txt")
    assert [error.reason for error in opening.errors] == ["is larger than 50 bytes"]


@pytest.mark.parametrize("cores", [1, 2])
@pytest.mark.parametrize("program", [apart._PROGRAM, "raise SystemExit(3)"])
def test_where_it_is_read_makes_no_difference(tmp_path, monkeypatch, cores, program):
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    monkeypatch.setattr(apart, "_PROGRAM", program)
    (tmp_path / "1.txt").write_text("")
    (tmp_path / "2.txt").write_text("An article\n\nThat can be read.\n")
    (tmp_path / "3.txt").write_text("Another one.\n")
    for names, refused in ((["gone.txt", "."], 2), (["2.txt", "."], 0)):
        opening = begun(discover([str(tmp_path / name) for name in names]), Options())()
        assert isinstance(opening, Opening)
        assert opening.article.title == "An article"
        assert len(opening.errors) == refused
        assert [source[-5:] for source in opening.remaining][-1:] == ["3.txt"]
        assert (opening.ahead is not None) == (cores > 1)
        if opening.ahead:
            with suppress(WorkerDied):
                opening.ahead.analysis(lambda: None)


@pytest.mark.parametrize("cores", [1, 2])
def test_nothing_is_waited_for_where_all_is_refused(tmp_path, monkeypatch, cores):
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    errors = begun(discover([str(tmp_path / "gone.txt")]), Options())
    assert [error.source[-8:] for error in errors] == ["gone.txt"]
