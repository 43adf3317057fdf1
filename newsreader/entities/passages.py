"""The passages of an article: its paragraphs, with their words and amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Role
from newsreader.entities.amounts import find_amounts, taken_words
from newsreader.entities.casing import initial_words
from newsreader.entities.dates import published_day
from newsreader.entities.possessives import joined
from newsreader.entities.words import without_elisions, words_of
from newsreader.languages import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsreader.article import Article
    from newsreader.entities.amount import Amount
    from newsreader.entities.words import Words
    from newsreader.text.page import Page


class Passage(NamedTuple):
    """A paragraph in which names are looked for.

    Attributes:
        number: of the paragraph.
        words: its words.
        taken: indices of the words in which none is: those of amounts.
    """

    number: int
    words: Words
    taken: frozenset[int]

    def behind(self, length: int) -> Passage:
        """The passage, in whose first words no names are looked for either."""
        return self._replace(taken=self.taken.union(range(length))) if length else self


class Passages:
    """The passages of an article, without its boilerplate; read anew each time, not kept.

    Attributes:
        text: the article's text.
        language: ISO 639-1 code.
        checkpoint: called once a paragraph.

    Args:
        article: what was read.
        page: its sentences and tokens.
        checkpoint: called once a paragraph; an exception that it raises ends the work.
        firms: names of firms that keep their possessive ending, without it.
    """

    def __init__(
        self,
        article: Article,
        page: Page,
        checkpoint: Callable[[], None],
        firms: frozenset[str] = frozenset(),
    ) -> None:
        self.text = article.read_text
        self.language = article.language
        self.checkpoint = checkpoint
        self._article = article
        self._page = page
        self._firms = firms
        self._elided = language(article.language).elided
        self._published = published_day(article.published)
        self._amounts: dict[int, list[Amount]] = {}

    def __iter__(self) -> Iterator[Passage]:
        for number, paragraph in enumerate(self._article.paragraphs):
            self.checkpoint()
            if paragraph.role is not Role.BOILERPLATE:
                yield self[number]

    def __getitem__(self, number: int) -> Passage:
        """The passage of a paragraph."""
        columns = self._page.columns(number)
        words = words_of(without_elisions(columns, self._elided) if self._elided else columns)
        amounts = self._amounts.get(number)
        if amounts is None:
            amounts = find_amounts(self.text, words, self.language, self._published)
            self._amounts[number] = amounts
        if self._firms:
            words = joined(words, self._firms)
        return Passage(number, words, taken_words(words, amounts))

    def initial(self, passage: Passage) -> frozenset[int]:
        """Indices of the words of a passage that have their capital from opening a sentence."""
        starts = [span.start for span in self._page.sentences_of(passage.number)]
        return initial_words(passage.words, starts)

    @property
    def amounts(self) -> list[Amount]:
        """The dates, sums of money and figures of the passages read so far, in order."""
        return [amount for found in self._amounts.values() for amount in found]
