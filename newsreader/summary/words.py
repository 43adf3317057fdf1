"""The words of a sentence, in every script: what sumy calls a tokenizer.

sumy's own `Tokenizer` needs data that comes with no package and takes no number for a word.  This
one has the same two methods and needs nothing; only Chinese, Japanese and Thai, which put no space
between words, are cut by sumy's choice of package where it is installed, and into pairs of
characters where it is not (as Korean always is, whose particles cling to the words; J. H. Lee and
J. S. Ahn, "Using n-grams for Korean text retrieval", SIGIR 1996).
"""

from __future__ import annotations

import logging
import re
import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

from newsreader.languages import language as language_of
from newsreader.text.sentences import sentence_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"  # Latin, Hebrew, Arabic
    "\u0900-\u0963\u0966-\u0dff"  # the scripts of India: vowel signs belong to the word
    "\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ecd"  # Thai, Lao
    "\u0f71-\u0f84\u1000-\u1049\u1780-\u17d3"  # Tibetan, Burmese, Khmer
)
_PART = rf"[\w{_MARKS}]+"
_WORD = re.compile(
    rf"""
    {_PART}
    (?: [-‐‑'’.,:&/] {_PART} )*   # Ki-moon, l'homme, U.S, 1,000.5, AT&T: one word each
    """,
    re.VERBOSE,
)
_UNSPACED = re.compile(
    r"""
    [\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+  # Han, kana
  | [\uac00-\ud7af]+                             # Hangul
  | [\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+   # Thai, Lao, Burmese, Khmer
    """,
    re.VERBOSE,
)


class Tokenizer:
    """Cuts text into sentences and words; stands where sumy wants a `Tokenizer`.

    Args:
        language: ISO 639-1 code.
        checkpoint: called for every sentence; sumy's methods, which ask for the words of each, can
            be ended by what it raises.
    """

    def __init__(self, language: str, checkpoint: Callable[[], None] = lambda: None) -> None:
        self.language = language
        self._checkpoint = checkpoint
        self._known: dict[str, str] = {}
        self._cut = _cutter(language)

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """The sentences of a paragraph."""
        return tuple(span.of(paragraph) for span in sentence_spans(paragraph, 0, len(paragraph)))

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The words of a sentence, numbers among them, marks left out."""
        self._checkpoint()
        pieces = self._pieces(sentence.replace("’", "'"))
        return tuple(map(self._known.setdefault, pieces, pieces))

    def _pieces(self, text: str) -> list[str]:
        if text.isascii() or not _UNSPACED.search(text):
            return _WORD.findall(text)
        if self._cut is not None:
            return [word for word in self._cut(text) if _WORD.match(word)]
        return [piece for word in _WORD.findall(text) for piece in _pairs(word)]


def _pairs(word: str) -> list[str]:
    """A word, or the overlapping pairs of characters of its unspaced stretches."""
    pieces: list[str] = []
    last = 0
    for stretch in _UNSPACED.finditer(word):
        if last < stretch.start():
            pieces.append(word[last : stretch.start()])
        signs = stretch.group()
        pieces += [signs[i : i + 2] for i in range(len(signs) - 1)] or [signs]
        last = stretch.end()
    if last < len(word):
        pieces.append(word[last:])
    return pieces


@cache
def _cutter(language: str) -> Callable[[str], Iterable[str]] | None:
    """What cuts an unspaced language into words, where it is installed."""
    facts = language_of(language).summaries
    if facts.package is None or facts.wanted_for != "words" or not facts.is_complete:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        cut: Callable[[str], Iterable[str]] = _CUTTERS[facts.package]()
    return cut


def _jieba() -> Any:
    import jieba

    jieba.setLogLevel(logging.WARNING)
    return jieba.lcut


def _tinysegmenter() -> Any:
    import tinysegmenter

    return tinysegmenter.TinySegmenter().tokenize


def _pythainlp() -> Any:
    from pythainlp.tokenize import word_tokenize

    return word_tokenize


_CUTTERS = {"jieba": _jieba, "tinysegmenter": _tinysegmenter, "pythainlp": _pythainlp}
