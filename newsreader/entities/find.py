"""Find the entities of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import UNKNOWN_LANGUAGE, Role
from newsreader.entities.amounts import find_amounts, taken_words
from newsreader.entities.casing import Evidence, LineCase, initial_tokens, line_case
from newsreader.entities.dates import published_day
from newsreader.entities.document import entities_of
from newsreader.entities.foreign import ForeignRecogniser
from newsreader.entities.headlines import headline_mentions, known_names
from newsreader.entities.recognition import Recogniser
from newsreader.entities.words import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from newsreader.article import Article
    from newsreader.entities.amount import Amount
    from newsreader.entities.entity import Entity
    from newsreader.entities.found_name import FoundName
    from newsreader.entities.words import LexicalToken
    from newsreader.text.page import Page


def _nothing() -> None:
    """The checkpoint of whoever needs none."""


def find_entities(
    article: Article,
    page: Page,
    *,
    checkpoint: Callable[[], None] = _nothing,
) -> tuple[Entity, ...]:
    """The people, organisations, places and other things that an article names.

    In languages other than English only dates, amounts, listed places and people with a known
    given name are looked for.

    Args:
        article: what was read.
        page: its sentences and tokens.
        checkpoint: called at least once a paragraph; an exception that it raises ends the work.

    Returns:
        The entities in order of their first mention; no two mentions overlap.
    """
    if article.language not in ("en", UNKNOWN_LANGUAGE):
        return _foreign(article, page, checkpoint)
    return _english(article, page, checkpoint)


class _Paragraphs:
    """An article's paragraphs, each with its words and amounts; read anew each time, not kept."""

    def __init__(self, article: Article, page: Page, checkpoint: Callable[[], None]) -> None:
        self._article = article
        self._page = page
        self._checkpoint = checkpoint
        self._published: date | None = published_day(article.published)

    def __iter__(self) -> Iterator[tuple[int, list[LexicalToken], list[Amount]]]:
        for number, paragraph in enumerate(self._article.paragraphs):
            self._checkpoint()
            if paragraph.role is not Role.BOILERPLATE:
                yield number, *self.read(number)

    def read(self, number: int) -> tuple[list[LexicalToken], list[Amount]]:
        """The words and amounts of one paragraph."""
        words = words_of(self._page.columns(number))
        article = self._article
        return words, find_amounts(article.text, words, article.language, self._published)


def _english(article: Article, page: Page, checkpoint: Callable[[], None]) -> tuple[Entity, ...]:
    text = article.text
    evidence = _evidence(article, checkpoint)
    recogniser = Recogniser(evidence)
    paragraphs = _Paragraphs(article, page, checkpoint)
    headlines: list[tuple[int, LineCase]] = []
    amounts: list[Amount] = []
    for number, words, here in paragraphs:
        amounts += here
        case = line_case(words)
        if case is LineCase.SENTENCE:
            initial = initial_tokens(words, _starts(page, number))
            recogniser.add(text, words, initial, taken_words(words, here))
        else:
            headlines.append((number, case))
    mentions = recogniser.decide(checkpoint)
    known = known_names(mentions)
    for number, case in headlines:
        checkpoint()
        words, here = paragraphs.read(number)
        mentions += headline_mentions(words, case, known, taken_words(words, here))
    mentions.sort()
    acronyms = recogniser.acronyms
    del recogniser  # what it collected in a large article is large
    return entities_of(text, mentions, amounts, acronyms, checkpoint)


def _foreign(article: Article, page: Page, checkpoint: Callable[[], None]) -> tuple[Entity, ...]:
    recogniser = ForeignRecogniser(article.language)
    amounts: list[Amount] = []
    for number, words, here in _Paragraphs(article, page, checkpoint):
        amounts += here
        initial = initial_tokens(words, _starts(page, number))
        recogniser.add(words, initial, taken_words(words, here))
    mentions: list[FoundName] = []
    for _, words, here in _Paragraphs(article, page, checkpoint):
        mentions += recogniser.mentions(words, taken_words(words, here))
    return entities_of(article.text, mentions, amounts, {}, checkpoint)


def _evidence(article: Article, checkpoint: Callable[[], None]) -> Evidence:
    evidence = Evidence()
    for paragraph in article.paragraphs:
        checkpoint()
        evidence.add(paragraph.span.of(article.text))
    return evidence


def _starts(page: Page, paragraph: int) -> list[int]:
    """Where the sentences of a paragraph begin."""
    return [span.start for span in page.sentences_of(paragraph)]
