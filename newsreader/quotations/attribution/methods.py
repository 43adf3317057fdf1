"""How a language is read for speakers."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.reporting import Reported
from newsreader.quotations.attribution.reporting_rules import (
    REPORTING_RULES,
    QuoteAmongTokens,
    reporting_subject,
)
from newsreader.quotations.attribution.rules import sources_in
from newsreader.quotations.attribution.speaking import speaker_in, subject_before
from newsreader.quotations.attribution.surroundings import ReadingMethod
from newsreader.quotations.grammar.noun_phrases import is_role

if TYPE_CHECKING:
    from newsreader.languages import Language
    from newsreader.languages.base.speech import SpeechWords
    from newsreader.quotations.attribution.line import Line
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.attribution.surroundings import CanSpeak


def method_for(known: Language) -> ReadingMethod | None:
    """How a language is read for speakers, None where its folder has no words for that."""
    if known.grammar is not None:
        return ReadingMethod(
            known, sources_in, speaker_in, subject_before, attrgetter("is_quoted"), is_role
        )
    return _by_reporting(known, known.speech) if known.speech is not None else None


def _by_reporting(known: Language, words: SpeechWords) -> ReadingMethod:
    """How a language is read by its words for reporting."""

    def sources_in(line: Line, can_speak: CanSpeak) -> list[SourcePhrase | None]:
        reported = Reported(line, words)
        quotes = reported.quotes
        found: list[SourcePhrase | None] = []
        for number, quote in enumerate(quotes):
            first = quotes[number - 1] + 1 if number else 0
            end = quotes[number + 1] if number + 1 < len(quotes) else len(reported.tokens)
            place = QuoteAmongTokens(reported, quote, first, end, found[-1] if found else None)
            sources = filter(None, (rule(place) for rule in REPORTING_RULES))
            found.append(next(filter(can_speak, sources), None))
        return found

    def speaker_in(line: Line) -> SourcePhrase | None:
        return reporting_subject(Reported(line, words))

    def subject_before(_line: Line, _offset: int) -> None:
        return None

    def is_carried_on(line: Line) -> bool:
        return Reported(line, words).is_carried_on

    def is_person(noun: str) -> bool:
        return noun.endswith(words.person_endings)

    return ReadingMethod(
        known,
        sources_in,
        speaker_in,
        subject_before,
        is_carried_on,
        is_person,
        carries_far=False,
        carries_whole=words.careful,
        careful=words.careful,
    )
