"""A Dask cluster analyses what is read here, for the library and for records."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsreader.library.library import Library
from newsreader.library.query import parsed
from tui.command_line import newsreader

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def cluster():
    """Two workers, in this process so that they are there at once."""
    from distributed import LocalCluster

    settings = {"processes": False, "dashboard_address": None, "protocol": "tcp"}
    with LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", **settings) as cluster:
        yield cluster.scheduler_address


@pytest.fixture
def news(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number:02d}.txt").write_text(f"Bridge {number}\n\nIt is shut, Bo Lund said.\n")
    return folder


def run(*words):
    return CliRunner().invoke(newsreader, list(words))


def test_added(cluster, news, tmp_path):
    path = tmp_path / "library.db"
    words = ("add", "--dask", cluster, "--library", str(path), str(news), "missing")
    result = run(*words)
    assert (result.exit_code, result.stdout) == (1, "20 added, 1 could not be read\n")
    assert run(*words).stdout == "0 added, 20 unchanged, 1 could not be read\n"
    with closing(Library.open(path, report=pytest.fail)) as library:
        assert len(library.find(parsed("person:lund bridge"))) == 20
        (hit,) = library.find(parsed('"bridge 7"'))
        assert library.article(hit.article).source == str(news / "07.txt")


def test_records_are_the_same_as_without(cluster, news):
    with_cluster = run("--json", "--dask", cluster, str(news), str(SEEDS))
    assert with_cluster.exit_code == 0
    assert with_cluster.stdout == run("--json", str(news), str(SEEDS)).stdout
    assert len([json.loads(line) for line in with_cluster.stdout.splitlines()]) == 21


@pytest.mark.parametrize("words", [("add",), ("--json",)])
@pytest.mark.parametrize("address", ["nonsense", "tcp://127.0.0.1:1"])
def test_a_scheduler_that_does_not_answer_is_one_sentence(words, address, monkeypatch, tmp_path):
    monkeypatch.setattr("newsreader.cluster._PATIENCE", 0.2)
    library = ("--library", str(tmp_path / "l.db")) if words == ("add",) else ()
    result = run(*words, "--dask", address, *library, str(SEEDS))
    assert result.exit_code == 1
    assert f"no Dask scheduler answers at {address}" in result.stderr.splitlines()[-1]
