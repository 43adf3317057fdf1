"""Learn the scorecard's weights: `python -m tools.training.train DATA_FOLDER`.

The model is a semi-Markov conditional random field of order zero (Sarawagi & Cohen, "Semi-Markov
conditional random fields for information extraction", NIPS 2004): a chunk of capitalised words is
cut into names and words that are none; the weight of a cut is the sum of its names' scores, and a
name's score is the sum of its features' weights. It was chosen over a classifier of whole
candidates, since most errors are wrong ends of names, and over a tagger of tokens, since a name's
head, its first and last word and its place in a list are features of the whole name. It is fitted
by AdaGrad (Duchi, Hazan & Singer, JMLR 2011) to the annotated texts in DATA_FOLDER and to invented
sentences of news; NOTICE names the texts and their licences.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
import zlib
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from newsreader.entities.casing import initial_words
from newsreader.entities.chunks import find_chunks, segments
from newsreader.entities.entity import EntityKind
from newsreader.entities.evidence import Evidence
from newsreader.entities.exclusions import is_titled
from newsreader.entities.features import all_features
from newsreader.entities.lexicon import lexicon
from newsreader.entities.scorecard import KINDS, WEIGHTS, Score, pack
from newsreader.entities.words import words_of
from newsreader.text.sentences import sentence_spans
from newsreader.text.tokens import columns
from tools.training.invention import Inventor
from tools.training.priors import PRIORS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from newsreader.entities.words import Word, Words
    from tools.training.annotation import Annotation

    Matrix = NDArray[np.float64]

KIND_OF = {
    "PERSON": EntityKind.PERSON, "ORG": EntityKind.ORGANISATION, "PLACE": EntityKind.PLACE,
    "MISC": EntityKind.THING, "EVENT": EntityKind.THING, "PRODUCT": EntityKind.THING,
    "OTHER": EntityKind.THING, "NORP": EntityKind.GROUP,
}  # fmt: skip
PULL, PRIOR_PULL = 0.02, 0.2
"""How strongly weights are held near zero, and near what is known beforehand."""
EPOCHS, BATCH, RATE = 12, 64, 0.08
INVENTED = 15_000
"""So many sentences are invented."""
RARER: Score = (0.0, -0.4, 0.0, 0.0, 0.0)
"""How much rarer names of each kind are in news than in what is trained on."""
EVERY_NAME = "words:"
"""What the one feature begins with that every name has."""
FEWEST = 5
"""Features that are seen less often get no weight."""


@dataclass(slots=True)
class Example:
    """A chunk: the places and features of its segments, and which of them are names of what kind.

    Attributes:
        length: how many words the chunk has.
        places: first word and end of each segment.
        features: what each segment has.
        gold: index of a segment that is a name, to the index of its kind.
    """

    length: int
    places: list[tuple[int, int]]
    features: list[list[str]]
    gold: dict[int, int]


def examples(text: str, entities: Sequence[Annotation]) -> Iterator[Example]:
    """The chunks of an annotated text, those left out whose cut the annotation does not fit.

    Names may be cut at any particle: some texts annotate "Humaid bin Rashid" in parts.
    """
    evidence = Evidence()
    evidence.add(text, columns(text).texts)
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        words = words_of(columns(text, start, end))
        starts = [span.start for span in sentence_spans(text, start, end)]
        start = end + 1
        initial = initial_words(words, starts)
        names = gold_names(words, entities)
        for chunk in find_chunks(text, words, initial):
            places = list(segments(words, chunk, initial, whole=frozenset()))
            gold = {p: k for p, k in names.items() if p[0] < chunk.last and p[1] > chunk.first}
            if places and gold.keys() <= set(places):
                yield Example(
                    chunk.last - chunk.first,
                    [(i - chunk.first, j - chunk.first) for i, j in places],
                    [all_features(words, i, j, initial, evidence) for i, j in places],
                    {n: gold[place] for n, place in enumerate(places) if place in gold},
                )


def gold_names(words: Words, entities: Sequence[Annotation]) -> dict[tuple[int, int], int]:
    """The annotated names as ranges of words, with the index of their kind in `KINDS`.

    Titles before a person's name are none of it, and peoples and faiths are groups, whatever the
    annotation calls them.
    """
    found: dict[tuple[int, int], int] = {}
    for entity in entities:
        kind = KIND_OF.get(entity["type"])
        first = bisect_right(words.starts, entity["start"]) - 1
        first += first < 0 or words.end(first) <= entity["start"]
        last = bisect_left(words.starts, entity["end"])
        if first < last and kind is not None:
            first, last = _trimmed(words.known, first, last, kind)
            if first < last:
                found[first, last] = KINDS.index(kind)
    held = {n for first, last in found for n in range(first, last)}
    for place in _groups(words.known):
        if place in found or not held.intersection(range(*place)):
            found[place] = KINDS.index(EntityKind.GROUP)
    return found


def _trimmed(words: Sequence[Word], first: int, last: int, kind: EntityKind) -> tuple[int, int]:
    """A range without titles, determiners and closing words in lower case."""
    while last > first and not words[last - 1].capital:
        last -= 1
    while first < last and not words[first].capital and "particles" not in words[first].classes:
        first += 1
    if kind is EntityKind.PERSON:
        while last - first > 1 and is_titled(words[first:last]):
            first += 1
    return first, last


def _groups(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    index = 0
    while index < len(words):
        pair = " ".join(word.text for word in words[index : index + 2])
        length = (
            2 if "groups" in lexicon().lists_with(pair) else int("group" in words[index].classes)
        )
        if length and words[index].capital:
            yield index, index + length
        index += max(1, length)


def fit(data: list[Example], vocabulary: dict[str, int]) -> Matrix:
    """Weights by feature and kind that make the gold cuts likely.

    They are the mean of what the second half of the epochs end with.
    """
    prior = np.zeros((len(vocabulary), len(KINDS)))
    for feature, score in PRIORS.items():
        prior[vocabulary[feature]] = score
    pull = np.where(prior, PRIOR_PULL, PULL)
    weights = prior.copy()
    squares = np.full_like(weights, 1e-6)
    total = np.zeros_like(weights)
    coded = [_coded(example, vocabulary) for example in data]
    order = list(range(len(data)))
    dice = random.Random(1)  # noqa: S311 - nothing secret is made
    for epoch in range(EPOCHS):
        dice.shuffle(order)
        loss = 0.0
        for at in range(0, len(order), BATCH):
            batch = order[at : at + BATCH]
            ids = np.concatenate([part for n in batch for part in coded[n]])
            sizes = np.array([len(part) for n in batch for part in coded[n]])
            scores = np.add.reduceat(weights[ids], np.cumsum(sizes) - sizes, axis=0)
            gain, slopes = _slopes([data[n] for n in batch], scores)
            loss -= gain
            used, inverse = np.unique(ids, return_inverse=True)
            step = pull[used] * (weights[used] - prior[used])
            each = np.repeat(slopes, sizes, axis=0)
            for kind in range(len(KINDS)):
                step[:, kind] += np.bincount(inverse, each[:, kind], len(used))
            squares[used] += step**2
            weights[used] -= RATE * step / np.sqrt(squares[used])
        if epoch >= EPOCHS // 2:
            total += weights
        print(f"epoch {epoch + 1}: loss {loss / len(data):.4f}", file=sys.stderr)
    return total / (EPOCHS - EPOCHS // 2)


def _coded(example: Example, vocabulary: dict[str, int]) -> list[NDArray[np.int64]]:
    return [
        np.array([vocabulary[f] for f in names if f in vocabulary]) for names in example.features
    ]


def _slopes(batch: Sequence[Example], scores: Matrix) -> tuple[float, Matrix]:
    """The log-likelihood of a batch, and the slope of its negative by the segments' scores."""
    slopes = np.empty_like(scores)
    gain = 0.0
    row = 0
    for example in batch:
        rows = slice(row, row + len(example.places))
        gain += slope(example, scores[rows], slopes[rows])
        row = rows.stop
    return gain, slopes


def slope(example: Example, scores: Matrix, slopes: Matrix) -> float:
    """The log-likelihood of an example; the slope of its negative is written to `slopes`.

    By the forward-backward algorithm over the cuts of the chunk.
    """
    best = np.logaddexp.reduce(scores, axis=1)
    length, places = example.length, example.places
    ahead = np.zeros(length + 1)
    behind = np.zeros(length + 1)
    for j in range(1, length + 1):
        terms = [ahead[i] + best[n] for n, (i, end) in enumerate(places) if end == j]
        ahead[j] = np.logaddexp.reduce([ahead[j - 1], *terms])
    for i in range(length - 1, -1, -1):
        terms = [behind[j] + best[n] for n, (start, j) in enumerate(places) if start == i]
        behind[i] = np.logaddexp.reduce([behind[i + 1], *terms])
    gain = -ahead[length]
    for n, (i, j) in enumerate(places):
        slopes[n] = np.exp(scores[n] + ahead[i] + behind[j] - ahead[length])
        if n in example.gold:
            gain += scores[n][example.gold[n]]
            slopes[n][example.gold[n]] -= 1.0
    return float(gain)


def read_examples(folder: Path) -> Iterator[Example]:
    """The chunks of all annotated texts of a folder, and of the invented sentences."""
    for path in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                yield from examples(record["text"], record["entities"])
    for text, entities in Inventor(1).sentences(INVENTED):
        yield from examples(text, entities)


def main(folder: str) -> None:
    """Train on every set of a folder and write the weights that the program comes with."""
    data = list(read_examples(Path(folder)))
    counts = Counter(feature for example in data for names in example.features for feature in names)
    known = {feature for feature, count in counts.items() if count >= FEWEST} | PRIORS.keys()
    vocabulary = {feature: n for n, feature in enumerate(sorted(known))}
    weights = fit(data, vocabulary)
    for feature, number in vocabulary.items():
        if feature.startswith(EVERY_NAME):
            weights[number] += RARER
    scores: dict[str, Score] = {
        feature: (row[0], row[1], row[2], row[3], row[4])
        for feature, row in zip(vocabulary, weights.tolist(), strict=True)
    }
    WEIGHTS.write_bytes(zlib.compress(pack(scores), 9))
    print(f"{len(data)} chunks, {len(scores)} features, {WEIGHTS.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
