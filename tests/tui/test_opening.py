from __future__ import annotations

from newsreader.options import Options
from newsreader.reading import discover
from tui.opening import Opening, first_readable


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
