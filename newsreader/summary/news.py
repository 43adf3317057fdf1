"""The summary method "news".

A sumy summarizer for news articles, linear in their words: no matrix of sentences × sentences.
The rating of a sentence is the sum of these parts:

- *coverage*: how much nearer it brings what is chosen already to the words that an editor's summary
  is likely to have, `newsreader.summary.importance`, at the cost of its length;
- *centrality*: how much it has in common with those after it, less that with those before it;
- *title*: likeness to the title and the standfirst;
- *context*: less than nothing where it needs the sentences around it;
- *length*: less than nothing where it is long.

What comes before any rating is that a summary can be read alone: a sentence is chosen only together
with what it leans on (`newsreader.summary.leaning`), and the lead stays. The best three are chosen
at once (`newsreader.summary.choosing`).

The weights were learned by maximising the expected ROUGE of a softmax over all triples of
candidates, with a penalty on their squares, on 836 articles of three kinds; every choice below was
made by five-fold cross-validation.

What helped on all three kinds: leaving boilerplate out; beginning after the dateline; coverage as
an F-measure (the greatest single gain; as a sum it gives half of it); few weights.  What helped on
one kind only, or nowhere, and was left out: a part for the position as such (the words that matter
are early ones, and centrality is directed), the first sentence of a paragraph, names, figures,
share and unity of quotations, rarity, novelty, likeness to the first sentence, undirected
centrality, dropping a trailing attribution or relative clause (which also hides whose claim it is),
the capitals of words, words in pairs, and more than one expected length.  Near-duplicates hardly
occur, but where they do a reader sees it: they go to the end.
"""

from __future__ import annotations

from array import array
from math import sqrt
from typing import TYPE_CHECKING

from newsreader.summary.centrality import directed_centrality, scaled, vectors
from newsreader.summary.choosing import Chooser
from newsreader.summary.context import NeedOfContext
from newsreader.summary.coverage import Coverage
from newsreader.summary.importance import word_importance
from newsreader.summary.summary import Parts
from newsreader.summary.sumy_adapter import AbstractSummarizer, ItemsCount, SentenceInfo
from newsreader.summary.terms import Terms, term_lists
from newsreader.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from newsreader.summary.sumy_adapter import ObjectDocumentModel, Sentence

WEIGHTS = {"coverage": 5.0, "centrality": 0.71, "title": 1.0, "context": -0.17, "length": -0.08}
_LONG = 25
_EXCESS = 20


class NewsSummarizer(AbstractSummarizer):  # type: ignore[misc]
    """Ranks the sentences of a news article.

    Attributes:
        stop_words: words that say nothing, in lower case.
        language: ISO 639-1 code.
        checkpoint: called many times during the work; it may raise to end it.
    """

    stop_words: frozenset[str] = frozenset()
    language: str = "en"
    checkpoint: Callable[[], None] = staticmethod(lambda: None)

    def __call__(
        self,
        document: ObjectDocumentModel,
        sentences_count: int | str | Callable[[list[SentenceInfo]], list[SentenceInfo]],
    ) -> tuple[Sentence, ...]:
        """The best sentences, in their order in the document."""
        count = sentences_count if callable(sentences_count) else ItemsCount(sentences_count)
        chosen = count([info for info, _ in self.explained(document)])
        return tuple(info.sentence for info in sorted(chosen, key=lambda info: info.order))

    def explained(self, document: ObjectDocumentModel) -> Iterable[tuple[SentenceInfo, Parts]]:
        """All sentences, best first, each with the parts that its rating is the sum of."""
        sentences = document.sentences
        if not sentences:
            return []
        terms = Terms.of(self._terms(sentences))
        weights = vectors(terms)
        title = frozenset(term for line in self._terms(document.headings) for term in line)
        words = [count_words(str(sentence), self.language) for sentence in sentences]
        rated = {
            "centrality": scaled(directed_centrality(terms, weights)),
            "title": likeness(terms, title),
            "context": self._need_of_context(sentences),
            "length": [max(0, count - _LONG) / _EXCESS for count in words],
        }
        parts = {
            name: array("d", [WEIGHTS[name] * value for value in values])
            for name, values in rated.items()
        }
        own = [sum(row) for row in zip(*parts.values(), strict=True)]
        coverage = Coverage(terms, weights, word_importance(terms, weights, title), words)
        leanings = [getattr(sentence, "leanings", ()) for sentence in sentences]
        lead = 0 if getattr(sentences[0], "is_lead", False) else None
        chooser = Chooser(coverage, own, WEIGHTS["coverage"], leanings, lead)
        order, ratings = chooser.order()
        parts["coverage"] = array("d", own)
        for number, rating in zip(order, ratings, strict=True):
            parts["coverage"][number] = rating - own[number]
        table = {name: parts[name] for name in WEIGHTS}
        return (
            (SentenceInfo(sentences[number], number, rating), Parts(table, number))
            for number, rating in zip(order, ratings, strict=True)
        )

    def _terms(self, sentences: Iterable[Sentence]) -> Iterable[list[str]]:
        words = (sentence.words for sentence in sentences)
        return term_lists(words, self.stop_words, self._stemmer)

    def _need_of_context(self, sentences: Iterable[Sentence]) -> list[float]:
        rate = NeedOfContext(self.language)
        ratings = []
        for sentence in sentences:
            self.checkpoint()
            alone = getattr(sentence, "is_unattributed", False)
            ratings.append(rate(str(sentence), is_unattributed=alone))
        return ratings


def likeness(terms: Terms, title: Collection[str]) -> list[float]:
    """For each sentence, the cosine of its terms and the title's, weighted by how rare they are."""
    squares = [rarity**2 for rarity in terms.rarities]
    wanted = [squares[number] if term in title else 0.0 for term, number in terms.index.items()]
    total = sum(wanted)
    cosines = []
    for said in terms.sentences:
        length = sqrt(sum(map(squares.__getitem__, said)) * total)
        cosines.append(sum(map(wanted.__getitem__, said)) / length if length else 0.0)
    return cosines
