"""Many articles are added at once; what has not changed is not analysed again."""

from __future__ import annotations

import os
from contextlib import closing

import pytest

from newsreader.discovering import discover
from newsreader.library import adding
from newsreader.library.adding import Step, add, on_cores, prepared
from newsreader.library.library import Library
from newsreader.library.query import parsed
from newsreader.options import Options


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library" / "library.db"


@pytest.fixture
def library(path):
    with closing(Library.open(path, report=pytest.fail)) as library:
        yield library


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_text(f"Bridge {number} shut\n\nIt was shut on Monday.\n")
    return folder


def here(tasks):
    """Does the tasks in this process."""
    return ((task, prepared(task)) for task in tasks)


def added(library, path, *sources, results=here):
    """How many articles are added, how many were known, and what is said of the others."""
    steps = list(add(library, discover(map(str, sources)), Options(), results))
    counted = [step for step in steps if isinstance(step, Step)]
    told = [str(step) for step in steps if not isinstance(step, Step)]
    return sum(s.added for s in counted), sum(s.unchanged for s in counted), told


def test_a_folder_on_all_cores(library, path, folder):
    with on_cores(2) as results:
        assert added(library, path, folder, results=results) == (5, 0, [])
    assert len(library.find(parsed("bridge"))) == 5


def test_what_has_not_changed_is_not_even_opened(library, path, folder, monkeypatch):
    added(library, path, folder)
    monkeypatch.setattr(adding, "read", pytest.fail)
    assert added(library, path, folder) == (0, 5, [])


def test_a_file_with_another_time_and_the_same_text_is_not_analysed(
    library, path, folder, monkeypatch
):
    added(library, path, folder)
    os.utime(folder / "1.txt", (1, 1))
    (folder / "copy.txt").write_bytes((folder / "2.txt").read_bytes())
    monkeypatch.setattr(adding, "analyse", pytest.fail)
    assert added(library, path, folder) == (0, 6, [])
    monkeypatch.setattr(adding, "read", pytest.fail)
    assert added(library, path, folder) == (0, 6, [])


def test_what_has_changed_is_added_as_another_version(library, path, folder):
    added(library, path, folder)
    (folder / "1.txt").write_text("Bridge 1 open\n\nIt was opened on Tuesday.\n")
    assert added(library, path, folder) == (1, 4, [])
    assert len(library.find(parsed("tuesday"))) == 1


def test_what_another_engine_found_is_found_anew(library, path, folder, monkeypatch):
    monkeypatch.setattr("newsreader.library.kept_analysis.ENGINE", "before")
    added(library, path, folder)
    monkeypatch.undo()
    assert added(library, path, folder) == (5, 0, [])
    assert added(library, path, folder) == (0, 5, [])


def test_what_cannot_be_read_is_told_and_costs_nothing_else(library, path, folder):
    (folder / "6.txt").write_bytes(b"\0\1\2")
    done, unchanged, told = added(library, path, folder, "missing.txt")
    assert (done, unchanged) == (5, 0)
    assert len(told) == 2
    assert "missing.txt does not exist" in told[0] + told[1]


def test_a_step_is_in_the_file_when_it_is_told(library, path, folder):
    steps = add(library, discover([str(folder)]), Options(), here)
    assert next(steps) == Step(5, 0)
    with closing(Library.open(path, report=pytest.fail)) as another:
        assert len(another.find(parsed("bridge"))) == 5


def test_an_analysis_is_at_hand_for_the_article_that_is_opened(library, path, folder):
    from newsreader.library import content_key
    from newsreader.reading import read

    added(library, path, folder)
    article = read(str(folder / "1.txt"))
    key = content_key(article.text)
    assert library.analysis(key, article).article is article
    assert library.analysis("unknown", article) is None
    other = read(str(folder / "1.txt"), language="de")
    assert library.analysis(key, other) is None
