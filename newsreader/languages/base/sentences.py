"""What a language may know about where its sentences end."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


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
        before_ordinals: words after which a number with a full stop is an ordinal ("am 3. Mai").
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
    before_ordinals: frozenset[str] = _NONE
