"""Tagging: what each token of a sentence is, as far as its neighbours tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.languages.base.first_names import first_names
from newsreader.quotations.grammar.classes import (
    COMMON_FIRST,
    MARKS,
    MODIFIERS,
    NOUNS_TOO,
    UNKNOWN,
    UNKNOWN_BASE,
    UNKNOWN_ING,
    UNKNOWN_PRESENT,
    closed_classes,
)
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.english import GRAMMAR, REFERENCE, VERBS
from newsreader.quotations.grammar.verbs import Inflection, Verb, verb_forms
from newsreader.quotations.grammar.words import Quoted, Tag, TaggedWord
from newsreader.text.tokens import Shape, Token

if TYPE_CHECKING:
    from collections.abc import Callable

_LOWER, _NUMBER, _ADVERB = Shape.LOWER, Shape.NUMBER, Tag.ADVERB
_INNER_STARTS = (Tag.MARK, Tag.DASH, Tag.COLON)
_SUBJECTS = (Tag.NAME, Tag.SUBJECT, Tag.RELATIVE, Tag.AUXILIARY)
_LEAST_INTRODUCTION = 2
"""Tokens before a quotation that at least name who says it."""


def tag_words(tokens: list[Token], *, title_case: bool = False) -> list[TaggedWord]:
    """The tokens of one sentence with their word classes.

    Args:
        tokens: the sentence; each quotation in it is one token, a `Quoted`.
        title_case: whether the sentence is a headline that capitalises every word.
    """
    tagger = _Tagger(tokens, title_case=title_case)
    return [tagger.word(position) for position in range(len(tokens))]


class _Tagger:
    """Tags from left to right; `words` holds what is settled."""

    def __init__(self, tokens: list[Token], *, title_case: bool) -> None:
        self.tokens = tokens
        self.title_case = title_case
        self.words: list[TaggedWord] = []
        self.closed = closed_classes()
        self.verbs = verb_forms()

    def word(self, position: int) -> TaggedWord:
        """Settle the word class of the token at a position."""
        token = self.tokens[position]
        settle = self._letters if token.shape < _NUMBER else self._mark
        word = settle(token, position)
        self.words.append(word)
        return word

    def _before(self) -> Tag | None:
        return self.words[-1].tag if self.words else None

    def _before_adverb(self) -> Tag | None:
        """The class of the word before, past an adverb behind a subject: it now calls."""
        before = self._before()
        subject = len(self.words) > 1 and self.words[-2].tag in (Tag.SUBJECT, Tag.RELATIVE)
        return self.words[-2].tag if before is Tag.ADVERB and subject else before

    def _after(self, position: int) -> Token | None:
        return self.tokens[position + 1] if position + 1 < len(self.tokens) else None

    def _mark(self, token: Token, position: int) -> TaggedWord:
        if token.shape is _NUMBER:
            return TaggedWord(token, Tag.NUMBER)
        if isinstance(token, Quoted):
            return TaggedWord(token, Tag.QUOTE)
        if token.lower == "'s" and self._is_contraction(position):
            return TaggedWord(token, Tag.AUXILIARY)
        if token.lower in GRAMMAR.contractions:
            return TaggedWord(token, Tag.AUXILIARY)
        return TaggedWord(token, MARKS.get(token.text, Tag.MARK))

    def _is_contraction(self, position: int) -> bool:
        """Whether ’s is “is” or “has”: it’s, who’s, that’s."""
        if self._before() in (Tag.SUBJECT, Tag.RELATIVE, Tag.SUBORDINATOR):
            return True
        after = self._after(position)
        return after is not None and after.lower in GRAMMAR.after_contraction

    def _letters(self, token: Token, position: int) -> TaggedWord:
        if token.shape is not _LOWER and not self._is_lowered(token, position):
            time = token.lower in GRAMMAR.calendar and not self._is_person_name(position)
            return TaggedWord(token, Tag.TIME if time else Tag.NAME)
        tag = self._function_word(token.lower, position)
        return self._open_class(token, position) if tag is None else TaggedWord(token, tag)

    def _function_word(self, lower: str, position: int) -> Tag | None:
        """The class of a word of the closed classes."""
        if lower in _AMBIGUOUS:
            return _AMBIGUOUS[lower](self, position)
        return self.closed.get(lower)

    def _is_lowered(self, token: Token, position: int) -> bool:
        """Whether a capital says nothing: a known word at the start, or in a headline."""
        first = not self.words or self._before() in _INNER_STARTS
        if not first and not self.title_case:
            return token.text == "I"
        lower = token.lower
        if lower in self.closed or lower in _AMBIGUOUS:
            return lower not in GRAMMAR.calendar and not (token.shape is Shape.UPPER and first)
        known = self.verbs.get(lower)
        if not first:
            return known is not None and known.cue >= Cue.NAMING and lower not in VERBS.cue_nouns
        return self._is_lowered_first(lower, known, position)

    def _is_lowered_first(self, lower: str, known: Verb | None, position: int) -> bool:
        """Whether the first word of a sentence is no name: Preceded by, Clearly, Asked if."""
        after = self._after(position)
        if lower in GRAMMAR.introductions:
            return True
        if lower.endswith("ly") and not self._is_name_in_ly(lower, after):
            return True
        if lower in COMMON_FIRST:
            return after is not None and after.shape is Shape.LOWER
        if lower.endswith("ed") and after is not None and after.lower in GRAMMAR.prepositions:
            return len(lower) > 4
        participle = known is not None and known.ending in (Inflection.ING, Inflection.ED)
        if participle and (after is None or after.shape in (Shape.LOWER, Shape.MARK)):
            return True
        return known is not None and known.cue is Cue.SAYING and self._is_before_quotation()

    def _is_name_in_ly(self, lower: str, after: Token | None) -> bool:
        """Whether a word in -ly is a name, the subject of a verb: Kelly replied, Italy said."""
        known = self.verbs.get(after.lower) if after is not None else None
        if known is None or known.ending in (Inflection.BASE, Inflection.ING):
            return False
        return lower in GRAMMAR.not_adverbs or lower in first_names()

    def _is_before_quotation(self) -> bool:
        """Whether the sentence is no more than who says a quotation: Said Carter, “…”."""
        quoted = next((at for at, t in enumerate(self.tokens) if isinstance(t, Quoted)), 0)
        return (
            quoted > _LEAST_INTRODUCTION
            and self.tokens[quoted - 1].text in (",", ":")
            and all(token.shape is not Shape.LOWER for token in self.tokens[: quoted - 1])
        )

    def _is_person_name(self, position: int) -> bool:
        """May, March and April are names behind a first name or a title: Theresa May."""
        token = self.tokens[position]
        return token.lower in GRAMMAR.names_too and self._before() is Tag.NAME

    def that(self, _position: int) -> Tag:
        """Relative behind a noun, else a conjunction."""
        before = self._before()
        if before in (Tag.NAME, Tag.NOUN):
            return Tag.RELATIVE
        return Tag.SUBORDINATOR

    def to(self, position: int) -> Tag:
        """Before an infinitive, else a preposition."""
        after = self._after(position)
        if after is None:
            return Tag.PREPOSITION
        known = self.verbs.get(after.lower)
        if after.lower in GRAMMAR.infinitives or (known and known.ending is Inflection.BASE):
            return Tag.TO
        return Tag.TO if self._has_object(position + 1) else Tag.PREPOSITION

    def _has_object(self, position: int) -> bool:
        """Whether an unknown word has a noun phrase behind it, as no noun has: to calm his wife."""
        word, after = self.tokens[position], self._after(position)
        if word.shape is not Shape.LOWER or word.lower in self.closed or after is None:
            return False
        if word.lower in _AMBIGUOUS or word.lower.endswith(("s", "ly", "ed", "ing")):
            return False
        return after.lower in GRAMMAR.owners or after.lower in REFERENCE.articles

    def her(self, position: int) -> Tag:
        """Possessive before a noun, else an object."""
        after = self._after(position)
        if isinstance(after, Quoted):
            after = self._after(position + 1)
        noun = (
            after is not None
            and after.shape is not Shape.MARK
            and not (after.lower in self.closed or after.lower in _AMBIGUOUS)
        )
        return Tag.POSSESSIVE if noun else Tag.OBJECT

    def preposition(self, position: int) -> Tag:
        """After, before, since, until, as: a clause follows where a subject pronoun does."""
        after = self._after(position)
        if after is not None and after.lower in GRAMMAR.subject_pronouns:
            return Tag.SUBORDINATOR
        return Tag.SUBORDINATOR if self.tokens[position].lower == "as" else Tag.PREPOSITION

    def once(self, position: int) -> Tag:
        """An adverb between a subject and its verb, else it opens a clause."""
        after = self._after(position)
        between = self._before() in (Tag.NAME, Tag.NOUN, Tag.SUBJECT, Tag.AUXILIARY)
        return (
            Tag.ADVERB
            if between and after is not None and after.lower in self.verbs
            else Tag.SUBORDINATOR
        )

    def _open_class(self, token: Token, position: int) -> TaggedWord:
        lower = token.lower
        if lower.endswith("ly") and len(lower) > 4 and lower not in GRAMMAR.not_adverbs:
            return TaggedWord(token, Tag.ADVERB)
        known = self.verbs.get(lower)
        if known is None:
            if (
                lower.endswith("ed")
                and len(lower) > 4
                and (self._before() in _SUBJECTS or lower not in GRAMMAR.adjectives_in_ed)
                and not self._describes(position)
            ):
                known = UNKNOWN
            elif lower.endswith("ing") and len(lower) > 5 and self._before() not in MODIFIERS:
                known = UNKNOWN_ING
            elif self._is_present(lower, position):
                known = UNKNOWN_PRESENT
                return TaggedWord(token, Tag.VERB, known)
            elif self._is_infinitive():
                return TaggedWord(token, Tag.VERB, UNKNOWN_BASE)
        if known is None or not self._is_verb(lower, known, position):
            return TaggedWord(token, Tag.NOUN)
        return TaggedWord(token, Tag.ING if known.ending is Inflection.ING else Tag.VERB, known)

    def _is_present(self, lower: str, position: int) -> bool:
        """Whether an unknown word in -s is the verb: the campaign projects that."""
        after = self._after(position)
        return (
            lower.endswith("s")
            and not lower.endswith(GRAMMAR.noun_endings)
            and self._before() in (Tag.NAME, Tag.NOUN)
            and after is not None
            and (after.lower in GRAMMAR.after_verb or isinstance(after, Quoted))
            and not any(word.tag in (Tag.VERB, Tag.AUXILIARY) for word in self.words)
        )

    def _is_infinitive(self) -> bool:
        """Whether an unknown word must be a verb: they do not hesitate, to calm his wife."""
        last = next((word for word in self.words[:-4:-1] if word.tag is not _ADVERB), None)
        return last is not None and (last.tag is Tag.TO or last.token.lower in GRAMMAR.modals)

    def _is_verb(self, lower: str, verb: Verb, position: int) -> bool:
        """Whether a form of a verb is one here."""
        before = self._before()
        if before in MODIFIERS and not self._is_pronominal():
            counted = len(self.words) > 1 and self.words[-2].tag is before is Tag.DETERMINER
            return counted and verb.cue is Cue.SAYING and lower not in NOUNS_TOO
        if before in (Tag.TO, Tag.AUXILIARY):
            return verb.ending is not Inflection.S
        if verb.ending is Inflection.BASE:
            return self._is_base_verb(lower, position)
        if lower in NOUNS_TOO:
            return self._is_verb_for_once(verb, position)
        return not (verb.ending is Inflection.ED and before is Tag.PREPOSITION)

    def _is_verb_for_once(self, verb: Verb, position: int) -> bool:
        """Whether a form that is a noun more often has a subject before it and no noun behind."""
        before, after = self._before_adverb(), self._after(position)
        if verb.ending in (Inflection.ED, Inflection.PAST):
            return before is not Tag.PREPOSITION
        if before is Tag.NAME:
            return after is None or (
                after.lower not in GRAMMAR.not_after_verb
                and (
                    after.shape is not Shape.LOWER
                    or after.lower in self.closed
                    or after.lower in GRAMMAR.after_name_verb
                )
            )
        if before is Tag.COMMA and self._is_interposed():
            return verb.ending is Inflection.S and after is not None and self._may_be_object(after)
        if before is Tag.NOUN:
            return (
                verb.ending is Inflection.S
                and after is not None
                and (after.lower in GRAMMAR.after_verb or self._waits_for_verb(after))
            )
        return before in (Tag.SUBJECT, Tag.RELATIVE)

    def _waits_for_verb(self, after: Token | None) -> bool:
        """Whether a clause has no verb yet before a quotation: what its own authors call “thin”."""
        if not isinstance(after, Quoted):
            return False
        for word in reversed(self.words):
            if word.tag in (Tag.VERB, Tag.AUXILIARY):
                return False
            if word.tag in (Tag.RELATIVE, Tag.SUBORDINATOR):
                return True
        return True

    def _may_be_object(self, token: Token) -> bool:
        """Whether a token begins what a verb of speech takes: the, Carter, a quotation."""
        if isinstance(token, Quoted) or token.lower in GRAMMAR.after_verb:
            return True
        return token.shape not in (Shape.LOWER, Shape.MARK)

    def _is_interposed(self) -> bool:
        """Whether two commas and no verb follow a name: Carter, a friend, calls."""
        tags = [word.tag for word in self.words]
        if Tag.VERB in tags or Tag.AUXILIARY in tags or tags.count(Tag.COMMA) != 2:
            return False
        return tags[tags.index(Tag.COMMA) - 1] is Tag.NAME

    def _is_base_verb(self, lower: str, position: int) -> bool:
        before = self._before()
        if before is Tag.ADVERB and len(self.words) > 1:
            before = self.words[-2].tag
        if before in (Tag.SUBJECT, Tag.TO, Tag.AUXILIARY, Tag.RELATIVE):
            return True
        if self.verbs[lower].cue is Cue.SAYING and self._is_perceived():
            return True
        plural = self.words and self.words[-1].token.lower.endswith(GRAMMAR.plural_endings)
        if lower in NOUNS_TOO:
            cued = self.verbs[lower].cue >= Cue.NAMING and before is Tag.NOUN and bool(plural)
            return cued and self._waits_for_verb(self._after(position))
        return before is Tag.DETERMINER or (before in (Tag.NOUN, Tag.NAME) and bool(plural))

    def _describes(self, position: int) -> bool:
        """Whether an unknown word in -ed describes the noun behind it: said undecided voters."""
        after = self._after(position)
        said = self.words[-1].verb if self.words else None
        return (
            said is not None
            and said.cue is Cue.SAYING
            and after is not None
            and after.shape is not Shape.MARK
            and after.lower not in self.closed
        )

    def _is_perceived(self) -> bool:
        """Whether the noun before is heard, let or made to do something: heard Carter say."""
        at = len(self.words) - 1
        while at > 0 and self.words[at].tag in (Tag.NAME, Tag.NOUN, Tag.DETERMINER, Tag.OBJECT):
            at -= 1
        word = self.words[at] if 0 <= at < len(self.words) - 1 else None
        if word is None or word.tag not in (Tag.VERB, Tag.AUXILIARY):
            return False
        lemma = word.verb.lemma if word.verb else word.token.lower
        return lemma in VERBS.perceiving

    def _is_pronominal(self) -> bool:
        """Whether the determiner before stands for itself: “some say”, “both agreed”."""
        before = self.words[-1].token.lower
        return before in GRAMMAR.indefinites or before in GRAMMAR.demonstratives


_AMBIGUOUS: dict[str, Callable[[_Tagger, int], Tag]] = {
    "that": _Tagger.that,
    "to": _Tagger.to,
    "her": _Tagger.her,
    "as": _Tagger.preposition,
    "once": _Tagger.once,
    **dict.fromkeys(GRAMMAR.subordinators & GRAMMAR.prepositions, _Tagger.preposition),
}
