"""Words that names are made of and that stand beside the names of people."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words in lower case, if not said otherwise, by what they tell of a name.

    What `tools.lexicon` builds the lexicon from is marked with an asterisk: a change is seen after
    it is built anew.

    Attributes:
        titles: stand right before a person's name: forms of address, ranks, offices. *
        modifiers: make a title longer: "Defence Secretary", "Acting Chief Executive". *
        honorifics: titles and abbreviated ranks that are never a part of the name that follows. *
        kept_titles: titles that are a part of the name: "Mother Teresa", "Don Giovanni".
        former: what is joined by a hyphen to a title: "ex-minister", "then-Senator".
        roles: nouns for what somebody is, which stand before or after a person's name. *
        kin: relations: "his wife Ann", "Ann's husband". *
        speech_verbs: verbs of people: "Carter said". *
        particles: stand inside names without a capital. *
        leading_particles: those of them that a name may begin with: "de Blasio", "bin Laden".
        surname_particles: those that join a given name to a surname in any language.
        patronymics: those at which no name is cut: "Humaid bin Rashid" is one man, not two.
        hyphened: particles that a hyphen joins to a name: "al-Assad".
        forms_of_address: titles over which no name runs: "Sky's Mr Saunders" has two.
        generations: follow a person's name and are no surname.
        function_words: words of grammar, and those that open sentences or headlines: never a name
            by themselves. *
        abbreviations: of ordinary words: no names, though they are written in capitals. *
        compound_tails: second halves of compounds with a name: US-led, London-based. *
        joints: join the words of a name: "Bank of England".
        before_the: those of them that "the" may follow inside a name.
        head_joints: those that the word which says what a name names may stand before.
        firm_nouns: what firms have, and places seldom: "shares in", "customers of".
        of_things: what follows a name that is nobody's: "Holmbrook, which", "Holmbrook itself".
        locatives: what stands before the names of places, and of no firm.
        possessives: what a possessive ends with, as a token.
        articles: stand before a name and are no part of it.
        determiners: articles and their like, which begin only listed names: "The Hague".
        empty: tell so little beside a name that the word beyond is looked at too.
        given_names: words of grammar that are given names too, with a capital.
        pronouns: always written with a capital and no names, as they are written.
        never_owned: words that name nothing: after a possessive they tell that it is a name's end.
        past_endings: what verbs of the past end in.
        parties: letters of parties, as they are written, before the state of a lawmaker: R-Texas.
        before_acronyms: stand between a name and its acronym in brackets.
    """

    titles: frozenset[str] = _NONE
    modifiers: frozenset[str] = _NONE
    honorifics: frozenset[str] = _NONE
    kept_titles: frozenset[str] = _NONE
    former: frozenset[str] = _NONE
    roles: frozenset[str] = _NONE
    kin: frozenset[str] = _NONE
    speech_verbs: frozenset[str] = _NONE
    particles: frozenset[str] = _NONE
    leading_particles: frozenset[str] = _NONE
    surname_particles: frozenset[str] = _NONE
    patronymics: frozenset[str] = _NONE
    hyphened: frozenset[str] = _NONE
    forms_of_address: frozenset[str] = _NONE
    generations: frozenset[str] = _NONE
    function_words: frozenset[str] = _NONE
    abbreviations: frozenset[str] = _NONE
    compound_tails: frozenset[str] = _NONE
    joints: frozenset[str] = _NONE
    before_the: frozenset[str] = _NONE
    head_joints: frozenset[str] = _NONE
    firm_nouns: frozenset[str] = _NONE
    of_things: frozenset[str] = _NONE
    locatives: frozenset[str] = _NONE
    possessives: frozenset[str] = _NONE
    articles: frozenset[str] = _NONE
    determiners: frozenset[str] = _NONE
    empty: frozenset[str] = _NONE
    given_names: frozenset[str] = _NONE
    pronouns: frozenset[str] = _NONE
    never_owned: frozenset[str] = _NONE
    past_endings: tuple[str, ...] = ()
    parties: frozenset[str] = _NONE
    before_acronyms: frozenset[str] = _NONE
