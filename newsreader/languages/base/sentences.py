"""What a language may know about where its sentences end."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.languages.base.words import words

_NONE: frozenset[str] = frozenset()
_PARTICLES = words("van von de di da del der den bin ibn al el le la du")
_EXCLAIMING = words("yahoo jeopardy wham e")
_MEASURES = words("ft in lb lbs oz yd yds st hr hrs min mins sec secs")
_HALVES_OF_DAYS = words("a.m p.m")


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """What a language writes with a full stop that ends no sentence.

    All words are given without their last full stop. One in lower case is found in any case; one
    with a capital only as it is written, since without it it is an ordinary word ("Ill.", but "he
    is ill."). A word may be of several kinds. A language without them is read as English is.

    Attributes:
        titles: stand before a name ("Mr. Smith").
        numbered: stand before a number ("No. 5"); before a capital the sentence ends.
        linking: never end a sentence ("vs. Arsenal").
        closing: may end a sentence, and do where another clearly begins ("Apple Inc. It rose").
        starters: words that have a capital only where a sentence begins.
        months: names of months and their abbreviations.
        labelled: nouns after which a single letter is a label and may end the sentence ("Plan B").
        zones: words for time zones, which may follow a time of day.
        asking: verbs that may attribute the question before them ("Is it over?" Mr. Brown asked).
        capitalised: words that have a capital wherever they stand, without being names ("I").
        before_ordinals: words after which a number with a full stop is an ordinal ("am 3. Mai").
        particles: small words that a name may begin with ("van Gaal"). These and what follows
            travel with names and figures, and hold in any language that says nothing else.
        exclaiming: names that end with an exclamation mark of their own ("Yahoo!").
        measures: come right after a number ("6ft.").
        halves_of_days: come after a time of day ("5 p.m.").
    """

    titles: frozenset[str] = _NONE
    numbered: frozenset[str] = _NONE
    linking: frozenset[str] = _NONE
    closing: frozenset[str] = _NONE
    starters: frozenset[str] = _NONE
    months: frozenset[str] = _NONE
    labelled: frozenset[str] = _NONE
    zones: frozenset[str] = _NONE
    asking: frozenset[str] = _NONE
    capitalised: frozenset[str] = _NONE
    before_ordinals: frozenset[str] = _NONE
    particles: frozenset[str] = _PARTICLES
    exclaiming: frozenset[str] = _EXCLAIMING
    measures: frozenset[str] = _MEASURES
    halves_of_days: frozenset[str] = _HALVES_OF_DAYS
