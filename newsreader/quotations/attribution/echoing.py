"""Echoes: headlines that quote what somebody says in the text below."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import AttributionRule, Strength, rule
from newsreader.quotations.grammar.english import GRAMMAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.quotations.attribution.carrying import Attributed
    from newsreader.quotations.attribution.source_phrase import SourcePhrase

_LEAST = 2
"""Words of an echo."""
_REACH = 200
"""Quotations below a headline among which its words are looked for."""
_SURE = 0.8
_NEXT = re.compile(r" (\w+)")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


class Echoes:
    """Quotations of an article's text by their words.

    Args:
        text: the article's text.
        items: its segments in order.
        sources: their sources, as far as rules found them.
    """

    def __init__(
        self, text: str, items: Sequence[Attributed], sources: Sequence[SourcePhrase | None]
    ) -> None:
        self._text = text
        self._said = [
            (item.segment.start, item, source)
            for item, source in zip(items, sources, strict=True)
            if source is not None and not item.stands_alone and source.confidence >= _SURE
        ]
        self._starts = [start for start, _, _ in self._said]
        self._words_of: dict[int, str] = {}

    def first(self, item: Attributed) -> SourcePhrase | None:
        """The first source in the text below for the words of a headline's segment."""
        wanted = self._words(item)
        count = wanted.count(" ") - 1
        if count < _LEAST or (count == _LEAST and self._describes(item)):
            return None
        first = bisect_right(self._starts, item.segment.start)
        below = self._said[first : first + _REACH]
        return next((source for _, other, source in below if wanted in self._words(other)), None)

    def _describes(self, item: Attributed) -> bool:
        """Whether a noun follows at once: ‘zombie loans’ law."""
        after = _NEXT.match(self._text, item.segment.end)
        return after is not None and after.group(1).lower() not in GRAMMAR.prepositions

    def _words(self, item: Attributed) -> str:
        known = self._words_of.get(item.segment.start)
        if known is None:
            inside = self._text[item.segment.start : item.segment.end].casefold()
            known = f" {' '.join(_WORD.findall(inside.replace('’', chr(39))))} "
            self._words_of[item.segment.start] = known
        return known


@rule(0.85, Strength.SPEAKING)
def echoed(echoes: Echoes, item: Attributed) -> SourcePhrase | None:
    """Whoever says the words of a headline in the text below it.

    Dam was “a dead loss”, inquiry told ¶ “It was a dead loss,” Tom Orr said.
    """
    source = echoes.first(item)
    return source.carried(echoed) if source else None


def _is_open(source: SourcePhrase) -> bool:
    """Whether a headline only describes who speaks: ‘We won,’ says mayor."""
    return not source.is_name and not source.is_pronoun


ECHO_RULES: tuple[AttributionRule[[Echoes, Attributed]], ...] = (echoed,)


def with_echoes(
    text: str, items: Sequence[Attributed], sources: Sequence[SourcePhrase | None]
) -> list[SourcePhrase | None]:
    """The sources of an article's segments, with headlines given the source of what they echo."""
    alone = [item for item in items if item.stands_alone]
    if not alone:
        return list(sources)
    echoes = Echoes(text, items, sources)
    return [
        (echoed(echoes, item) or source)
        if item.stands_alone and (source is None or source.confidence < _SURE or _is_open(source))
        else source
        for item, source in zip(items, sources, strict=True)
    ]
