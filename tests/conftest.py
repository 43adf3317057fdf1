"""For all tests."""

from __future__ import annotations

import gc

import pytest

# The program is started hundreds of times in one process; looking through all that is imported
# for garbage each time would take a quarter of the tests' time.
gc.freeze()
gc.set_threshold(100_000, 50, 100)


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
