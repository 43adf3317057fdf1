"""The rules of attribution for languages that are read by their words for reporting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import AttributionRule, Strength, rule
from newsreader.quotations.attribution.source_phrase import SourcePhrase

if TYPE_CHECKING:
    from newsreader.quotations.attribution.reporting import Reported

_SEPARATORS = (",", "–", "—", "-", "―")
_REACH = 40


@dataclass(frozen=True, slots=True)
class QuoteAmongTokens:
    """A quotation among the tokens of its sentence.

    Attributes:
        reported: the sentence.
        quote: the token that stands for the quotation.
        first: the token after the quotation before.
        end: the token of the next quotation, or the sentence's end.
        inherited: the source of the quotation before it in the sentence.
    """

    reported: Reported
    quote: int
    first: int
    end: int
    inherited: SourcePhrase | None

    @property
    def after(self) -> int:
        """The first token after the quotation and its commas and dashes."""
        at = self.quote + 1
        while at < self.end and self.reported.tokens[at].text in _SEPARATORS:
            at += 1
        return at


@rule(0.93)
def reporting_cue_after(place: QuoteAmongTokens) -> SourcePhrase | None:
    """The verb, then the subject: „…“, sagte Müller. « … », a-t-elle dit. «…», dijo ella."""
    return _cue_then_subject(place, place.after, reporting_cue_after, any_verb=True)


@rule(0.9, Strength.RESUMING)
def reporting_according(place: QuoteAmongTokens) -> SourcePhrase | None:
    """According to somebody, behind the quotation: laut Müller, selon elle, según el ministro."""
    reported = place.reported
    for at in range(place.after, place.end):
        if reported.lower(at) in reported.words.according:
            phrase = reported.noun_phrase(at + 1)
            if phrase is not None and (at == place.after or reported.tokens[at - 1].text == ","):
                return reported.source(phrase, reporting_according)
        if reported.lower(at) in reported.words.according_behind:
            phrase = reported.noun_phrase_before(at, place.quote + 1)
            return reported.source(phrase, reporting_according) if phrase else None
    return None


@rule(0.85)
def reporting_according_before(place: QuoteAmongTokens) -> SourcePhrase | None:
    """According to somebody, before the quotation: Según Teresa Alcolea, «…»."""
    reported = place.reported
    for at in range(place.first, place.quote - 1):
        opens = at == place.first or reported.tokens[at - 1].text == ","
        if opens and reported.lower(at) in reported.words.according:
            phrase = reported.noun_phrase(at + 1)
            if phrase is not None and phrase[1] <= place.quote:
                return reported.source(phrase, reporting_according_before)
    return None


@rule(0.9)
def reporting_as_said(place: QuoteAmongTokens) -> SourcePhrase | None:
    """As somebody said: „…“, wie Müller sagte."""
    reported = place.reported
    if reported.lower(place.after) not in reported.words.as_said:
        return None
    phrase = reported.noun_phrase(place.after + 1)
    if phrase is not None:
        return reported.source(phrase, reporting_as_said)
    return _cue_then_subject(place, place.after + 1, reporting_as_said)


@rule(0.85, Strength.RESUMING)
def reporting_cue_before(place: QuoteAmongTokens) -> SourcePhrase | None:
    """The nearest verb of speech to the left: Müller sagte: „…“. Am Montag sagte Müller: „…“."""
    reported = place.reported
    for at in range(place.quote - 1, max(place.first, place.quote - _REACH) - 1, -1):
        cue = reported.cue_at(at)
        if cue is None:
            continue
        end, pronoun = cue
        if pronoun:
            return _cue_then_subject(place, at, reporting_cue_before, confidence=0.8)
        if _is_interposed(place, at, end):
            return _cue_then_subject(place, at, reporting_cue_before)
        phrase = (
            None if _is_inverted(place, at, end) else reported.noun_phrase_before(at, place.first)
        )
        inverted = reported.noun_phrase(end) if phrase is None else None
        if inverted is not None and inverted[0] < place.quote:
            phrase = inverted[0], min(inverted[1], place.quote)
        if phrase is not None:
            return reported.source(phrase, reporting_cue_before)
    return None


def _is_interposed(place: QuoteAmongTokens, verb: int, end: int) -> bool:
    """Whether a verb of speech, with the subject behind it, stands between commas.

    Il rincaro, ha spiegato Barbieri, è «insopportabile».
    """
    reported = place.reported
    if verb == place.first or not reported.words.interposes:
        return False
    if reported.tokens[verb - 1].text not in _SEPARATORS:
        return False
    phrase = reported.noun_phrase(end)
    closing = phrase[1] if phrase is not None else end
    return closing < place.quote - 1 and reported.tokens[closing].text in _SEPARATORS


def _is_inverted(place: QuoteAmongTokens, verb: int, end: int) -> bool:
    """Whether the subject stands behind its verb: Den Plan nannte sie, Am Montag sagte Müller."""
    reported = place.reported
    if reported.lower(end) in reported.words.pronouns:
        return True
    start = reported.lower(place.first)
    return (
        reported.words.nouns_capitalised
        and verb > place.first
        and (start in reported.words.objects or start in reported.words.stops)
    )


@rule(0.85)
def reporting_subject_after(place: QuoteAmongTokens) -> SourcePhrase | None:
    """The subject, then the verb: «…», Müller sagte."""
    reported = place.reported
    phrase = reported.noun_phrase(place.after)
    if phrase is None or phrase[0] != place.after:
        return None
    at = phrase[1]
    while reported.lower(at) in reported.words.fillers:
        at += 1
    said = reported.cue_at(at) is not None
    return reported.source(phrase, reporting_subject_after) if said else None


@rule(0.85)
def reporting_trailing(place: QuoteAmongTokens) -> SourcePhrase | None:
    """The attribution at the end of the sentence: … „Pech“ gehabt, sagte Müller."""
    reported = place.reported
    for comma in range(place.quote + 1, len(reported.tokens) - 1):
        if reported.tokens[comma].text == ",":
            found = _cue_then_subject(place, comma + 1, reporting_trailing)
            if found is not None:
                return found
    return None


@rule(0.7, Strength.RESUMING)
def reporting_inherited(place: QuoteAmongTokens) -> SourcePhrase | None:
    """The source of the quotation before in the same sentence."""
    return place.inherited.carried(reporting_inherited) if place.inherited else None


@rule(0.7)
def reporting_introduced(place: QuoteAmongTokens) -> SourcePhrase | None:
    """The subject of a sentence that a colon ends: Bertolotti fue tajante: «…»."""
    reported = place.reported
    if reported.lower(place.quote - 1) != ":":
        return None
    phrase = reported.first_noun_phrase(place.first, place.quote - 1)
    found = reported.source(phrase, reporting_introduced) if phrase else None
    return found if found is not None and found.is_name else None


def _cue_then_subject(
    place: QuoteAmongTokens,
    at: int,
    rule: AttributionRule[...],
    *,
    confidence: float | None = None,
    any_verb: bool = False,
) -> SourcePhrase | None:
    reported = place.reported
    while reported.lower(at) in reported.words.fillers:
        at += 1
    cue = reported.cue_at(at) or (reported.verb_at(at) if any_verb else None)
    if cue is None:
        return None
    end, pronoun = cue
    if pronoun:
        token = reported.tokens[end - 1 if reported.lower(end - 1).endswith(pronoun) else at]
        return SourcePhrase(
            token.end - len(pronoun), token.end, pronoun,
            is_name=False, is_pronoun=True, rule=rule,
            confidence=rule.confidence if confidence is None else confidence,
        )  # fmt: skip
    while reported.lower(end) in reported.words.fillers - reported.words.determiners:
        end += 1
    found = reported.noun_phrase(end)
    return reported.source(found, rule, confidence) if found else None


def _named(source: SourcePhrase) -> SourcePhrase | None:
    """A source only where it is a name or a pronoun: a description may be of anything."""
    return source if source.is_name or source.is_pronoun else None


REPORTING_RULES: tuple[AttributionRule[[QuoteAmongTokens]], ...] = (
    reporting_cue_after,
    reporting_as_said,
    reporting_according,
    reporting_subject_after,
    reporting_according_before,
    reporting_cue_before,
    reporting_introduced,
    reporting_trailing,
    reporting_inherited,
)


@rule(0.85)
def reporting_subject(reported: Reported) -> SourcePhrase | None:
    """Who speaks in a sentence that has no quotation of its own."""
    for at in range(len(reported.tokens)):
        if reported.cue_at(at) is not None:
            phrase = reported.noun_phrase_before(at, 0)
            if phrase is not None:
                return _named(reported.source(phrase, reporting_subject))
    phrase = reported.noun_phrase(0)
    return _named(reported.source(phrase, reporting_subject, 0.5)) if phrase else None
