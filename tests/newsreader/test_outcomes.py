"""What the engine makes of each annotated article, exactly as it was when last looked at.

The floors against the annotations have slack; here every change is seen, for better or worse. What
is expected stands beside the article, in a file ending in `.outcome`. A change that is meant is
accepted by `pytest --accept tests/newsreader/test_outcomes.py`; its differences are read and
committed with what made them.
"""

from __future__ import annotations

from difflib import unified_diff
from typing import TYPE_CHECKING

import pytest
from annotated import ARTICLES, analysis_of, outcome

if TYPE_CHECKING:
    from pathlib import Path

PATHS = sorted(ARTICLES.glob("*/*.txt"))
WAY_OUT = "If this is meant: pytest --accept tests/newsreader/test_outcomes.py, and read the diff."


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_outcome_is_the_same(path: Path, accept: bool) -> None:
    now = outcome(analysis_of(path))
    stored = path.with_suffix(".outcome")
    before = stored.read_text(encoding="utf-8") if stored.exists() else ""
    if accept:
        if now != before:
            stored.write_text(now, encoding="utf-8")
    elif now != before:
        names = (f"{stored.name}, stored", f"{stored.name}, now")
        difference = unified_diff(before.splitlines(), now.splitlines(), *names, lineterm="", n=2)
        pytest.fail("\n".join([*difference, "", WAY_OUT]), pytrace=False)


def test_every_outcome_is_of_an_article(accept: bool) -> None:
    left = set(ARTICLES.glob("*/*.outcome")) - {path.with_suffix(".outcome") for path in PATHS}
    if accept:
        for stored in left:
            stored.unlink()
    else:
        assert not left
