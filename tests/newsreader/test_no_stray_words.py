"""Words of a language stand in its folder: no stage has lists or patterns of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import newsreader
from newsreader.languages import all_languages

ROOT = Path(newsreader.__file__).parent
HOME = "languages"
NO_WORDS = frozenset(
    {
        *("country", "city", "town", "organisations", "company", "common", "function_words"),
        *("given", "group", "titles"),  # classes of the lexicon
        *("day", "month_day", "month"),  # groups of an expression
        *("before", "after", "one", "many"),  # features
        *("title", "headline", "author", "authors", "byline", "by", "creator"),  # front matter
        *("subject", "from"),  # fields of a mail
    }
)
"""What is spelled like words and is none: lists of nothing else are the program's own."""

LEAST = 2
"""How many words of languages make a list of them."""

_ALTERNATIVES = re.compile(r"[^\W\d_]{2,}(?:\??\s*\|\s*[^\W\d_]{2,})+")
_ESCAPE = re.compile(r"\\.")


@cache
def vocabulary() -> frozenset[str]:
    """Every word that the folder of some language has, in lower case."""
    found: set[str] = set()
    for known in all_languages():
        found |= known.function_words
        package = import_module(f"newsreader.{HOME}.{known.code}")
        for _, theme, _ in iter_modules(package.__path__):
            words = getattr(import_module(f"{package.__name__}.{theme}"), theme.upper(), None)
            for field in fields(words) if is_dataclass(words) else ():
                found.update(_words_of(getattr(words, field.name)))
    return frozenset(word.lower() for word in found if len(word) > 1)


def _words_of(value: object) -> Iterable[str]:
    if isinstance(value, Mapping):
        value = tuple(value)
    if not isinstance(value, (frozenset, tuple)):
        return ()
    return (word for phrase in value if isinstance(phrase, str) for word in phrase.split())


def lists_of_words(tree: ast.AST) -> Iterator[tuple[int, list[str]]]:
    """The lists, split texts and alternations of a module, with their lines.

    A mapping whose values are no constants is a table of the program; docstrings and `__all__` are
    not looked at.
    """
    passed_over = {
        id(value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr | ast.Assign) and _is_about_the_program(node)
        for value in ast.walk(node.value)
    }
    for node in ast.walk(tree):
        if id(node) in passed_over:
            continue
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            yield node.lineno, _constants(node.elts)
        elif isinstance(node, ast.Dict) and len(_constants(node.values)) == len(node.values):
            yield node.lineno, _constants(key for key in node.keys if key is not None)
        elif _is_split(node):
            assert isinstance(node, ast.Call)
            assert isinstance(node.func, ast.Attribute)
            yield node.lineno, " ".join(_constants([node.func.value])).split()
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            for alternatives in _ALTERNATIVES.findall(_ESCAPE.sub(" ", node.value)):
                yield node.lineno, re.findall(r"[^\W\d_]+", alternatives)


def _is_about_the_program(node: ast.Expr | ast.Assign) -> bool:
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    return any(isinstance(name, ast.Name) and name.id.startswith("__") for name in node.targets)


def _is_split(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "split"
        and isinstance(node.func.value, ast.Constant)
    )


def _constants(nodes: Iterable[ast.expr]) -> list[str]:
    return [
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def stray_words(source: str) -> list[str]:
    """The lists of a module that are made of words of languages, each with its line."""
    found = []
    for line, words in lists_of_words(ast.parse(source)):
        if NO_WORDS.issuperset(words) or "None" in words:  # a type has None
            continue
        known = [word for word in words if word.strip(".'’").lower() in vocabulary()]
        if len(known) >= LEAST and 2 * len(known) > len(words):
            found.append(f"{line}: {' '.join(words)}")
    return found


def modules() -> list[Path]:
    """The modules of the engine, those of the languages apart."""
    paths = sorted(ROOT.rglob("*.py"))
    return [path for path in paths if path.relative_to(ROOT).parts[0] != HOME]


@pytest.mark.parametrize("module", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_stage_has_words_of_its_own(module: Path) -> None:
    assert not stray_words(module.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "source",
    [
        'SAID = frozenset(("said", "told"))',
        'SAID = "said told asked".split()',
        'SAID = re.compile(r"\\b(?:said|told)\\b")',
        'SAID = {"sen": "senator", "gov": "governor"}',
        'if word in ("der", "die", "das"): pass',
    ],
)
def test_strays_are_found(source: str) -> None:
    assert stray_words(source)


@pytest.mark.parametrize(
    "source", ['__all__ = ["find", "say"]', 'x = ("utf-8", "latin-1")', 'y = {"find": find}']
)
def test_names_of_the_program_are_no_strays(source: str) -> None:
    assert not stray_words(source)
