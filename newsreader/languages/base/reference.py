"""The words by which a language refers to somebody whom a text has named."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.languages.base.words import NONE


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """Pronouns and determiners in lower case; a language that says nothing has none.

    Attributes:
        male: pronouns for a man.
        female: pronouns for a woman.
        things: pronouns for what is no person.
        author: pronouns for the author of the text.
        nobody: pronouns that mean people at large: one says.
        subjects: pronouns that may be named as a speaker where nobody is found for them.
        definite: determiners of what is known.
        indefinite: determiners of what is new.
        taken_up: pronouns for one of several, who can be meant by the next one: one, another.
        resumptive: determiners by which a description means the subject of the sentence before.
        articles: determiners behind which even a capital makes a description: the Speaker.
        introducing: determiners that introduce a role, which “the” then takes up.
        determiners: those that are no part of the name behind them.
        possessives: possessive determiners.
        prepositions: those behind which a name is not the subject.
        joining: join two names.
        apposition: open an apposition behind a name: Ade, the director.
        copulas: join a name to what it is: Ade is a director.
        copula_articles: stand behind them.
        title_ends: words at which the title before a name has begun.
        clause_starts: words that begin a clause behind a comma.
    """

    male: frozenset[str] = NONE
    female: frozenset[str] = NONE
    things: frozenset[str] = NONE
    author: frozenset[str] = NONE
    nobody: frozenset[str] = NONE
    subjects: frozenset[str] = NONE
    definite: frozenset[str] = NONE
    indefinite: frozenset[str] = NONE
    taken_up: frozenset[str] = NONE
    resumptive: frozenset[str] = NONE
    articles: frozenset[str] = NONE
    introducing: frozenset[str] = NONE
    determiners: frozenset[str] = NONE
    possessives: frozenset[str] = NONE
    prepositions: frozenset[str] = NONE
    joining: frozenset[str] = NONE
    apposition: frozenset[str] = NONE
    copulas: frozenset[str] = NONE
    copula_articles: frozenset[str] = NONE
    title_ends: frozenset[str] = NONE
    clause_starts: frozenset[str] = NONE
