"""Find the entities of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import UNKNOWN_LANGUAGE, Role
from newsreader.entities.amounts import find_amounts, taken_words
from newsreader.entities.casing import Evidence, LineCase, initial_tokens, line_case
from newsreader.entities.dates import published_day
from newsreader.entities.document import entities_of
from newsreader.entities.foreign import ForeignRecogniser
from newsreader.entities.headlines import headline_mentions, known_names, known_people
from newsreader.entities.possessives import PossessiveNames, joined
from newsreader.entities.recognition import Recogniser
from newsreader.entities.shouting import people_in_capitals
from newsreader.entities.words import without_elisions, words_of
from newsreader.languages import language
from newsreader.languages.detection import weigh_function_words
from newsreader.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from newsreader.article import Article, Paragraph
    from newsreader.entities.amount import Amount
    from newsreader.entities.entity import Entity
    from newsreader.entities.recognition import FoundName
    from newsreader.entities.words import LexicalToken
    from newsreader.sentences import Sentence


_SAMPLE = 3000
"""Characters of an article by which its language is told."""


def _nothing() -> None:
    """The checkpoint of whoever needs none."""


def find_entities(
    article: Article,
    sentences: Sequence[Sentence],
    *,
    checkpoint: Callable[[], None] = _nothing,
) -> tuple[Entity, ...]:
    """The people, organisations, places and other things that an article names.

    In languages other than English only dates, amounts, listed places and, where the language has
    rules, people with a known given name are looked for.

    Args:
        article: what was read.
        sentences: its sentences, in order.
        checkpoint: called at least once a paragraph; an exception that it raises ends the work.

    Returns:
        The entities in order of their first mention; no two mentions overlap.
    """
    if article.language == "en" or _may_be_english(article):
        return _english(article, sentences, checkpoint)
    return _foreign(article, sentences, checkpoint)


def _may_be_english(article: Article) -> bool:
    """Whether an article of unknown language has English words, and more of no other's."""
    if article.language != UNKNOWN_LANGUAGE:
        return False
    weights = weigh_function_words(article.text[:_SAMPLE])
    return weights.get("en", 0.0) > 1 and weights["en"] >= max(weights.values())


class _Pages:
    """An article's paragraphs, each with its words and amounts; read anew each time, not kept."""

    def __init__(
        self,
        article: Article,
        checkpoint: Callable[[], None],
        firms: frozenset[str] = frozenset(),
    ) -> None:
        self._article = article
        self._firms = firms
        self._elided = language(article.language).elided
        self._checkpoint = checkpoint
        self._published: date | None = published_day(article.published)

    def __iter__(self) -> Iterator[tuple[int, Sequence[LexicalToken], list[Amount]]]:
        for number, paragraph in enumerate(self._article.paragraphs):
            self._checkpoint()
            if paragraph.role is not Role.BOILERPLATE:
                yield number, *self.read(paragraph)

    def read(self, paragraph: Paragraph) -> tuple[Sequence[LexicalToken], list[Amount]]:
        """The words and amounts of one paragraph."""
        text, span = self._article.text, paragraph.span
        found = tokens(text, span.start, span.end)
        words = words_of(without_elisions(found, self._elided) if self._elided else found)
        amounts = find_amounts(text, words, self._article.language, self._published)
        return (joined(words, self._firms) if self._firms else words), amounts


def _english(
    article: Article, sentences: Sequence[Sentence], checkpoint: Callable[[], None]
) -> tuple[Entity, ...]:
    text = article.text
    evidence, firms = _evidence(article, checkpoint)
    starts = _sentence_starts(article, sentences)
    recogniser = Recogniser(evidence, firms)
    pages = _Pages(article, checkpoint, firms)
    headlines: list[tuple[Paragraph, LineCase]] = []
    amounts: list[Amount] = []
    for number, words, here in pages:
        amounts += here
        case = line_case(words)
        if case is LineCase.SENTENCE:
            initial = initial_tokens(words, starts[number])
            recogniser.add(text, words, initial, taken_words(words, here))
        else:
            headlines.append((article.paragraphs[number], case))
    mentions = recogniser.decide(checkpoint)
    known = known_names(mentions)
    in_capitals: set[str] = set()
    for paragraph, case in headlines:
        checkpoint()
        if case is LineCase.CAPS:
            in_capitals.update(people_in_capitals(pages.read(paragraph)[0]))
    known = known_people(in_capitals) | known
    for paragraph, case in headlines:
        checkpoint()
        words, here = pages.read(paragraph)
        mentions += headline_mentions(words, case, known, taken_words(words, here))
    mentions.sort()
    acronyms = recogniser.acronyms
    del recogniser  # what it collected in a large article is large
    return entities_of(text, mentions, amounts, acronyms, checkpoint)


def _foreign(
    article: Article, sentences: Sequence[Sentence], checkpoint: Callable[[], None]
) -> tuple[Entity, ...]:
    starts = _sentence_starts(article, sentences)
    recogniser = ForeignRecogniser(article.language)
    amounts: list[Amount] = []
    for number, words, here in _Pages(article, checkpoint):
        amounts += here
        initial = initial_tokens(words, starts[number])
        recogniser.add(words, initial, taken_words(words, here))
    mentions: list[FoundName] = []
    for _, words, here in _Pages(article, checkpoint):
        mentions += recogniser.mentions(words, taken_words(words, here))
    return entities_of(article.text, mentions, amounts, {}, checkpoint)


def _evidence(article: Article, checkpoint: Callable[[], None]) -> tuple[Evidence, frozenset[str]]:
    """What an article shows of its words' case, and the firms that keep a possessive ending."""
    evidence, possessives = Evidence(), PossessiveNames()
    for paragraph in article.paragraphs:
        checkpoint()
        text = paragraph.span.of(article.text)
        evidence.add(text)
        possessives.add(text)
    return evidence, possessives.firms(p.span.of(article.text) for p in article.paragraphs)


def _sentence_starts(article: Article, sentences: Sequence[Sentence]) -> list[list[int]]:
    starts: list[list[int]] = [[] for _ in article.paragraphs]
    for sentence in sentences:
        starts[sentence.paragraph].append(sentence.span.start)
    return starts
