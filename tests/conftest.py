"""For all tests."""

from __future__ import annotations

import gc
import os
import signal
import sys

import pytest

# Hundreds of processes are started, each of which would compile what it imports anew where it is
# said that nothing of that is to be kept.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A shell that starts the tests in the background has them and all their programs ignore these.
signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGQUIT"):
    signal.signal(signal.SIGQUIT, signal.SIG_DFL)

# The program is started hundreds of times in one process; looking through all that is imported
# for garbage each time would take a quarter of the tests' time.
gc.set_threshold(100_000, 50, 100)


def pytest_collection_finish() -> None:
    """What is there by now stays to the end."""
    gc.freeze()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="store what the engine makes of the annotated articles now as what is expected",
    )


@pytest.fixture(scope="session")
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether a changed outcome is stored in place of being reported."""
    return bool(request.config.getoption("--accept"))


@pytest.fixture
def cache_folder(tmp_path, monkeypatch):
    """An empty cache, and no proxy: those of whoever runs the tests are not theirs."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return tmp_path / "cache"
