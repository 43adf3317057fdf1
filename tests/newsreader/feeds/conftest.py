"""The cache and the proxies of whoever runs the tests are not theirs."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def own_cache(cache_folder):
    """Every test here may fetch something."""
