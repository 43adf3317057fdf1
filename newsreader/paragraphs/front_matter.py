"""Front matter: what writers of Markdown and the like put above a text, in YAML or TOML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsreader.paragraphs.header import Header
from newsreader.paragraphs.publication import date_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_FENCED = re.compile(
    r"""
    (?P<fence> ---|\+\+\+ ) [^\S\n]* \n
    (?P<inside> (?: .* \n )*? )             # up to the first line that closes
    (?: (?P=fence) | \.\.\. ) [^\S\n]* (?: \n | $ )
    """,
    re.VERBOSE,
)
_LONGEST = 1 << 14
"""The most characters of front matter; nobody writes more, and parsing it takes memory."""

_TITLES = ("title", "headline")
_AUTHORS = ("author", "authors", "byline", "by", "creator")
_DATES = ("date", "published", "pubdate", "publishdate", "datepublished", "created")
_CHANGES = ("updated", "modified", "lastmod", "lastmodified", "datemodified")
_ADDRESSES = ("url", "canonicalurl", "canonical", "source", "link")
_LANGUAGES = ("language", "lang", "locale")
_ADDRESS = re.compile(r"https?://\S+")
_CODE = re.compile(r"[a-z]{2}(?![a-z])")


def front_matter(text: str) -> Header | None:
    """The front matter that a text begins with, None where what looks like it is something else."""
    match = _FENCED.match(text[:_LONGEST])
    if match is None:
        return None
    facts = _yaml(match["inside"]) if match["fence"] == "---" else _toml(match["inside"])
    if not facts:
        return None
    return Header(
        match.end(),
        title=_line(_first(facts, _TITLES)),
        byline=_names(_first(facts, _AUTHORS)),
        published=date_in(str(_first(facts, _DATES) or "")),
        modified=date_in(str(_first(facts, _CHANGES) or "")),
        url=_matched(_ADDRESS, _first(facts, _ADDRESSES)),
        language=_matched(_CODE, _first(facts, _LANGUAGES)),
    )


def _yaml(inside: str) -> Mapping[str, Any] | None:
    import yaml

    try:
        facts = yaml.load(inside, yaml.BaseLoader)  # noqa: S506 - it makes strings of all there is
    except (yaml.YAMLError, RecursionError):
        return None
    return _keyed(facts)


def _toml(inside: str) -> Mapping[str, Any] | None:
    import tomllib

    try:
        return _keyed(tomllib.loads(inside))
    except (tomllib.TOMLDecodeError, RecursionError):
        return None


def _keyed(facts: object) -> Mapping[str, Any] | None:
    """The facts by name, in lower case without what joins words; None if it is no such thing."""
    if not isinstance(facts, dict):
        return None
    return {re.sub(r"[\W_]+", "", str(name)).lower(): fact for name, fact in facts.items()}


def _first(facts: Mapping[str, Any], names: Iterable[str]) -> Any:
    return next((facts[name] for name in names if facts.get(name)), None)


def _names(authors: Any) -> str | None:
    """Those who wrote it: a name, several names, or names with more about each."""
    if isinstance(authors, dict):
        authors = authors.get("name")
    if isinstance(authors, list):
        names = [name for author in authors if (name := _names(author))]
        return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)
    return _line(authors)


def _line(fact: object) -> str | None:
    return " ".join(fact.split()) or None if isinstance(fact, str) else None


def _matched(form: re.Pattern[str], fact: object) -> str | None:
    """What a fact begins with, where it has that form."""
    match = form.match(fact.strip()) if isinstance(fact, str) else None
    return match.group() if match else None
