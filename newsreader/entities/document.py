"""The document pass: what the names of an article tell of one another, and who is who."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from newsreader.entities.entity import Entity, EntityKind
from newsreader.entities.lexicon import lexicon
from newsreader.entities.scorecard import KINDS, NOTHING, Score
from newsreader.languages import language
from newsreader.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from newsreader.entities.amount import Amount
    from newsreader.entities.found_name import FoundName

PERSON = KINDS.index(EntityKind.PERSON)
ORGANISATION = KINDS.index(EntityKind.ORGANISATION)
PLACE = KINDS.index(EntityKind.PLACE)
GROUP = KINDS.index(EntityKind.GROUP)
SURNAME_BONUS, GIVEN_BONUS, ACRONYM_BONUS = 5.0, 4.0, 6.0
LONE_MALUS = -1.0
"""Of a surname that no full name in the article goes with: it may well be a firm's."""
_SHORTEST = 3
"""Letters of the shortest name that is a longer one's short form."""
_WORDS = language("en").names


def raised(score: Score, kind: int, bonus: float) -> Score:
    """A score with a bonus for one kind."""
    numbers = list(score)
    numbers[kind] += bonus
    return tuple(numbers)  # type: ignore[return-value]


def best_kind(score: Score) -> int:
    """The kind that a score speaks for most, as an index into `KINDS`."""
    return score.index(max(score))


def amend_senses(
    senses: dict[str, Score], names: Mapping[str, Score], acronyms: Mapping[str, str]
) -> None:
    """Let full names speak for their parts and their acronyms.

    A surname that follows the full name is that person ("Ashton Carter … Carter"), and an acronym
    is of the kind of the name that it stands for.

    Args:
        senses: what is known of each name so far; changed in place.
        names: what the words of every candidate speak for.
        acronyms: acronym to its name.
    """
    parts = person_parts(
        name for name, score in senses.items() if best_kind(score) == PERSON and max(score) > 0
    )
    for part, bonus in parts.items():
        if part in names and not _is_elsewhere(part):
            senses[part] = raised(senses.get(part, names[part]), PERSON, bonus)
    for name, score in senses.items():
        if best_kind(score) == PERSON and " " not in name and name not in parts:
            known = lexicon().is_word(name.lower(), "given")
            senses[name] = score if known else raised(score, PERSON, LONE_MALUS)
    for acronym, name in acronyms.items():
        full = senses.get(name, names.get(name, NOTHING))
        kind = best_kind(raised(full, ORGANISATION, 1.0))
        if kind not in (PERSON, GROUP):
            for form in (acronym, name):
                if form in names:
                    senses[form] = raised(senses.get(form, names[form]), kind, ACRONYM_BONUS)


def _is_elsewhere(name: str) -> bool:
    """Whether a name is a country's or a people's, which somebody's surname does not change."""
    lexis = lexicon()
    return "country" in lexis.lists_with(name) or lexis.is_word(name.lower(), "group")


def person_parts(full_names: Iterable[str]) -> dict[str, float]:
    """The parts by which people with these full names may be called, with how sure that is."""
    parts: dict[str, float] = {}
    for name in full_names:
        words = without_generation(name.split())
        if len(words) < 2:
            continue
        parts[words[0]] = max(parts.get(words[0], 0.0), GIVEN_BONUS)
        for start in range(1, len(words)):
            parts[" ".join(words[start:])] = SURNAME_BONUS
    return parts


def without_generation(words: list[str]) -> list[str]:
    """A name's words without a final "Jr" or "III"."""
    return words[:-1] if len(words) > 2 and words[-1].lower() in _WORDS.generations else words


def entities_of(
    text: str,
    mentions: Sequence[FoundName],
    amounts: Sequence[Amount],
    acronyms: Mapping[str, str],
    checkpoint: Callable[[], None],
) -> tuple[Entity, ...]:
    """Everybody and everything named, each once, in order of first mention.

    Args:
        text: the article's text.
        mentions: the names, in order.
        amounts: dates, sums and figures, in order.
        acronyms: acronyms that the article defines, with their names.
        checkpoint: called now and then.
    """
    checkpoint()
    people = FullNames(m.name for m in mentions if m.kind == PERSON)
    checkpoint()
    keys = Organisations(m.name for m in mentions if m.kind == ORGANISATION)
    clusters: dict[tuple[str, EntityKind], list[tuple[Span, str]]] = {}
    values: dict[tuple[str, EntityKind], str | None] = {}
    for number, mention in enumerate(mentions):
        if number % 500 == 0:
            checkpoint()
        kind = KINDS[mention.kind]
        if "holidays" in lexicon().lists_with(mention.name):
            kind = EntityKind.DATE
        name = acronyms.get(mention.name, mention.name)
        name = lexicon().families.get(name, name)
        if mention.kind == PERSON:
            name = people.resolve(name)
        elif mention.kind == ORGANISATION:
            name = keys.resolve(name)
        place = Span(mention.start, mention.end)
        clusters.setdefault((name, kind), []).append((place, mention.name))
    for amount in amounts:
        surface = " ".join(text[amount.start : amount.end].split())
        key = (surface.lower(), amount.kind)
        clusters.setdefault(key, []).append((Span(amount.start, amount.end), surface))
        values.setdefault(key, amount.value)
    found = []
    for key, places in clusters.items():
        checkpoint()
        found.append(_entity(key, places, values.get(key)))
    return tuple(sorted(found, key=lambda entity: entity.mentions[0].start))


def _entity(
    key: tuple[str, EntityKind], places: list[tuple[Span, str]], value: str | None
) -> Entity:
    places.sort()
    name, kind = key
    forms = list(dict.fromkeys(surface for _, surface in places))
    if kind in (EntityKind.DATE, EntityKind.MONEY, EntityKind.FIGURE):
        name = forms[0]
    aliases = tuple(form for form in forms if form != name)
    return Entity(name, kind, aliases, tuple(place for place, _ in places), value)


class FullNames:
    """Who is meant by a surname, a first name or a name in capitals.

    Where several people share a name, the one who is named in full most often is meant by it, or
    the first of them: news calls its main person by the surname and a relative by the first name.
    """

    def __init__(self, names: Iterable[str]) -> None:
        counts = Counter(names)
        self._meant: dict[str, str] = {}
        for full in sorted(counts, key=lambda name: -counts[name]):
            words = full.split()
            if len(words) > 1 and not full.isupper():
                for part in (*person_parts([full]), full.upper(), *words[1:-1]):
                    self._meant.setdefault(part.casefold(), full)
        self._parts = sorted(self._meant)
        rank = {part: number for number, part in enumerate(self._meant)}
        for name in counts:
            if len(name.split()) == 1 and not name.isupper():
                self._meant.setdefault(name.casefold(), self._lengthened(name, rank) or name)

    def _lengthened(self, name: str, rank: Mapping[str, int]) -> str | None:
        """The person of whose first name `name` is a short form: "Max" for Maxwell Dupree.

        Args:
            name: one word.
            rank: the parts of full names, those of the people named most often with the lowest.
        """
        short = name.casefold()
        longer = []
        for at in range(bisect_left(self._parts, short), len(self._parts)):
            part = self._parts[at]
            if len(name) < _SHORTEST or not part.startswith(short):
                break
            if self._meant[part].startswith(name):
                longer.append(part)
        return self._meant[min(longer, key=rank.__getitem__)] if longer else None

    def resolve(self, name: str) -> str:
        """The full name of the person who is meant by `name`."""
        full = self._meant.get(name.casefold(), name)
        while (longer := self._meant.get(full.casefold(), full)) != full and len(longer) > len(
            full
        ):
            full = longer
        return full if len(full) >= len(name) or full.casefold() == name.casefold() else name


class Organisations:
    """Which names are one organisation's: with and without a legal form or a leading article."""

    def __init__(self, names: Iterable[str]) -> None:
        self._fullest: dict[str, str] = {}
        for name in names:
            key = self._key(name)
            if len(name) > len(self._fullest.get(key, "")):
                self._fullest[key] = name

    @staticmethod
    def _key(name: str) -> str:
        words = name.split()
        lexis = lexicon()
        while len(words) > 1 and lexis.is_word(words[-1].lower(), "organisation_suffixes"):
            words.pop()
        if len(words) > 1 and words[0].lower() in _WORDS.articles:
            del words[0]
        return " ".join(words).replace(".", "").casefold()

    def resolve(self, name: str) -> str:
        """The fullest form of an organisation's name."""
        return self._fullest.get(self._key(name), name)
