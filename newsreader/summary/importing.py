"""Importing sumy without what it does not need.

sumy imports nltk, and nltk imports scipy where it is installed, for statistics that no summary
wants; that takes longer than all the rest. sumy also imports requests, to fetch pages with, which
this program never asks it to.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOT_NEEDED = ("scipy", "sklearn")
_HARDLY_NEEDED = "requests"


@contextmanager
def only_what_is_needed() -> Iterator[None]:
    """Have sumy and nltk, unless they are imported already, import less.

    scipy and scikit-learn look as if they were not installed: a module that is None in
    `sys.modules` cannot be imported, which nltk is prepared for. requests is a module that is
    loaded when something of it is first used.
    """
    hidden = [name for name in _NOT_NEEDED if name not in sys.modules and "nltk" not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]
    if "sumy.utils" not in sys.modules:
        sys.modules.setdefault(_HARDLY_NEEDED, _Later(_HARDLY_NEEDED))
    try:
        yield
    finally:
        for name in hidden:
            sys.modules.pop(name, None)


class _Later(ModuleType):
    """Stands for a module until something of it is used, and is it from then on.

    `importlib.util.LazyLoader` imports the module as soon as anybody says that it does.
    """

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)
