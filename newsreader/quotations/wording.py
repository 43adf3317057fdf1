"""Patterns for the text around quotation marks, built from the words of a language."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache
from typing import TYPE_CHECKING

from newsreader.article import UNKNOWN_LANGUAGE
from newsreader.languages import all_languages, language
from newsreader.languages.base.quoting import QuotingWords

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.languages import Language

_UNKNOWN_READ_AS = "en"


def read_as(code: str) -> Language:
    """The language that an article is read as: English where its own is unknown."""
    return language(_UNKNOWN_READ_AS if code == UNKNOWN_LANGUAGE else code)


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, verbose or not; without words it never matches."""
    return f"(?:{'|'.join(map(re.escape, sorted(words)))})" if words else "(?!)"


def opening_word(phrase: str, words: frozenset[str]) -> str:
    """The first word of a phrase, lower-cased, or what is elided in it: l'avvocato begins with l'.

    Args:
        phrase: not empty.
        words: those that may be elided, with their apostrophe.
    """
    first = phrase.lower().replace("’", "'").split(maxsplit=1)[0]
    elided = first[: first.find("'") + 1]
    return elided if elided in words else first


@dataclass(frozen=True)
class Wording:
    """What a language says around quotation marks; patterns of what stands before end there.

    Attributes:
        small_words: words that are not capitalised in a title.
        work_before: words before the title of a work.
        maker_after: a title's author or actor behind it.
        work_after: what kind of work it is, behind its title.
        work_told: what kind of work it is, before its title, with words in between.
        inside: words between a verb of speech and the title of what it is said in.
        scheme_after: what kind of scheme or prize bears the name.
        method_after: what kind of thing bears the name.
        awarded_before: words before the name of a prize.
        name_before: words before a name for something.
        uttered_before: words before a word that somebody utters.
        voiced_before: words before what is called out.
        predicate_before: words before a predicate of the reporter's.
        lost_closing: the comma of an attribution behind a quotation that no mark closes.
        asking: labels of a question in an interview, lower-cased.
        answering: labels of an answer.
        scare_quotes: whether a few words that nobody says are set in marks for their own sake, and
            the capitals of a title tell it; so they are in English.
    """

    small_words: frozenset[str]
    work_before: re.Pattern[str]
    maker_after: re.Pattern[str]
    work_after: re.Pattern[str]
    work_told: re.Pattern[str]
    inside: re.Pattern[str]
    scheme_after: re.Pattern[str]
    method_after: re.Pattern[str]
    awarded_before: re.Pattern[str]
    name_before: re.Pattern[str]
    uttered_before: re.Pattern[str]
    voiced_before: re.Pattern[str]
    predicate_before: re.Pattern[str]
    lost_closing: re.Pattern[str]
    asking: frozenset[str]
    answering: frozenset[str]
    scare_quotes: bool


@cache
def wording(code: str) -> Wording:
    """The wording of a language, or of all languages together where it has none of its own."""
    known = read_as(code)
    words, reference = known.quoting or _of_all_languages(), known.reference
    owned = any_of(reference.articles | reference.possessives)
    return Wording(
        words.small_words,
        _work_before(words),
        re.compile(rf",?\s{any_of(words.makers)}\s[A-Z]"),
        re.compile(rf",?\s{owned}\s(?:[\w’'-]{{1,20}}\s){{0,3}}{any_of(words.works)}\b"),
        re.compile(
            rf"\b{owned}\s(?:[\w’'-]{{1,20}}\s){{0,2}}{any_of(words.works)}"
            rf"(?:\s[\w’'-]{{1,20}}){{1,5}},\s$"
        ),
        re.compile(rf"\b(\w{{1,20}})\s{any_of(words.inside)}\s$"),
        re.compile(rf"\s(?:[a-z-]{{1,20}}\s)?{any_of(words.schemes)}\b"),
        re.compile(rf"\s{any_of(words.methods)}\b"),
        re.compile(rf"\b{any_of(words.awarding)}\s$"),
        _name_before(words, reference.articles),
        re.compile(rf"\b{any_of(words.uttering)}\s{any_of(words.utterances)},?\s$"),
        re.compile(rf"\b{any_of(words.voicing)}[,:]?\s$"),
        re.compile(rf"\b{any_of(words.predicating)}\s$"),
        _lost_closing(words),
        words.asking,
        words.answering,
        known.grammar is not None,
    )


def _work_before(words: QuotingWords) -> re.Pattern[str]:
    return re.compile(
        rf"""
        \b(?: {any_of(words.works)}
          | {any_of(words.parts_of_works)} \s {any_of(words.links)}   # the star of
          | {any_of(words.broadcasters)} (?:['’]s)? (?:\sNews(?:['’]s?)?)?
        ) [,:]? \s* $
        """,
        re.VERBOSE,
    )


def _name_before(words: QuotingWords, articles: frozenset[str]) -> re.Pattern[str]:
    return re.compile(
        rf"""
        \b(?: {any_of(words.naming)} (?: \s {any_of(articles)} )?            # known as the
          | {any_of(words.known)} \s \w{{1,20}} \s {any_of(words.known_as)} \s {any_of(articles)}
          | {any_of(words.known)} \s (?: \w{{1,20}} \s ){{1,4}} {any_of(words.known_as)}
        ) \s* $
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def _lost_closing(words: QuotingWords) -> re.Pattern[str]:
    said = any_of(words.said)
    return re.compile(
        rf"""
        ,(?=\s+(?:
            {any_of(words.said_before)} \s {said} \b                   # , he said
          | {said} \s (?: {any_of(words.said_behind)} | [A-Z]\w{{1,30}} ) \b  # , said Kessel
          | (?:[A-Z][\w.’'-]{{0,30}} \s){{1,3}} {said} \b             # , John Kessel said
        ))
        """,
        re.VERBOSE,
    )


@cache
def elision() -> re.Pattern[str]:
    """A word that begins with an apostrophe in some language: ’tis, ’90s."""
    return re.compile(rf"(?:{any_of(_of_all_languages().elisions)}|\d0s)\b", re.IGNORECASE)


@cache
def _of_all_languages() -> QuotingWords:
    known = [words for words in (each.quoting for each in all_languages()) if words is not None]
    return QuotingWords(
        **{
            field.name: frozenset().union(*(getattr(words, field.name) for words in known))
            for field in fields(QuotingWords)
        }
    )
