"""Who speaks in a sentence that has no quotation of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.quotations.attribution.rule import rule
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import VERBS
from newsreader.quotations.grammar.introductions import first_subject
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.subjects import subject_of

if TYPE_CHECKING:
    from newsreader.quotations.attribution.line import Line
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.grammar.clauses import Clauses


@rule(0.85)
def speaker_in(line: Line) -> SourcePhrase | None:
    """The subject of the sentence's verb of speech, else the sentence's own subject.

    The talks were hard, Carter admitted. Of a question it is who answers: They asked Carter why.
    """
    clauses = line.clauses
    end = len(clauses.phrases)
    for index, phrase in enumerate(clauses.phrases):
        asked = _asked(clauses, index)
        if asked is not None:
            return line.source(asked, end, speaker_in)
        if phrase.kind is Kind.VERB and phrase.cue is Cue.SAYING and phrase.finite:
            noun = index + 1 if _is_inverted(clauses, index) else subject_of(clauses, index)
            if noun is None and clauses.is_noun(index + 1) and index > 0:
                noun = index + 1
            if noun is not None:
                return line.source(noun, end, speaker_in)
    announced = announced_by(clauses, end - 1)
    if announced is not None:
        return line.source(announced, end, speaker_in)
    noun = first_subject(clauses, 0, end)
    if noun is None or clauses.lower(noun) == "it":
        return None
    return line.owner(noun, speaker_in, 0.4) or line.source(noun, end, speaker_in, 0.5)


@rule(0.5)
def subject_before(line: Line, offset: int) -> SourcePhrase | None:
    """The subject of the last verb before an offset, else of the sentence.

    The panel cleared her of what it called “any blame”.
    """
    clauses = line.clauses
    end = next(
        (at for at, phrase in enumerate(clauses.phrases)
         if clauses.words[phrase.start].token.start >= offset),
        len(clauses.phrases),
    )  # fmt: skip
    verbs = (at for at in range(end - 1, -1, -1) if clauses.phrases[at].finite)
    subjects = (subject_of(clauses, verb) for verb in verbs)
    noun = next(filter(None, subjects), None)
    noun = first_subject(clauses, 0, end) if noun is None else noun
    if noun is None or noun >= end:
        return None
    return line.source(noun, len(clauses.phrases), subject_before, as_author=False)


def _is_inverted(clauses: Clauses, verb: int) -> bool:
    """Whether a comma ends what is said, and its speaker stands behind the verb."""
    told = clauses.kind(verb - 1) is Kind.COMMA
    return told and clauses.is_person_like(verb + 1) and not clauses.is_object(verb + 1)


def announced_by(clauses: Clauses, colon: int) -> int | None:
    """The name that a colon announces, alone or behind “from”: And from Chairwoman Carter."""
    noun = colon - 1
    if clauses.kind(colon) is not Kind.COLON or not clauses.is_name(noun):
        return None
    before = clauses.kind(noun - 1)
    alone = before is None or (before is Kind.CONJUNCTION and noun == 1)
    announced = before is Kind.PREPOSITION and clauses.lower(noun - 1) in VERBS.announcing
    return noun if alone or announced else None


def _asked(clauses: Clauses, index: int) -> int | None:
    """Whom a verb of asking asks, where that can be told: the coroner asked Tom Orr."""
    phrase = clauses.phrases[index]
    verb = phrase.verb
    if phrase.kind is not Kind.VERB or verb is None or verb.lemma not in VERBS.asking:
        return None
    if phrase.passive:
        return subject_of(clauses, index)
    noun = index + 1
    return noun if phrase.finite and index and clauses.is_person_like(noun) else None
