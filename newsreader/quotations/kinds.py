"""Kinds: whether the words between marks are speech, a few words of it, a term or a title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.quotations.attribution.line import MARKS
from newsreader.quotations.attribution.rule import Strength
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import VERBS
from newsreader.quotations.grammar.verbs import verb_forms
from newsreader.quotations.quotation import QuotationKind

if TYPE_CHECKING:
    from newsreader.quotations.attribution.source_phrase import SourcePhrase
    from newsreader.quotations.pairing import Segment
    from newsreader.quotations.wording import Wording

_CONTEXT = 60
_TITLE_WORDS, _TERM_WORDS, _NAMED_WORDS, _CALLED_WORDS = 10, 2, 6, 3
_GOVERNED = 5
_CLAUSE_END = re.compile(r"[.,;:?!“”\"–—]")
_WORD_AFTER = re.compile(r"\s([a-z]+)")
_NOUN_BEFORE = re.compile(r"[\w’']\s$")
_SENTENCE_WITHIN = re.compile(r"[.?!…][”’\"']?\s+[“‘\"']?[A-Z\u00c0-\u00de]")
_RESUMES = re.compile(r"(?:[,?!…—–-][”’\"'»]+|[“”’\"'»«],)\s[^“”\"«»„]{3,60}[,:—–-]\s$")


def kind_of(
    text: str,
    segments: tuple[Segment, ...],
    source: SourcePhrase | None,
    wording: Wording,
    *,
    scare_quotes: bool,
    headline: bool = False,
) -> QuotationKind:
    """What the words of a quotation are.

    Args:
        text: the article's text.
        segments: the quotation's segments.
        source: who says it, as far as a rule of attribution tells.
        wording: what the article's language says around quotation marks.
        scare_quotes: whether a few words that nobody says are set in marks for their own sake, as
            in English, and the capitals of a title tell it.
        headline: whether they stand in a title, a heading or a caption.
    """
    first, last = segments[0], segments[-1]
    body = text[first.start : last.end].strip(MARKS)
    before = text[max(0, first.start - _CONTEXT) : first.start].rsplit("\n", 1)[-1]
    after = text[last.end : last.end + _CONTEXT]
    words = body.split()
    if text[first.start] in "《〈":
        return QuotationKind.TITLE
    if _strength(source) & Strength.UNSAID or _is_name_for(words, before, after, wording):
        return QuotationKind.TERM
    if scare_quotes and (
        _is_scheme(words, before, after, source, wording)
        or (headline and _is_called(words, before, source, wording))
    ):
        return QuotationKind.TERM
    named = _named_in_english if scare_quotes else _named_elsewhere
    kind = named(words, before, after, source, wording)
    if kind is not None:
        return kind
    if _RESUMES.search(before) and _strength(source) & Strength.RESUMING:
        return QuotationKind.SPEECH
    return _amount(body, words)


def _named_in_english(
    words: list[str], before: str, after: str, source: SourcePhrase | None, wording: Wording
) -> QuotationKind | None:
    """A title, told by its capitals, or a term; None for what somebody says."""
    headline = is_title_case(
        (before + after.partition("\n")[0]).split()[:_TITLE_WORDS], wording.small_words
    )
    title = len(words) <= _TITLE_WORDS and not headline and not wording.voiced_before.search(before)
    if title and _is_title(words, before, after, source, wording):
        return QuotationKind.TITLE
    scare_quoted = _is_scare_quoted(words, source) and not _is_told(before, after)
    return QuotationKind.TERM if scare_quoted else None


def _named_elsewhere(
    words: list[str], before: str, _after: str, source: SourcePhrase | None, wording: Wording
) -> QuotationKind | None:
    """A title or a name where titles are not capitalised word by word."""
    capital = words[0][:1].isupper()
    if capital and len(words) <= _TITLE_WORDS and wording.work_before.search(before):
        return QuotationKind.TITLE
    if _is_capitalised_name(words, before, source):
        return QuotationKind.TITLE if len(words) > 1 else QuotationKind.TERM
    return None


def _is_capitalised_name(words: list[str], before: str, source: SourcePhrase | None) -> bool:
    """Whether a few words with a capital inside a sentence are nobody's."""
    short = len(words) <= _TERM_WORDS and words[-1][-1] not in ".?!…,"
    return (
        short and _is_weak(source) and words[0][:1].isupper() and bool(_NOUN_BEFORE.search(before))
    )


def _is_title(
    words: list[str], before: str, after: str, source: SourcePhrase | None, wording: Wording
) -> bool:
    """Whether the words are the title of a work, or a name."""
    if _is_weak(source) and words[-1].endswith(",") and wording.maker_after.match(after):
        return True
    capitals = is_title_case(words, wording.small_words)
    if not capitals or words[-1][-1] in "?!…":
        return bool(capitals and wording.work_before.search(before))
    if wording.work_before.search(before) or _is_work(words, before, after, wording):
        return True
    if _is_weak(source) and len(words) >= 2:
        return True
    if len(words) >= 3 and _strength(source) & Strength.DISTANT:
        return True
    return (
        not _strength(source) & Strength.SPEAKING
        and bool(_NOUN_BEFORE.search(before))
        and not wording.predicate_before.search(before)
    )


def _is_work(words: list[str], before: str, after: str, wording: Wording) -> bool:
    """Whether words farther off tell what bears the title: a book on it, “Salt.” “Salt,” her novel.

    Nobody says what a verb of speech takes with “in”: he wrote in “Salt and Water”.
    """
    if wording.work_after.match(after):
        return True
    told = wording.inside.search(before)
    verb = verb_forms().get(told.group(1).lower()) if told else None
    if verb is not None and verb.cue is Cue.SAYING:
        return True
    return len(words) >= 2 and wording.work_told.search(before) is not None


def is_title_case(words: list[str], small: frozenset[str]) -> bool:
    """Whether every word but the small ones is capitalised, as in the title of a work.

    >>> is_title_case("Salt and Water".split(), frozenset(("and",)))
    True
    """
    letters = [word.lstrip("'‘(“\"") for word in words]
    letters = [word for word in letters if word[:1].isalpha()]
    return (
        bool(letters)
        and letters[0][0].isupper()
        and all(word[0].isupper() or word.lower().strip(",.") in small for word in letters)
    )


def _is_name_for(words: list[str], before: str, after: str, wording: Wording) -> bool:
    """Whether the words are a nickname, or introduced as a name for something."""
    if len(words) <= _NAMED_WORDS and wording.name_before.search(before):
        return not wording.uttered_before.search(before)
    if len(words) == 1 and words[0].startswith(("@", "#", "http")):
        return True
    return len(words) <= 2 and _is_nickname(words, before, after)


def _is_scheme(
    words: list[str], before: str, after: str, source: SourcePhrase | None, wording: Wording
) -> bool:
    """Whether the words name a scheme, a prize or a method: the “Ten Trees” campaign."""
    if len(words) > _NAMED_WORDS or words[-1][-1] in "?!":
        return False
    if is_title_case(words, wording.small_words):
        bearer = wording.scheme_after.match(after) or wording.awarded_before.search(before)
        return len(words) >= 2 and bearer is not None
    named = wording.method_after.match(after) is not None
    return named and not _strength(source) & Strength.SPEAKING


def _is_scare_quoted(words: list[str], source: SourcePhrase | None) -> bool:
    """Whether a few words are set in marks that nobody says."""
    exclaimed = words[0][:1].isupper() and words[-1][-1] in ".?!"
    return _is_weak(source) and len(words) <= _TERM_WORDS and not exclaimed


def _is_called(
    words: list[str], before: str, source: SourcePhrase | None, wording: Wording
) -> bool:
    """Whether a few words of a headline are nobody's: Farmers fear “dust bowl” summer."""
    inside = bool(before.strip()) and words[-1][-1] not in ".?!,"
    cued = _strength(source) & (Strength.SPEAKING | Strength.SAID) or _is_told(before, "")
    said = cued or wording.predicate_before.search(before)
    return inside and not said and len(words) <= _CALLED_WORDS


def _is_told(before: str, after: str) -> bool:
    """Whether a word for speech or naming governs a few words: a request for “a favor”.

    It stands near them in their clause, or they qualify it: his “47 percent” comment.
    """
    clause = _CLAUSE_END.split(before)[-1].lower().split()[-_GOVERNED:]
    told = _WORD_AFTER.match(after)
    if told and told.group(1).lower() in VERBS.speech_nouns:
        return True
    verbs = verb_forms()
    return any(
        word in VERBS.speech_nouns or (word in verbs and verbs[word].cue >= Cue.NAMING)
        for word in clause
    )


def _is_nickname(words: list[str], before: str, after: str) -> bool:
    """Whether the words stand between a first name and a last one: William “Bill” Owens."""
    return (
        words[0][:1].isupper()
        and words[-1][-1] not in ",.?!"
        and re.search(r"[A-Z]\w+\s$", before) is not None
        and re.match(r"\s[A-Z]\w", after) is not None
    )


def _amount(body: str, words: list[str]) -> QuotationKind:
    """Speech is a sentence of its own; words inside the reporter's sentence are partial."""
    if _SENTENCE_WITHIN.search(body):
        return QuotationKind.SPEECH
    if body[:1] in "—–―":
        return QuotationKind.SPEECH
    starts = next((character for character in body if character.isalpha()), "")
    ends = body[-1:] in ",.?!…—–-"
    if starts.islower() or (len(words) <= 3 and not ends):
        return QuotationKind.PARTIAL
    return QuotationKind.SPEECH


def _is_weak(source: SourcePhrase | None) -> bool:
    """Whether no rule saw a cue that takes the quotation."""
    return source is None or bool(_strength(source) & Strength.WEAK)


def _strength(source: SourcePhrase | None) -> Strength:
    return source.rule.strength if source is not None else Strength.NONE
