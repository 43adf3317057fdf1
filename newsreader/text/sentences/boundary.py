"""Whether a sentence ends at a mark: rules in order, the first with an opinion decides."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.text.sentences.full_stop import RULES as FULL_STOP_RULES
from newsreader.text.sentences.possible_end import (
    BEGINNING_SIGNS,
    DASHES,
    QUOTES,
    SPACELESS,
    begins,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.languages.base.sentences import SentenceWords
    from newsreader.text.sentences.possible_end import PossibleEnd

    Rule = Callable[[PossibleEnd, SentenceWords], bool | None]

_ASKING_REACH = 160
_ADDRESS = 4
"""Letters that the last part of an address on the net has at most, mostly: Com, Info."""


def is_boundary(at: PossibleEnd, words: SentenceWords) -> bool:
    """Whether a sentence ends there."""
    for rule in _FULL_STOP if at.signs == "." else _OTHER_MARKS:
        verdict = rule(at, words)
        if verdict is not None:
            return verdict
    return True


def greek_question_mark(at: PossibleEnd, _: SentenceWords) -> bool | None:
    """A semicolon ends a sentence in Greek only: `Τι έγινε; Δεν ξέρω.`."""
    return at.first.isupper() if at.signs[0] in ";\u037e" else None


def mark_without_space(at: PossibleEnd, _: SentenceWords) -> bool | None:
    """A mark such as 。 or । ends a sentence, save before a Japanese と that quotes it."""
    if at.signs[-1] in SPACELESS:
        return not (at.closers and at.first in {"と", "っ"})
    return None


def missing_space(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """A plain word and a capitalised one end a sentence even without a space: `they left.Then`.

    After a name or a number the second must often begin sentences, or be too long for the end of
    an address: `on Monday.It`, `by 2030.The`, `at the Kern.Mayor`; but `Kern.Io`.
    """
    if at.after > at.end:
        return None
    starts = at.low in words.starters
    if not (at.word.istitle() and at.word.isalpha() and (starts or len(at.word) > 1)):
        return False
    curly = at.closers[-1:] in {"”", "»"}
    plain = at.before.isalpha() and at.before.islower() and len(at.before) > 2
    named = at.before.isalpha() and at.before.istitle() and len(at.before) > 2
    apart = (named and (starts or len(at.word) > _ADDRESS)) or (at.before.isdigit() and starts)
    return None if curly or plain or apart else False


def small_letter(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """A small letter continues the sentence: `“Stop!” he shouted.`.

    A name may begin with one: `It fell. iPhone sales rose.`, `They won. van Gaal smiled.`.
    """
    if not at.first.islower() or _is_georgian(at.first):
        return None
    if at.closers or len(at.before) < 3 or not at.before.isalpha():
        return False
    if not at.word.islower() and not at.word.endswith("."):
        return None
    behind = at.after + len(at.opener) + len(at.word) + 1
    is_name = at.low in words.particles and at.text[behind : behind + 1].isupper()
    return None if is_name else False


def nothing_begins(at: PossibleEnd, _: SentenceWords) -> bool | None:
    """Punctuation that begins no sentence continues this one: `Yahoo! , he said`.

    So does a dash before a small letter: `“Stop!” — and he stopped.`. A question mark before a
    letter is a quotation mark that got lost: `They left. ?We won’t be back.`.
    """
    if at.first in DASHES:
        rest = at.text[at.after : min(at.stop, at.after + 5)].lstrip("-‐‑–— ")
        return False if rest[:1].islower() else None
    if at.first == "?":
        return None if at.text[at.after + 1 : at.after + 2].isalpha() else False
    if at.opener or at.first.isalnum() or at.first in BEGINNING_SIGNS or not at.first.isascii():
        return None
    return False


def after_comma(at: PossibleEnd, _: SentenceWords) -> bool | None:
    """A mark right after a comma ends nothing: it is a lost quotation mark (`He said, ?Go.`)."""
    return False if at.text[max(at.start, at.at - 2) : at.at].rstrip()[-1:] == "," else None


def stammer(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """A pause is not an end: `I … I don’t know.`, `We ... well, I ... I tried.`.

    Either the same short word follows again, or the dots stand between spaces and the next word has
    a capital anyway.
    """
    if at.signs[-1] not in ".…" or at.closers or at.opener or not at.low:
        return None
    before = at.words_before()[-1:]
    if len(at.low) < 4 and [word.lstrip("\"'“‘„«") for word in before] == [at.word]:
        return False
    pauses = len(at.signs) > 1 or at.signs == "…"
    apart = at.at > at.start and at.text[at.at - 1].isspace() and before != ["."]
    return False if pauses and apart and at.low in words.capitalised else None


def exclaiming_name(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """Some names come with an exclamation mark: `Yahoo! Inc. rose`."""
    if at.signs == "!" and not at.closers and at.before.lower() in words.exclaiming:
        return begins(at, words)
    return None


def asker_follows(at: PossibleEnd, words: SentenceWords) -> bool | None:
    """Whoever asks may follow the question: `“Is it over?” Mr. Brown asked reporters.`."""
    if at.opener or at.signs[-1] not in "!?" or at.closers[-1:] not in QUOTES:
        return None
    if not words.asking or _starts_anew(at, words):
        return None
    asked = _asking(words.asking).match(at.text, at.after, min(at.stop, at.after + _ASKING_REACH))
    return False if asked else None


def _starts_anew(at: PossibleEnd, words: SentenceWords) -> bool:
    """Whether the next word opens a new sentence; titles, `I` and `US` may still be who asks."""
    if at.low not in words.starters or at.low in words.titles or at.low == "i":
        return False
    return len(at.word) == 1 or not at.word.isupper()


@cache
def _asking(verbs: frozenset[str]) -> re.Pattern[str]:
    """Somebody and a verb of asking: `I said`, `Rep. Ann Brown, R-Pa., asked`, `Merkel went on`."""
    asked = "|".join(sorted(re.escape(verb) for verb in verbs))
    return re.compile(
        rf"""
        (?:
            (?: (?: [A-Z][a-z]{{1,3}}\.\s )? [\w’'-]{{1,20}} ,?+ \s ){{1,4}}?  # Mr. Brown’s aide
          | (?: (?: [A-Z][\w’'-]{{0,20}} \.? | [a-z]{{1,3}} ) ,?+ \s ){{1,9}}?
        )
        (?: (?<=,\s) (?: [^.!?,“”"] | \.(?=,) ){{1,60}}+ , \s )?                # , R-Pa.,
        (?: {asked} ) \b
        """,
        re.VERBOSE,
    )


def _is_georgian(character: str) -> bool:
    return "\u10d0" <= character <= "\u10ff"  # has one case, which Unicode calls small


_FULL_STOP: tuple[Rule, ...] = (missing_space, small_letter, nothing_begins, *FULL_STOP_RULES)
_OTHER_MARKS: tuple[Rule, ...] = (
    greek_question_mark,
    mark_without_space,
    missing_space,
    small_letter,
    nothing_begins,
    after_comma,
    stammer,
    exclaiming_name,
    asker_follows,
)
