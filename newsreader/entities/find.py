"""Find the entities of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.entities.amounts import find_amounts, taken_words
from newsreader.entities.casing import Evidence, LineCase, initial_tokens, line_case
from newsreader.entities.dates import published_day
from newsreader.entities.document import entities_of
from newsreader.entities.foreign import ForeignRecogniser
from newsreader.entities.headlines import headline_mentions, known_names, known_people
from newsreader.entities.possessives import PossessiveNames, joined
from newsreader.entities.recognition import Recogniser
from newsreader.entities.shouting import label_length, people_in_capitals
from newsreader.entities.words import without_elisions, words_of
from newsreader.languages import language
from newsreader.languages.detection import is_read_as_english

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
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

    In languages other than English only dates, amounts, listed places and, where the language has
    rules, people with a known given name are looked for.

    Args:
        article: what was read.
        page: its sentences and tokens.
        checkpoint: called at least once a paragraph; an exception that it raises ends the work.

    Returns:
        The entities in order of their first mention; no two mentions overlap.
    """
    if is_read_as_english(article.language, article.read_text):
        return _english(article, page, checkpoint)
    return _foreign(article, page, checkpoint)


class _Paragraphs:
    """An article's paragraphs, each with its words and amounts; read anew each time, not kept."""

    def __init__(
        self,
        article: Article,
        page: Page,
        checkpoint: Callable[[], None],
        firms: frozenset[str] = frozenset(),
    ) -> None:
        self._article = article
        self._page = page
        self._firms = firms
        self._elided = language(article.language).elided
        self._checkpoint = checkpoint
        self._published: date | None = published_day(article.published)

    def __iter__(self) -> Iterator[tuple[int, Sequence[LexicalToken], list[Amount]]]:
        for number, paragraph in enumerate(self._article.paragraphs):
            self._checkpoint()
            if paragraph.role is not Role.BOILERPLATE:
                yield number, *self.read(number)

    def read(self, number: int) -> tuple[Sequence[LexicalToken], list[Amount]]:
        """The words and amounts of one paragraph."""
        columns = self._page.columns(number)
        words = words_of(without_elisions(columns, self._elided) if self._elided else columns)
        article = self._article
        amounts = find_amounts(article.read_text, words, article.language, self._published)
        return (joined(words, self._firms) if self._firms else words), amounts


def _english(article: Article, page: Page, checkpoint: Callable[[], None]) -> tuple[Entity, ...]:
    text = article.read_text
    evidence, firms = _evidence(article, checkpoint)
    recogniser = Recogniser(evidence, firms)
    paragraphs = _Paragraphs(article, page, checkpoint, firms)
    # The paragraphs whose capitals tell nothing, or how many of their first words are so.
    headlines: list[tuple[int, LineCase, int | None]] = []
    amounts: list[Amount] = []
    for number, words, here in paragraphs:
        amounts += here
        case = line_case(words)
        if case is LineCase.SENTENCE:
            initial, label = initial_tokens(words, _starts(page, number)), label_length(words)
            taken = taken_words(words, here)
            recogniser.add(text, words, initial, taken.union(range(label)) if label else taken)
            if label:
                headlines.append((number, LineCase.CAPS, label))
        else:
            headlines.append((number, case, None))
    mentions = recogniser.decide(checkpoint)
    known = known_names(mentions)
    in_capitals: set[str] = set()
    for number, case, end in headlines:
        checkpoint()
        if case is LineCase.CAPS:
            words, _ = paragraphs.read(number)
            in_capitals.update(people_in_capitals(words[: end and end + 1]))
    known = known_people(in_capitals) | known
    for number, case, end in headlines:
        checkpoint()
        words, here = paragraphs.read(number)
        mentions += headline_mentions(words[:end], case, known, taken_words(words, here))
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
    return entities_of(article.read_text, mentions, amounts, {}, checkpoint)


def _evidence(article: Article, checkpoint: Callable[[], None]) -> tuple[Evidence, frozenset[str]]:
    """What an article shows of its words' case, and the firms that keep a possessive ending."""
    evidence, possessives = Evidence(), PossessiveNames()
    for paragraph in article.paragraphs:
        checkpoint()
        text = paragraph.span.of(article.read_text)
        evidence.add(text)
        possessives.add(text)
    return evidence, possessives.firms(p.span.of(article.read_text) for p in article.paragraphs)


def _starts(page: Page, paragraph: int) -> list[int]:
    """Where the sentences of a paragraph begin."""
    return [span.start for span in page.sentences_of(paragraph)]
