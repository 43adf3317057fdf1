"""What is never in a summary by any method, though it stands in the body."""

from __future__ import annotations

import pytest

from newsreader import analyse, from_text
from newsreader.summary import METHODS
from newsreader.summary.telling import Telling

LEAD = (
    "Ferry to stop\n\nThe last ferry of Port Moss sails on Sunday, the operator said. "
    "The ferry has sailed since 1890 and carried a million people.\n\n"
)
REST = "\n\nThe town wants a bridge over the bay. The bridge will cost nine million pounds.\n"

NEVER = {
    "bullets": "• The ferry of Port Moss and its captain\n• The pier of Port Moss at noon",
    "dashes": "What the town asks for:\n\n- No ferries after dark in winter\n- A fine for captains",
    "labels": "Ida Moss, 32: Sailing a ferry at night.\n\nAda Quill, 41: Sailing it at dawn.",
    "counted": "1st: Port Moss rowers, 94 points\n2nd: Elm rowers, 91 points",
    "rows": "Ship Sailed Full Share\nFERRY ONE 41 12 29.3%\nFERRY TWO 18 9 50.0%",
    "picture": "Ada Quill mends a net for the ferry, outside the shed in Port Moss.",
    "half": "Ida Moss is sad. “I will miss it. The ferry of Port Moss was my life. It was home.”",
    "question": "Will the ferry of Port Moss ever sail over the bay again?",
    "appeal": "If you have sailed on the ferry of Port Moss, tell the paper about it.",
}
TELLING = {"Ida Moss is sad."}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("kind", NEVER)
def test_never_chosen(kind: str, method: str) -> None:
    analysis = analyse(from_text(LEAD + NEVER[kind] + REST), method=method, length=20)
    chosen = {ranked.span.of(analysis.article.text) for ranked in analysis.summary.ranking}
    assert len(chosen - TELLING) == 4
    assert not {text for text in chosen - TELLING if text in NEVER[kind]}


def test_scores_have_no_summary_and_say_so() -> None:
    analysis = analyse(from_text("Results\n\nRovers 2 1\nUnited 3 0\nCity 4 4\n"))
    assert analysis.summary.ranking == ()
    assert analysis.summary.notice is not None
    assert analysis.summary.notice.startswith("There is no summary")


@pytest.mark.parametrize(
    ("language", "sentence", "tells"),
    [
        ("en", "Is there another way?", False),
        ("el", "Τι έγινε;", False),
        ("en", "They said that ?nobody asks?.", True),
        ("en", "If you have a boat, come.", False),
        ("en", "“You have a boat,” said Moss.", True),
        ("fr", "Vous avez un bateau.", False),
        ("en", "The ferry sails on Sunday.", True),
    ],
)
def test_what_tells(language: str, sentence: str, *, tells: bool) -> None:
    assert Telling(language)(sentence) is tells
