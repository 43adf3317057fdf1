"""Words in quotation marks that are nobody's, told by where they stand in their sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.attribution.touching import is_label, touching_verb
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import GRAMMAR, REFERENCE

if TYPE_CHECKING:
    from newsreader.quotations.attribution.place import QuoteAmongPhrases

_SHORT = 40
"""Characters of a quotation that may be part of a name."""


def is_named_so(place: QuoteAmongPhrases) -> bool:
    """Whether the words are what something is called, and nobody says by whom.

    The technique called “mental timing” is new.
    """
    verb = touching_verb(place)
    return (
        verb is not None
        and is_label(place, verb)
        and place.clauses.phrases[verb].cue is Cue.NAMING
        and not place.clauses.is_preposition(place.quote + 1, "by")
    )


def is_modifier(place: QuoteAmongPhrases) -> bool:
    """Whether a few words are part of a known thing's name: the “one country” formula."""
    clauses, before = place.clauses, place.quote - 1
    if before < 0 or not clauses.is_bare_determiner(before):
        return False
    token = clauses.words[clauses.phrases[place.quote].start].token
    definite = clauses.lower(before) in REFERENCE.definite | GRAMMAR.possessives
    return definite and token.end - token.start <= _SHORT and place.last_character != ","
