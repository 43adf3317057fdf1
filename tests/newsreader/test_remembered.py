"""What is remembered from one article to the next is bounded, and no article is kept."""

from __future__ import annotations

import gc
import weakref

from newsreader import analyse, from_text
from newsreader.entities import quantities, scoring, words
from newsreader.entities.lexicon import lexicon
from newsreader.summary.languages import language_support
from newsreader.text.tokens import _FORMS, _patterns

MOST = 1 << 13
"""Words that any of them holds: those of some fifty articles."""


def news(start: int, count: int) -> str:
    """An article in which no name comes twice."""
    sentences = (
        f"{_word(n)} {_word(n + 1)} met the {_word(n + 2).lower()} in {_word(n + 3)}."
        for n in range(start, start + count, 4)
    )
    return "\n\n".join(sentences)


def _word(number: int) -> str:
    letters = "".join("abcdefghij"[int(digit)] for digit in str(number))
    return f"X{letters}en"


def test_words_of_many_articles():
    for start in range(0, 10_000, 5_000):
        analyse(from_text(news(start, 5_000), language="en"))
    stems = language_support("en").stem.cache_info()
    assert MOST // 8 < len(_FORMS) <= MOST
    remembered = {
        "known": len(words._KNOWN),
        "parts of words": len(_patterns("en")[1]),
        "words": len(lexicon().words._met),
        "names": len(lexicon().names._met),
        "scores of names": len(scoring._names),
        "scores of what is beside them": sum(map(len, scoring._sides.values())),
        "scores of what is around them": len(scoring._around),
        "lists": words.lists_with.cache_info().currsize,
        "stems": stems.currsize,
        "what opens a quantity": quantities._may_open.cache_info().currsize,
    }
    assert {what: count for what, count in remembered.items() if count > MOST} == {}


def test_no_article_is_kept():
    analyses = [analyse(from_text(news(start, 100), language="en")) for start in (0, 100)]
    kept = [weakref.ref(analysis.article) for analysis in analyses]
    del analyses
    gc.collect()
    assert [reference() for reference in kept] == [None, None]
