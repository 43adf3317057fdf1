"""Why a name is what it is: `python -m tools.explain FILE NAME`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.entities.chunks import find_chunks, segments
from newsreader.entities.evidence import evidence_of
from newsreader.entities.features import all_features
from newsreader.entities.passages import Passages
from newsreader.entities.scorecard import KINDS, Score, scorecard
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article


@dataclass(frozen=True, slots=True)
class Explanation:
    """What speaks for and against a name at one place of an article.

    Attributes:
        place: where the name stands.
        weights: its features, each with what it counts for each of `KINDS`; 0 where it was not
            learned.
        score: their sums, before the rest of the article is considered.
    """

    place: Span
    weights: tuple[tuple[str, Score], ...]
    score: Score


def explain(article: Article, name: str) -> Iterator[Explanation]:
    """Explain every place where `name` is a candidate, in order.

    Args:
        article: what was read.
        name: the name, as it stands in the article, with single spaces.
    """
    card = scorecard()
    page = article.page()
    evidence = evidence_of(article, page, _nothing)
    passages = Passages(article, page, _nothing, evidence.firms)
    for passage in passages:
        words, initial = passage.words, passages.initial(passage)
        for chunk in find_chunks(passages.text, words, initial, passage.taken):
            for start, end in segments(words, chunk, initial):
                if words.name(start, end) == name:
                    features = all_features(words, start, end, initial, evidence)
                    place = Span(words.starts[start], words.end(end - 1))
                    weights = tuple((f, card.score([f])) for f in features)
                    yield Explanation(place, weights, card.score(features))


def _nothing() -> None:
    """The checkpoint of a work that nothing ends."""


def table(explanation: Explanation, article: Article) -> str:
    """An explanation as lines of text: a feature a line, its weight for each kind in columns."""
    around = Span(max(0, explanation.place.start - 30), explanation.place.end + 30)
    lines = [f"… {' '.join(around.of(article.text).split())} …"]
    lines.append(f"{'':40}" + "".join(f"{kind.value[:8]:>9}" for kind in KINDS))
    for feature, score in (*explanation.weights, ("sum", explanation.score)):
        lines.append(f"{feature:40}" + "".join(f"{weight:9.2f}" for weight in score))
    return "\n".join(lines)


def main(source: str, name: str) -> None:
    """Print the explanations of a name in an article."""
    from newsreader.reading import read

    article = read(source)
    for explanation in explain(article, name):
        print(table(explanation, article), end="\n\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
