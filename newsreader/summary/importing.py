"""Importing sumy without what it does not need.

sumy imports nltk, and nltk imports scipy where it is installed, for statistics that no summary
wants; that takes longer than all the rest.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOT_NEEDED = ("scipy", "sklearn")


@contextmanager
def without_scipy() -> Iterator[None]:
    """Have scipy and scikit-learn look as if they were not installed, unless nltk is imported.

    A module that is None in `sys.modules` cannot be imported, which nltk is prepared for.
    """
    hidden = [name for name in _NOT_NEEDED if name not in sys.modules and "nltk" not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in hidden:
            sys.modules.pop(name, None)
