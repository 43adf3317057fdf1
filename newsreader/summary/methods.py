"""The summary methods: their names, their summarizers, and how much they take."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.summary.languages import LanguageSupport

DEFAULT_METHOD = "news"


@dataclass(frozen=True, slots=True)
class Method:
    """A way to rank sentences.

    Attributes:
        name: what the reader calls it.
        title: what it is called in a list.
        why: what it chooses a sentence for, as the end of "chosen because it …".
        summarizer: module of this package and class in it, apart by a colon.
        most: how many sentences it takes before it costs too much time or memory, or None.
    """

    name: str
    title: str
    why: str
    summarizer: str
    most: int | None = None

    def load(self, support: LanguageSupport, checkpoint: Callable[[], None]) -> Any:
        """The summarizer, a sumy `AbstractSummarizer`, for a language; imports sumy.

        Ours call the checkpoint during long work; what it raises ends them.
        """
        module, name = self.summarizer.split(":")
        summarizer = getattr(import_module(f"newsreader.summary.{module}"), name)(support.stem)
        summarizer.stop_words = support.stop_words
        summarizer.language = support.code
        summarizer.checkpoint = checkpoint
        return summarizer

    def suited(self, sentences: int) -> tuple[Method, str | None]:
        """This method, or the default one and why where there are too many sentences for it."""
        if self.most is None or sentences <= self.most:
            return self, None
        why = f"{self.title} takes at most {self.most:,} sentences, and here are {sentences:,}"
        return find_method(DEFAULT_METHOD), f"{why}: “{DEFAULT_METHOD}” is used instead."


_ALL = (
    Method(
        "news", "News", "tells with others what matters, and stands alone", "news:NewsSummarizer"
    ),
    Method(
        "lexrank",
        "LexRank",
        "says what many other sentences say, too",
        "graph:NewsreaderLexRank",
        3000,
    ),
    Method(
        "textrank",
        "TextRank",
        "shares its words with many other sentences",
        "graph:NewsreaderTextRank",
        3000,
    ),
    Method(
        "lsa",
        "LSA",
        "stands for one of the topics",
        "frequency:NewsreaderLsa",
        1000,
    ),
    Method(
        "luhn",
        "Luhn",
        "has frequent words close together",
        "frequency:NewsreaderLuhn",
    ),
    Method(
        "kl",
        "KL-Sum",
        "has words in about the shares of the whole article",
        "frequency:NewsreaderKL",
        2000,
    ),
    Method(
        "sumbasic",
        "SumBasic",
        "has frequent words that were not said yet",
        "frequency:NewsreaderSumBasic",
        3000,
    ),
    Method(
        "reduction",
        "Reduction",
        "shares the most words with all the others",
        "graph:NewsreaderReduction",
        3000,
    ),
    Method(
        "edmundson",
        "Edmundson",
        "has frequent words or those of the title, or stands early",
        "frequency:NewsreaderEdmundson",
    ),
)
_BY_NAME = {method.name: method for method in _ALL}

METHODS = tuple(_BY_NAME)
"""The names of all methods, the default one first."""


def find_method(name: str) -> Method:
    """The method of that name.

    Raises:
        ValueError: there is none.
    """
    method = _BY_NAME.get(name)
    if method is None:
        known = ", ".join(METHODS)
        raise ValueError(f"no summary method is called “{name}”: choose one of {known}")
    return method
