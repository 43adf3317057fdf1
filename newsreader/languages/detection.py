"""The language of a text, by its script and by its function words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache, lru_cache
from operator import itemgetter
from string import ascii_letters
from typing import TYPE_CHECKING

from newsreader.languages import UNKNOWN_LANGUAGE, all_languages, language

if TYPE_CHECKING:
    from newsreader.languages import Language

_SAMPLE = 3000
"""Characters at the beginning that are looked at."""

_WORD = re.compile(r"[^\W\d_]+")

_SCRIPTS = (
    ("latin", "[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    ("cyrillic", "[\u0400-\u04ff]"),
    ("arabic", "[\u0600-\u06ff]"),
    ("han", "[\u3400-\u4dbf\u4e00-\u9fff]"),
    ("kana", "[\u3040-\u30ff]"),
    ("hangul", "[\uac00-\ud7a3\u1100-\u11ff]"),
    ("greek", "[\u0370-\u03ff\u1f00-\u1fff]"),
    ("hebrew", "[\u05d0-\u05ea]"),
    ("thai", "[\u0e00-\u0e7f]"),
)
"""Each script's letters; most articles need the first of these expressions alone."""

_ASCII_LETTERS = ascii_letters.encode()
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")

_SCRIPT_SHARE = 0.6
_KANA_SHARE = 0.08

_FOREIGN_SHARE = 0.02

_FEWEST_LETTERS = 12
_FEWEST_WORDS = 6
_FEWEST_HITS = 3
_COVERAGE = 0.15
_MARGIN = 1.25


def detect_language(text: str) -> str:
    """ISO 639-1 code of the language that a text begins in, if that is a named one, or `unknown`.

    The script decides where only one language is written in it. Otherwise the function words do,
    of which any prose has its share; the more languages have a word, the less it counts. Text that
    is too short, mixed, or not prose is `unknown`, never guessed.
    """
    sample = text[:_SAMPLE]
    script = "latin" if sample.isascii() else detect_script(sample)
    if script == "latin":
        return _by_function_words(_WORD.findall(sample.lower()))
    if script == "cyrillic":
        return _by_own_letters(sample.lower(), script)
    if script == "arabic":
        return _by_foreign_letters(sample, script)
    return next((known.code for known in _written_in(script)), UNKNOWN_LANGUAGE)


def is_read_as_english(code: str, text: str) -> bool:
    """Whether names are looked for as in English.

    They are in a text of unknown language if it has English words, and more of no other's.

    Args:
        code: ISO 639-1 code of its language, or `unknown`.
        text: the text.
    """
    if code != UNKNOWN_LANGUAGE:
        return code == "en"
    weights = weigh_function_words(text[:_SAMPLE])
    return weights.get("en", 0.0) > 1 and weights["en"] >= max(weights.values())


def detect_script(sample: str) -> str:
    """The script that most letters belong to.

    It is `unknown` where there are too few letters, or too many of other scripts.
    """
    plain = sample.encode("ascii", "ignore")
    counts = Counter(latin=len(plain) - len(plain.translate(None, _ASCII_LETTERS)))
    for letter, count in Counter(_BEYOND_ASCII.findall(sample)).items():
        if letter.isalpha():
            counts[_script_of(letter)] += count
    total = counts.total()
    if counts["kana"] > _KANA_SHARE * total:
        counts["kana"] += counts.pop("han", 0)
    script, count = max(counts.items(), key=itemgetter(1), default=(UNKNOWN_LANGUAGE, 0))
    if count < max(_FEWEST_LETTERS, _SCRIPT_SHARE * total):
        return UNKNOWN_LANGUAGE
    return script


def weigh_function_words(text: str) -> dict[str, float]:
    """How many function words of each language a text has.

    A word that several languages have is shared out among them. Languages that no article is said
    to be in are among them.
    """
    return _weighed(_function_words(_WORD.findall(text.lower())))


@lru_cache(maxsize=1 << 10)
def _script_of(letter: str) -> str:
    return next((name for name, letters in _SCRIPTS if re.match(letters, letter)), UNKNOWN_LANGUAGE)


def _written_in(script: str) -> list[Language]:
    return [known for known in all_languages() if known.script == script]


def _by_own_letters(sample: str, script: str) -> str:
    """The only language whose own letters are in the sample."""
    found = [
        known for known in _written_in(script) if any(map(sample.__contains__, known.own_letters))
    ]
    return found[0].code if len(found) == 1 and found[0].is_named else UNKNOWN_LANGUAGE


def _by_foreign_letters(sample: str, script: str) -> str:
    """The one named language of the script, unless letters of its neighbours abound."""
    languages = _written_in(script)
    foreign = set("".join(known.own_letters for known in languages))
    if sum(letter in foreign for letter in sample) > _FOREIGN_SHARE * len(sample):
        return UNKNOWN_LANGUAGE
    return next(known.code for known in languages if known.is_named)


def _by_function_words(words: list[str]) -> str:
    counted = _function_words(words)
    ranked = sorted(_weighed(counted).items(), key=lambda item: -item[1])
    if len(words) < _FEWEST_WORDS or not ranked:
        return UNKNOWN_LANGUAGE
    best, weight = ranked[0]
    if len(ranked) > 1 and weight < _MARGIN * ranked[1][1]:
        rivals = [code for code, other in ranked if weight < _MARGIN * other]
        best = _by_letters(rivals, frozenset(words))
    owners = _owners()
    hits = sum(count for word, count in counted.items() if best in owners[word])
    enough = hits >= max(_FEWEST_HITS, _COVERAGE * len(words))
    return best if enough and language(best).is_named else UNKNOWN_LANGUAGE


def _function_words(words: list[str]) -> Counter[str]:
    """How often each word is among them that is a function word of any language."""
    return Counter(filter(_owners().__contains__, words))


def _weighed(counted: Counter[str]) -> dict[str, float]:
    """The weight of each language, by its function words and how often each is there."""
    owners = _owners()
    weights: defaultdict[str, float] = defaultdict(float)
    for word, count in counted.items():
        codes = owners[word]
        for code in codes:
            weights[code] += count / len(codes)
    return dict(weights)


def _by_letters(codes: list[str], words: frozenset[str]) -> str:
    """Of languages with the same words the one that alone has all the letters of a text.

    In a text of several languages each has words of its own.
    """
    beyond = {letter for letter in "".join(words) if not letter.isascii()}
    having = [code for code in codes if beyond and beyond <= set(language(code).letters)]
    if len(having) != 1:
        return UNKNOWN_LANGUAGE
    own = language(having[0]).function_words
    shared = all(words & language(code).function_words <= own for code in codes)
    return having[0] if shared else UNKNOWN_LANGUAGE


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    """Which languages each function word belongs to."""
    owners: dict[str, tuple[str, ...]] = {}
    for known in all_languages():
        for word in known.function_words:
            owners[word] = (*owners.get(word, ()), known.code)
    return owners
