"""Pronouns: whom “he”, “she” and “it” stand for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.entities.entity import EntityKind
from newsreader.quotations.coreference.gender import gender_of_pronoun

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsreader.article import Article
    from newsreader.languages.base.first_names import Gender
    from newsreader.languages.base.reference import ReferenceWords
    from newsreader.quotations.coreference.referents import EntityMention, Referent, Referents

_MENTIONS = 24
_PARAGRAPHS = 6
_SOLE_PARAGRAPHS = 2
_PARAGRAPH_COST = 1.0
_CHARACTERS_PER_POINT = 1500
_SUBJECT = 1.2
_INNER_SUBJECT = 0.4
_POSSESSIVE = -0.3
_GENDER_KNOWN = 0.3
_LAST_SPEAKER = 1.0
_SUBJECT_BEFORE = 1.3
_NEARER_SUBJECT = 0.8
_NAMED_SINCE = 0.2
_CLEARLY = 2.0
"""By how much a candidate must be ahead of all others, two paragraphs or so, to be sure."""


@dataclass(frozen=True, slots=True)
class Antecedents:
    """Finds antecedents by weighing candidates.

    Distance, being the subject of its sentence, gender and having spoken last are weighed
    (after Lappin and Leass 1994, with few of its weights).

    Attributes:
        article: the article.
        referents: who is named in it.
        words: what refers to somebody in its language.
        is_quoted: whether an offset lies between quotation marks.
        careful: whether a pronoun stands for nobody where a second candidate is close.
    """

    article: Article
    referents: Referents
    words: ReferenceWords
    is_quoted: Callable[[int], bool]
    careful: bool = False

    def find(
        self,
        pronoun: str,
        offset: int,
        spoken: tuple[Referent, int] | None,
        subjects: Sequence[tuple[int, Referent]],
    ) -> Referent | None:
        """Whom a pronoun stands for, None where nobody fits.

        Args:
            pronoun: lower-cased.
            offset: where it stands.
            spoken: who spoke last, and where.
            subjects: the subjects before it, each with how many sentences are nearer.
        """
        gender = gender_of_pronoun(pronoun, self.words)
        if gender is None and pronoun not in self.words.things:
            return None
        scores: dict[int, tuple[float, Referent]] = {}

        def weigh(referent: Referent, score: float) -> None:
            if _agrees(referent, gender) and (referent.gender or not self.careful):
                score += _GENDER_KNOWN if referent.gender else 0.0
                if score > scores.get(id(referent), (-99.0,))[0]:
                    scores[id(referent)] = score, referent

        for referent, score in self._named(gender, offset):
            weigh(referent, score)
        for nearer, subject in subjects:
            if nearer and subject.entity is None and subject.gender is None:
                continue
            weigh(subject, _SUBJECT_BEFORE - nearer * _NEARER_SUBJECT)
        if spoken is not None:
            referent, where = spoken
            distance = self._distance(where, offset)
            known = scores.get(id(referent), (-99.0,))[0] + _NAMED_SINCE
            if distance <= 2:
                weigh(referent, max(known, _LAST_SPEAKER - distance * _PARAGRAPH_COST))
        if not scores:
            return None
        ranked = sorted(scores.values(), key=lambda item: -item[0])
        close = len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _CLEARLY
        return None if self.careful and close else ranked[0][1]

    def only_one(self, kind: EntityKind, offset: int) -> Referent | None:
        """The only person or organisation named in this paragraph and the two before it."""
        found = {
            id(mention.entity): mention.entity
            for mention in self.referents.before(offset, kind, _MENTIONS)
            if self._distance(mention.start, offset) <= _SOLE_PARAGRAPHS
            and not self.is_quoted(mention.start)
        }
        return self.referents.referent(*found.values()) if len(found) == 1 else None

    def last_subject(self, offset: int) -> Referent | None:
        """The last person in the paragraph whose name begins a sentence, None where none does."""
        for mention in self.referents.before(offset, EntityKind.PERSON, _MENTIONS):
            if self._distance(mention.start, offset) or self.is_quoted(mention.start):
                return None
            if self._prominence(mention) == _SUBJECT:
                return self.referents.referent(mention.entity)
        return None

    def _distance(self, earlier: int, later: int) -> int:
        """How many paragraphs lie between two offsets."""
        return self.article.paragraph_at(later) - self.article.paragraph_at(earlier)

    def _named(self, gender: Gender | None, offset: int) -> list[tuple[Referent, float]]:
        """Who is named before a pronoun, outside quotations, with how near and prominent."""
        kind = EntityKind.PERSON if gender else EntityKind.ORGANISATION
        found = []
        for mention in self.referents.before(offset, kind, _MENTIONS):
            distance = self._distance(mention.start, offset)
            if distance > _PARAGRAPHS:
                break
            if not self.is_quoted(mention.start):
                near = (
                    -distance * _PARAGRAPH_COST - (offset - mention.start) / _CHARACTERS_PER_POINT
                )
                score = near + self._prominence(mention)
                found.append((self.referents.referent(mention.entity), score))
        return found

    def _prominence(self, mention: EntityMention) -> float:
        """How much a mention stands out: a subject more than a possessive."""
        text = self.article.read_text
        if text.startswith(("'s", "’s"), mention.end):
            return _POSSESSIVE
        words = text[max(0, mention.start - 40) : mention.start].rsplit("\n", 1)[-1].split()
        if not words or words[-1][-1] in '.!?”"':
            return _SUBJECT
        before = words[-1]
        if before.lower() in self.words.prepositions:
            return 0.0
        titled = len(before) > 1 and before[0].isupper() and before[-1] not in ",;"
        return _SUBJECT if titled else _INNER_SUBJECT


def _agrees(referent: Referent, gender: Gender | None) -> bool:
    """Whether a pronoun of a gender, or one for things, can stand for a referent."""
    if referent.is_many:
        return False
    if gender is None:
        return not referent.is_person
    return referent.is_person and referent.gender in (None, gender)
