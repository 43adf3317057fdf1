"""Whether a single full stop ends a sentence or belongs to the word before it.

What decides is the kind of abbreviation before it and the word after it; see Kiss and Strunk
(2006), "Unsupervised Multilingual Sentence Boundary Detection", for how much each is worth.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.text.sentences.possible_end import begins

if TYPE_CHECKING:
    from newsreader.languages.base.sentences import SentenceWords
    from newsreader.text.sentences.possible_end import PossibleEnd

_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,3}")
_MEASURE = re.compile(r"\d+([^\W\d_]+)")


def second_full_stop(at: PossibleEnd, _: SentenceWords) -> bool | None:
    """A full stop after the bracket is the sentence's own: `So said Ann Lee (D-Calif.). Others`."""
    return True if "." in at.closers else None


def list_number(at: PossibleEnd, _: SentenceWords) -> bool | None:
    """A number at the start of a sentence numbers it: `1. The first point.`."""
    opens = at.at - len(at.before) == at.start
    counts = at.before.isdigit() or (len(at.before) == 1 and at.before.islower())
    return False if opens and counts and len(at.before) < 4 else None


def ordinal(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """In some languages a number with a full stop is an ordinal: `am 3. Mai`, `der 2. Platz`."""
    if not words.before_ordinals or not at.before.isdigit() or len(at.before) > 3:
        return None
    after_article = at.previous().lower() in words.before_ordinals
    return False if after_article or at.low in words.months else None


def single_letter(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """A single letter is part of a name: `J. Edgar Hoover`; but `Vitamin C. It helps.`."""
    letter = at.before
    if len(letter) != 1 or at.closers or not (letter.isupper() or letter.islower()):
        return None
    if letter.islower():
        return letter in words.closing and begins(at, words)
    previous = at.previous()
    if previous.lower() in words.labelled or (letter == "I" and not previous[:1].isupper()):
        return True
    return begins(at, words)


def title_of_person(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """A title stands before a name: `Mr. Smith`, `St. Louis`; but `on Wall St. The market`."""
    if at.closers or not _is_in(words.titles, at.before):
        return None
    return _is_in(words.closing, at.before) and begins(at, words)


def before_number(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """Some abbreviations go on before a number only: `No. 5`, `Sept. 11`, `6ft. 5in.`."""
    measure = _MEASURE.fullmatch(at.before)
    if _is_in(words.numbered, at.before) or (measure and measure[1] in words.measures):
        return not at.first.isdigit()
    return None


def linking_word(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """Some abbreviations never end a sentence: `Smith vs. Jones`, `e.g. Berlin`."""
    return False if _is_in(words.linking, at.before) and not at.closers else None


def time_of_day(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """After a.m. and p.m. only a day, a date or a zone goes on: `5 p.m. Friday`, `10 a.m. ET`."""
    if at.before.lower() not in words.halves_of_days:
        return None
    zone = at.low in words.zones or (at.word.isupper() and 1 < len(at.word) < 5)
    day = at.low.endswith("day") or at.low in words.months
    return not (zone or day or at.first.isdigit() or at.opener == "(")


def other_abbreviation(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """Others end where a sentence clearly begins: `in the U.S. The Fed was pleased.`."""
    if _is_in(words.closing, at.before) or _DOTTED.fullmatch(at.before):
        return begins(at, words)
    return None


def _is_in(words: frozenset[str], word: str) -> bool:
    """Whether an abbreviation is among the words; a capitalised entry matches only as it stands."""
    return word in words or word.lower() in words


RULES = (
    second_full_stop,
    list_number,
    ordinal,
    title_of_person,
    single_letter,
    before_number,
    linking_word,
    time_of_day,
    other_abbreviation,
)
"""In order; each gives True, False, or None where it has no opinion."""
