"""The rules of attribution within a sentence, in the order in which they are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.attribution.following import (
    according_to_after,
    as_put,
    loose_subject_verb,
    subject_verb,
    unknown_verb,
    verb_subject,
)
from newsreader.quotations.attribution.framing import (
    heard_saying,
    in_words,
    put_it,
    quoted_as,
    said_first,
)
from newsreader.quotations.attribution.nobody import UNSAID_RULES, is_modifier, is_named_so
from newsreader.quotations.attribution.place import QuoteAmongPhrases
from newsreader.quotations.attribution.preceding import (
    noun_cue,
    preceding_cue,
    preceding_weak_cue,
    told_noun,
)
from newsreader.quotations.attribution.rule import Strength
from newsreader.quotations.attribution.sentence import (
    according_to,
    inherited,
    introduced,
    trailing_cue,
)
from newsreader.quotations.attribution.touching import (
    agent,
    agent_after,
    name_colon,
    touching_cue,
    touching_participle,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.quotations.attribution.line import Line
    from newsreader.quotations.attribution.rule import AttributionRule
    from newsreader.quotations.attribution.source_phrase import SourcePhrase

RULES: tuple[AttributionRule[[QuoteAmongPhrases]], ...] = (
    name_colon,
    quoted_as,
    put_it,
    said_first,
    in_words,
    heard_saying,
    agent_after,
    touching_cue,
    agent,
    according_to_after,
    as_put,
    verb_subject,
    subject_verb,
    unknown_verb,
    touching_participle,
    noun_cue,
    preceding_cue,
    told_noun,
    loose_subject_verb,
    trailing_cue,
    preceding_weak_cue,
    inherited,
    according_to,
    introduced,
)

_SAID = frozenset(rule for rule in RULES if rule.strength & Strength.SAID)
_TAKING = frozenset(
    rule for rule in RULES if rule.strength & (Strength.SPEAKING | Strength.RESUMING)
)
"""The rules that take even words that are part of a thing's name."""


def sources_in(line: Line, can_speak: Callable[[SourcePhrase], bool]) -> list[SourcePhrase | None]:
    """The source of each quotation of a line, None where no rule finds one that can speak."""
    found: list[SourcePhrase | None] = []
    for number in range(len(line.segments)):
        place = QuoteAmongPhrases(line, number, found[-1] if found else None)
        found.append(_first_that_can_speak(place, can_speak))
    return found


def _first_that_can_speak(
    place: QuoteAmongPhrases, can_speak: Callable[[SourcePhrase], bool]
) -> SourcePhrase | None:
    """The first source that can speak, else the first that cannot, without any confidence.

    That one names nobody, but tells that a cue takes the quotation.
    """
    if place.inherited is not None and place.joins_unsaid:
        return place.inherited
    for unsaid in UNSAID_RULES:
        nobody = unsaid.find(place)
        if nobody is not None:
            return nobody
    named_so, modifies = is_named_so(place), is_modifier(place)
    unable: SourcePhrase | None = None
    for rule in RULES:
        if (named_so and rule not in _SAID) or (modifies and rule not in _TAKING):
            continue
        source = rule.find(place)
        if source is None:
            continue
        if can_speak(source):
            return source
        unable = unable or source._replace(confidence=0.0)
        if rule in _SAID:
            break
    return unable
