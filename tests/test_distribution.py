"""What the distribution has to bring with it."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_notice_is_in_the_licences():
    """The build back end takes `**` for one folder, so each depth has a pattern of its own."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    patterns = project["license-files"]
    assert not any("**" in pattern for pattern in patterns)
    brought = {path for pattern in patterns for path in ROOT.glob(pattern)}
    packages = [ROOT / name for name in ("newsreader", "widgets", "tui")]
    notices = {path for package in packages for path in package.rglob("NOTICE*")}
    assert notices
    assert notices <= brought
