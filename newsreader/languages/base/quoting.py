"""The words around quotation marks that say what stands between them."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.languages.base.words import NONE


@dataclass(frozen=True, slots=True)
class QuotingWords:
    """Words and phrases as they are written; a language without them takes those of all.

    Attributes:
        works: come before the title of a work: her novel “Salt”.
        parts_of_works: come before it with one of `links`: the star of “Scandal”.
        links: come between the two.
        broadcasters: come before the title of a programme.
        makers: come between a title and who made it: “Salt,” by Ada Reyes.
        inside: come between a verb of speech and the title of what it is said in: wrote in “Salt.”
        schemes: come behind the name of a scheme or a prize: the “Ten Trees” campaign.
        methods: come behind what a thing is called, capitals or none: the “slow core” method.
        awarding: come before the name of a prize: was voted “Best in Show.”
        small_words: are not capitalised in a title.
        naming: come before a name for something: so-called, nicknamed, the word.
        known: participles that open a nickname: known to all as.
        known_as: words that close such an opening.
        uttering: verbs for what is done with a word that is meant as a word: use, utter.
        utterances: nouns for such a word: the word, a phrase.
        voicing: come before what is called out: a chant of, shouting.
        predicating: come before words of the reporter's that are not a title: was “Great”.
        elisions: words that begin with an apostrophe, without it: ’tis.
        said: verbs that follow a quotation whose closing mark is lost.
        said_before: subjects that come before such a verb.
        said_behind: words that a subject after such a verb may begin with.
        asking: labels of a question in an interview, lower-cased: q.
        answering: labels of an answer.
    """

    works: frozenset[str] = NONE
    parts_of_works: frozenset[str] = NONE
    links: frozenset[str] = NONE
    broadcasters: frozenset[str] = NONE
    makers: frozenset[str] = NONE
    inside: frozenset[str] = NONE
    schemes: frozenset[str] = NONE
    methods: frozenset[str] = NONE
    awarding: frozenset[str] = NONE
    small_words: frozenset[str] = NONE
    naming: frozenset[str] = NONE
    known: frozenset[str] = NONE
    known_as: frozenset[str] = NONE
    uttering: frozenset[str] = NONE
    utterances: frozenset[str] = NONE
    voicing: frozenset[str] = NONE
    predicating: frozenset[str] = NONE
    elisions: frozenset[str] = NONE
    said: frozenset[str] = NONE
    said_before: frozenset[str] = NONE
    said_behind: frozenset[str] = NONE
    asking: frozenset[str] = NONE
    answering: frozenset[str] = NONE
