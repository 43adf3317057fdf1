"""An article that was analysed, without a screen around it."""

from __future__ import annotations

import pytest

from newsreader import from_text
from newsreader.analysis import analyse
from tui.session import Session

TEXT = """The bridge stays shut

“It is not safe,” said Ada Holm, the mayor of Ringby. She will report on Monday.

The harbour closed in May. “We lose a week a month,” said Bo Lind of the port of Oslo.

“Nothing is decided,” Ada Holm added on Friday.
"""


@pytest.fixture(scope="session")
def article():
    return from_text(TEXT, "bridge.txt", "en")


@pytest.fixture(scope="session")
def analysis(article):
    return analyse(article)


@pytest.fixture
def opened(article) -> Session:
    """The article, not analysed yet."""
    return Session().opened(article)


@pytest.fixture
def session(opened, analysis) -> Session:
    """The article, analysed."""
    return opened.analysed(analysis)


@pytest.fixture(scope="session")
def key_of():
    """Gives a key for each command that tells which command it is."""
    return "<{}>".format
