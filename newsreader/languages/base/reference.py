"""The words by which a language refers to somebody whom a text has named."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.languages.base.words import NONE


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """Pronouns and determiners in lower case; by default there are none.

    Attributes:
        male: pronouns for a man.
        female: pronouns for a woman.
        telling: of both, those that may mean the subject before them: he, himself.
        things: pronouns for what is not a person.
        author: pronouns for the author of the text.
        nobody: pronouns that mean people at large: one says.
        subjects: pronouns that may be given as the speaker where nobody is found for them.
        definite: determiners of what is known.
        indefinite: determiners of what is new.
        persons: nouns that tell no more of a person than age and sex: man, teenager.
        taken_up: pronouns for one of several, whom the next pronoun may mean: one, another.
        resumptive: determiners by which a description means the subject of the sentence before.
        articles: determiners after which even a capital makes a description: the Speaker.
        introducing: determiners that introduce a role, which “the” then takes up.
        determiners: those that are not part of the name after them.
        possessives: possessive determiners.
        prepositions: those after which a name is not the subject.
        joining: join two names.
        apposition: open an apposition after a name: Ade, the director.
        copulas: join a name to what it is: Ade is a director.
        copula_articles: come after them.
        title_ends: words just after which the title before a name begins.
        clause_starts: words that begin a clause after a comma.
    """

    male: frozenset[str] = NONE
    female: frozenset[str] = NONE
    telling: frozenset[str] = NONE
    things: frozenset[str] = NONE
    author: frozenset[str] = NONE
    nobody: frozenset[str] = NONE
    subjects: frozenset[str] = NONE
    definite: frozenset[str] = NONE
    indefinite: frozenset[str] = NONE
    persons: frozenset[str] = NONE
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
