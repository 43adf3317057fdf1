"""The closed word classes of a language whose sentences are read by their grammar."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.languages.base.words import NONE


@dataclass(frozen=True, slots=True)
class GrammarWords:
    """Words by their class, in lower case; a word may belong to several classes.

    Attributes:
        auxiliaries: has, would, 's.
        contractions: those of them that are attached to the word before: 're.
        modals: those that an infinitive follows.
        passive: those that turn a participle into a passive.
        not_finite: forms of auxiliaries that have no tense.
        infinitives: words after “to” that show it to open an infinitive.
        after_contraction: words after “’s” that show it to be “is” or “has”.
        adverbs: those that no ending gives away.
        not_adverbs: words in -ly that are not adverbs.
        grading: adverbs that may open a noun phrase: nearly two dozen people.
        calendar: names of days and months, and their abbreviations.
        names_too: those of them that are people's names as well: Theresa May.
        time_nouns: nouns for times.
        time_modifiers: what comes before them: last week.
        time_prepositions: prepositions that open a time: on Tuesday.
        prepositions: all of them.
        clause_prepositions: those that may open a clause: hours after Sanders said.
        subordinators: conjunctions that open a clause.
        accompanying: those of them that open a clause of the reporter's own: as, while.
        relatives: relative pronouns.
        conjunctions: those that join.
        determiners: articles, demonstratives, numbers.
        demonstratives: those that may stand for a noun of their own: these show.
        describing: those whose description includes what modifies them: one of them.
        possessives: his, their.
        owners: those of them whose owner is a person: his statement.
        subject_pronouns: he, they.
        object_pronouns: him, themselves.
        indefinites: pronouns for people who are not named: many, others.
        dummies: pronouns for what is put: put it, put this.
        floating: words that only stress the noun phrase before them: Cruz himself, they both.
        introductions: words that have a capital only because they begin a sentence.
        adjectives_in_ed: words in -ed that are not verbs.
        after_verb: words that show the one before them to be a verb.
        not_after_verb: words that show the one before them to be a noun.
        after_name_verb: more such words, for a verb that follows a name.
        plural_endings: endings of nouns that go with a verb in its base form.
        plurals: nouns for several people that have no such ending.
        noun_endings: endings in -s of words that are not verbs.
    """

    auxiliaries: frozenset[str] = NONE
    contractions: frozenset[str] = NONE
    modals: frozenset[str] = NONE
    passive: frozenset[str] = NONE
    not_finite: frozenset[str] = NONE
    infinitives: frozenset[str] = NONE
    after_contraction: frozenset[str] = NONE
    adverbs: frozenset[str] = NONE
    not_adverbs: frozenset[str] = NONE
    grading: frozenset[str] = NONE
    calendar: frozenset[str] = NONE
    names_too: frozenset[str] = NONE
    time_nouns: frozenset[str] = NONE
    time_modifiers: frozenset[str] = NONE
    time_prepositions: frozenset[str] = NONE
    prepositions: frozenset[str] = NONE
    clause_prepositions: frozenset[str] = NONE
    subordinators: frozenset[str] = NONE
    accompanying: frozenset[str] = NONE
    relatives: frozenset[str] = NONE
    conjunctions: frozenset[str] = NONE
    determiners: frozenset[str] = NONE
    demonstratives: frozenset[str] = NONE
    describing: frozenset[str] = NONE
    possessives: frozenset[str] = NONE
    owners: frozenset[str] = NONE
    subject_pronouns: frozenset[str] = NONE
    object_pronouns: frozenset[str] = NONE
    indefinites: frozenset[str] = NONE
    dummies: frozenset[str] = NONE
    floating: frozenset[str] = NONE
    introductions: frozenset[str] = NONE
    adjectives_in_ed: frozenset[str] = NONE
    after_verb: frozenset[str] = NONE
    not_after_verb: frozenset[str] = NONE
    after_name_verb: frozenset[str] = NONE
    plural_endings: tuple[str, ...] = ()
    plurals: frozenset[str] = NONE
    noun_endings: tuple[str, ...] = ()
