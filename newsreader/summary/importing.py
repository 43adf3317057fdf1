"""Importing sumy without what it does not need here.

sumy imports requests, to fetch pages with, which this program never asks it to, a table of all
languages, and nltk for the stemmers of one module.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader import importing

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

_UNUSED = ("requests", "pycountry", "nltk.corpus")
_PACKAGES = ("nltk", "nltk.stem")
_REPLACED = {"nltk.redos": {"compile": re.compile}}
"""It compiles regular expressions with a limit of time, by a package of its own. Those of the
stemmers replace single characters and need neither."""


def only_what_is_needed() -> AbstractContextManager[None]:
    """Have an import of sumy import less."""
    return importing.only_what_is_needed(_UNUSED, _PACKAGES, _REPLACED)
