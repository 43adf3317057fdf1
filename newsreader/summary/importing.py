"""Importing sumy without what it does not need here.

sumy imports requests, to fetch pages with, which this program never asks it to, a table of all
languages, and nltk for the stemmers of one module: the package around that module takes longer to
import than all the rest of the program. They are kept out while sumy is imported, and the
interpreter is left as it was found.
"""

from __future__ import annotations

import re
import sys
from contextlib import contextmanager
from importlib.machinery import PathFinder
from pkgutil import resolve_name
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNUSED = {"requests": (), "pycountry": ("languages",), "nltk.corpus": ("stopwords",)}
"""Modules that nothing is used of, with what is imported from them all the same."""

_PACKAGES = ("nltk", "nltk.stem")
"""Packages of which a few modules are wanted, but not what the packages import themselves."""

_EXPRESSIONS = "nltk.redos"
"""Compiles regular expressions with a limit of time, by a package of its own.

Those of the stemmers replace single characters and need neither.
"""

_ONE_AT_A_TIME = Lock()


@contextmanager
def only_what_is_needed() -> Iterator[None]:
    """Have an import of sumy import less, in one thread at a time.

    What is kept out has a stand-in in `sys.modules` meanwhile. sumy keeps the stand-in, which
    becomes the module as soon as somebody uses something of it; `sys.modules` keeps none, nor any
    module that was imported under one. What is imported already is not touched.
    """
    with _ONE_AT_A_TIME:
        before = set(sys.modules)
        stand_ins = {module.__name__: module for module in _stand_ins(before)}
        sys.modules.update(stand_ins)
        try:
            yield
        finally:
            for name in set(sys.modules) - before:
                if name in stand_ins or name.partition(".")[0] in stand_ins:
                    del sys.modules[name]


def _stand_ins(imported: set[str]) -> Iterator[ModuleType]:
    for name, used in _UNUSED.items():
        if name.partition(".")[0] not in imported:
            module = _Later(name)
            vars(module).update((one, _Later(f"{name}.{one}")) for one in used)
            yield module
    if _PACKAGES[0] not in imported:
        yield from _packages()
        expressions = _Later(_EXPRESSIONS)
        vars(expressions)["compile"] = re.compile
        yield expressions


def _packages() -> Iterator[ModuleType]:
    """Packages that are nothing but the places of their modules."""
    path = None
    for name in _PACKAGES:
        spec = PathFinder.find_spec(name, path)
        path = list(spec.submodule_search_locations or ()) if spec else []
        package = _Later(name)
        package.__path__ = path
        yield package


class _Later(ModuleType):
    """Stands for a module, or something in one, until something of it is used."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            raise AttributeError(name)  # while it is being imported from, it has no more
        return getattr(resolve_name(self.__name__), name)
