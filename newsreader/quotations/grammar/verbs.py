"""The forms of the verbs that the grammar knows."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import NamedTuple

from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import VERBS

_VOWELS = "aeiou"


class Inflection(Enum):
    """A form of a verb."""

    BASE = 0
    S = 1
    ED = 2
    """the participle, and a past like it"""
    ING = 3
    PAST = 4
    """a past that is no participle: went"""


class Verb(NamedTuple):
    """A form of a verb.

    Attributes:
        lemma: the base form.
        cue: how strongly the verb attributes speech.
        ending: which form it is.
    """

    lemma: str
    cue: Cue
    ending: Inflection


def regular_forms(lemma: str) -> tuple[str, str, str]:
    """The forms in -s, -ed and -ing of a regular verb.

    >>> regular_forms("cry"), regular_forms("quip")
    (('cries', 'cried', 'crying'), ('quips', 'quipped', 'quipping'))
    """
    stem = lemma
    if lemma.endswith("e"):
        return lemma + "s", lemma + "d", (lemma if lemma.endswith("ee") else lemma[:-1]) + "ing"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    if _doubles(lemma):
        stem = lemma + lemma[-1]
    sibilant = lemma.endswith(("s", "x", "z", "ch", "sh"))
    return lemma + ("es" if sibilant else "s"), stem + "ed", stem + "ing"


def _doubles(lemma: str) -> bool:
    if len(lemma) < 3 or lemma[-1] not in "bdgmnpt" or lemma[-2] not in _VOWELS:
        return False
    if lemma[-3] in _VOWELS and not lemma.endswith(VERBS.doubling):
        return False
    return len(lemma) <= 4 or not lemma.endswith(VERBS.undoubled)


@cache
def verb_forms() -> dict[str, Verb]:
    """Every form that is known, by the form; a cue's form comes before any other verb's."""
    forms: dict[str, Verb] = {}
    for lemmas, cue in (
        (VERBS.saying, Cue.SAYING),
        (VERBS.naming, Cue.NAMING),
        (VERBS.reacting, Cue.WEAK),
        (VERBS.others, Cue.NONE),
    ):
        for lemma in lemmas:
            if lemma in VERBS.irregular:
                present, past, participle, ing = VERBS.irregular[lemma].split()
            else:
                present, past, ing = regular_forms(lemma)
                participle = past
            if lemma.endswith("l"):
                for form in (lemma + "ed", lemma + "led"):
                    forms.setdefault(form, Verb(lemma, cue, Inflection.ED))
                forms.setdefault(lemma + "ing", Verb(lemma, cue, Inflection.ING))
            for form, ending in (
                (lemma, Inflection.BASE),
                (present, Inflection.S),
                (past, Inflection.ED if past == participle else Inflection.PAST),
                (participle, Inflection.ED),
                (ing, Inflection.ING),
            ):
                known = forms.get(form)
                if known is None or (
                    known.ending is Inflection.BASE
                    and ending in (Inflection.ED, Inflection.PAST)
                    and known.lemma == lemma
                ):
                    forms[form] = Verb(lemma, cue, ending)
    return forms
