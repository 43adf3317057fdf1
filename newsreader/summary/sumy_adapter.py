"""All that the program uses of sumy; nothing else imports it, or nltk, whose stemmers it uses.

Importing this takes time: import it late.  Each of sumy's methods is imported when it is first
asked for, since some of them import numpy.
"""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsreader.summary.importing import only_what_is_needed

with only_what_is_needed():
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer, nltk_stemmers_module
    from sumy.summarizers._summarizer import AbstractSummarizer, SentenceInfo
    from sumy.utils import ItemsCount, expand_resource_path, read_stop_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from sumy.summarizers.edmundson import EdmundsonSummarizer
    from sumy.summarizers.kl import KLSummarizer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.lsa import LsaSummarizer
    from sumy.summarizers.luhn import LuhnSummarizer
    from sumy.summarizers.reduction import ReductionSummarizer
    from sumy.summarizers.sum_basic import SumBasicSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer

__all__ = [
    "AbstractSummarizer",
    "EdmundsonSummarizer",
    "ItemsCount",
    "KLSummarizer",
    "LexRankSummarizer",
    "LsaSummarizer",
    "LuhnSummarizer",
    "ObjectDocumentModel",
    "Paragraph",
    "ReductionSummarizer",
    "Sentence",
    "SentenceInfo",
    "SumBasicSummarizer",
    "TextRankSummarizer",
    "stemmer",
    "stop_words",
]


_METHODS = {
    "EdmundsonSummarizer": "edmundson",
    "KLSummarizer": "kl",
    "LexRankSummarizer": "lex_rank",
    "LsaSummarizer": "lsa",
    "LuhnSummarizer": "luhn",
    "ReductionSummarizer": "reduction",
    "SumBasicSummarizer": "sum_basic",
    "TextRankSummarizer": "text_rank",
}
"""The module of `sumy.summarizers` that each method's class is in."""


def __getattr__(name: str) -> Any:
    """One of sumy's methods (PEP 562)."""
    if name not in _METHODS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    with only_what_is_needed():
        return getattr(import_module(f"sumy.summarizers.{_METHODS[name]}"), name)


def stop_words(name: str) -> frozenset[str]:
    """Sumy's stop words of a language, by sumy's name of it, in lower case."""
    words = read_stop_words(expand_resource_path(f"stopwords/{name}.txt"))
    return frozenset(word.lower().replace("’", "'") for word in words)


def stemmer(name: str) -> Callable[[str], str]:
    """Sumy's stemmer of a language, by sumy's name of it: a word in lower case → its stem.

    Raises:
        AttributeError: sumy has none.
    """
    stem: Callable[[str], str] | None = Stemmer.SPECIAL_STEMMERS.get(name)
    if stem is None:
        stem = getattr(nltk_stemmers_module, f"{name.capitalize()}Stemmer")().stem
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        stem("a")  # a package that it wants is imported now
    return stem
