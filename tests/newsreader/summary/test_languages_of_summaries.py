"""What there is for each language, and what is said where something is missing."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import nltk.stem.snowball
import pytest
import sumy
from sumy.nlp.stemmers import Stemmer

from newsreader.languages import all_languages, language
from newsreader.summary.languages import language_support
from newsreader.summary.words import Tokenizer

SUPPORTED = [known.code for known in all_languages() if known.summaries.is_supported]


def test_every_language_that_sumy_knows_is_there() -> None:
    stop_words = {p.stem for p in (Path(sumy.__file__).parent / "data" / "stopwords").glob("*.txt")}
    snowball = set(nltk.stem.snowball.SnowballStemmer.languages) - {"porter"}
    names = {language(code).name.lower() for code in SUPPORTED}
    assert names == stop_words | snowball | set(Stemmer.SPECIAL_STEMMERS)


@pytest.mark.parametrize("code", SUPPORTED)
def test_every_language_has_stop_words_and_stems(code: str) -> None:
    support = language_support(code)
    assert support.stop_words or code == "ru"
    assert support.stem("word")
    assert (support.notice is None) == language(code).summaries.is_complete


@pytest.mark.parametrize("code", SUPPORTED)
def test_a_word_that_opens_a_sentence_is_of_one_kind(code: str) -> None:
    words = language(code).summaries
    assert not words.opening_pronouns & words.opening_demonstratives
    assert all(w == w.lower() for w in words.opening_pronouns | words.opening_demonstratives)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ("ferry", "ferries")),
        ("fr", ("continuer", "continuation")),
        ("ru", ("книга", "книги")),
        ("uk", ("порт", "порту")),
        ("pl", ("ministerstwo", "ministerstwa")),
        ("nn", ("havet", "havets")),
    ],
)
def test_forms_of_a_word_have_one_stem(code: str, words: tuple[str, str]) -> None:
    stem = language_support(code).stem
    assert stem(words[0]) == stem(words[1])


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    language_support.cache_clear()
    notices = [language_support(code).notice for code in ("zh", "ja", "th", "el")]
    language_support.cache_clear()
    assert notices == [
        "For Chinese words, install newsreader[chinese].",
        "For Japanese words, install newsreader[japanese].",
        "For Thai words, install newsreader[thai].",
        "For Greek stems, install newsreader[greek].",
    ]


def test_a_package_that_is_there_gives_the_stems(monkeypatch: pytest.MonkeyPatch) -> None:
    package = ModuleType("greek_stemmer")
    package.stemmer = SimpleNamespace(stem_word=lambda word, tag: word[:3])  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "greek_stemmer", package)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: name)
    language_support.cache_clear()
    support = language_support("el")
    language_support.cache_clear()
    assert (support.stem("λιμάνι"), support.notice) == ("λιμ", None)


def test_no_language_is_said_to_be_none() -> None:
    notice = language_support("unknown").notice
    assert notice == "The language is unknown: words are compared without stemming."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mr Ki-moon’s 1,000.5 at AT&T.", ["Mr", "Ki-moon's", "1,000.5", "at", "AT&T"]),
        ("l’homme, l'été…", ["l'homme", "l'été"]),
        ("सरकार ने हिन्दी कहा।", ["सरकार", "ने", "हिन्दी", "कहा"]),
        ("정부는 COVID19를", ["정부", "부는", "COVID19", "를"]),
        ("“—” … !", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert list(Tokenizer("unknown").to_words(text)) == words


def test_unspaced_words_are_cut_into_pairs() -> None:
    tokenizer = Tokenizer("unknown")
    assert tokenizer.to_words("渡し船は3隻。") == ("渡し", "し船", "船は", "3", "隻")


def test_sentences_are_ours() -> None:
    assert Tokenizer("en").to_sentences("Mr. Quill left. He sailed.") == (
        "Mr. Quill left.",
        "He sailed.",
    )
