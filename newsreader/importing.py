"""Importing a package without what is not needed of it here.

Some packages import others for things that this program never asks of them, and these take longer
to import than all the rest of the program. They are kept out meanwhile, and the interpreter is left
as it was found.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib.machinery import PathFinder
from pkgutil import resolve_name
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_ONE_AT_A_TIME = Lock()


@contextmanager
def only_what_is_needed(
    unused: Iterable[str],
    packages: Iterable[str],
    replaced: Mapping[str, Mapping[str, object]] | None = None,
) -> Iterator[None]:
    """Have an import import less, in one thread at a time.

    What is kept out has a stand-in in `sys.modules` meanwhile. Whoever imported it keeps the
    stand-in, which becomes the module as soon as somebody uses something of it; `sys.modules` keeps
    none, nor any module that was imported under one. What is imported already is not touched.

    Args:
        unused: modules that nothing is used of, though names are imported from them.
        packages: packages, each behind the one that it is in, of which a few modules are wanted,
            but not what the packages import themselves.
        replaced: modules of which little is used, with what stands for it.
    """
    with _ONE_AT_A_TIME:
        before = set(sys.modules)
        stand_ins = {
            module.__name__: module
            for module in (
                *_unused(unused, before),
                *_packages(tuple(packages), before),
                *_replaced(replaced or {}, before),
            )
        }
        sys.modules.update(stand_ins)
        try:
            yield
        finally:
            for name in set(sys.modules) - before:
                if name in stand_ins or name.partition(".")[0] in stand_ins:
                    del sys.modules[name]


def _unused(unused: Iterable[str], imported: set[str]) -> Iterator[ModuleType]:
    for name in unused:
        if name.partition(".")[0] not in imported:
            yield _Unused(name)


def _packages(packages: tuple[str, ...], imported: set[str]) -> Iterator[ModuleType]:
    """Packages that are nothing but the places of their modules."""
    if packages[0] in imported:
        return
    path = None
    for name in packages:
        spec = PathFinder.find_spec(name, path)
        path = list(spec.submodule_search_locations or ()) if spec else []
        package = _Later(name)
        package.__path__ = path
        yield package


def _replaced(
    replaced: Mapping[str, Mapping[str, object]], imported: set[str]
) -> Iterator[ModuleType]:
    for name, used in replaced.items():
        if name.partition(".")[0] not in imported:
            module = _Later(name)
            vars(module).update(used)
            yield module


class _Later(ModuleType):
    """Stands for a module, or something in one, until something of it is used."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            raise AttributeError(name)  # while it is being imported from, it has no more
        return getattr(resolve_name(self.__name__), name)


class _Unused(_Later):
    """One that gives any name that is imported from it, and each stands for what it names."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self and not name.startswith("__"):
            return _Later(f"{self.__name__}.{name}")
        return super().__getattr__(name)
