"""A language: its names, and its themes, each of which is imported when it is first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsreader.languages.base.calendar import Calendar
    from newsreader.languages.base.grammar import GrammarWords
    from newsreader.languages.base.heads import HeadWords
    from newsreader.languages.base.names import NameWords
    from newsreader.languages.base.page import PageWords
    from newsreader.languages.base.people import PeopleWords
    from newsreader.languages.base.peoples import PeopleNames
    from newsreader.languages.base.quoting import QuotingWords
    from newsreader.languages.base.reference import ReferenceWords
    from newsreader.languages.base.script import Unspaced
    from newsreader.languages.base.sentences import SentenceWords
    from newsreader.languages.base.speech import SpeechWords
    from newsreader.languages.base.summaries import SummaryWords
    from newsreader.languages.base.tokens import TokenWords
    from newsreader.languages.base.units import UnitWords
    from newsreader.languages.base.verbs import VerbWords

UNKNOWN_LANGUAGE = "unknown"
"""The code of a text whose language nothing tells."""

_HOME = "newsreader.languages"
_LAST_RESORT = "en"


@dataclass(frozen=True)
class Language:
    """What is known of one language.

    A theme is a module of the language's folder, say `sentences`, that has a constant of the same
    name in capitals. Where the folder has no such module, the theme's property says what applies.

    Attributes:
        code: ISO 639-1 code.
        name: its name in English.
        function_words: its most frequent words, in lower case, by which it is detected.
        is_named: whether an article may be said to be in it; other languages are known only so
            that they are not taken for a neighbour.
        letters: in lower case, those beyond a to z that its own words are written with.
        elided: words that lose their vowel before the next one, as they are then written, with a
            straight apostrophe: "l'" in French.
        prints_dialogue: whether a dash that begins a paragraph may begin what somebody says.
        script: what it is written in, as the detection of languages calls it.
        own_letters: lower-case letters that tell it from others in its script.
        unspaced: how it is read, if it puts no spaces between words.
    """

    code: str
    name: str
    function_words: frozenset[str] = frozenset()
    is_named: bool = True
    letters: str = ""
    elided: frozenset[str] = frozenset()
    prints_dialogue: bool = False
    script: str = "latin"
    own_letters: str = ""
    unspaced: Unspaced | None = None

    @cached_property
    def sentences(self) -> SentenceWords:
        """What decides where a sentence ends; by default that of English."""
        theme: SentenceWords = self._theme("sentences") or _last_resort().sentences
        return theme

    @cached_property
    def tokens(self) -> TokenWords:
        """What makes a token; by default that of English."""
        theme: TokenWords = self._theme("tokens") or _last_resort().tokens
        return theme

    @cached_property
    def speech(self) -> SpeechWords | None:
        """What attributes speech; without it, no speaker is looked for."""
        theme: SpeechWords | None = self._theme("speech")
        return theme

    @cached_property
    def grammar(self) -> GrammarWords | None:
        """Closed word classes; only a language that has them is read by its grammar."""
        theme: GrammarWords | None = self._theme("grammar")
        return theme

    @cached_property
    def verbs(self) -> VerbWords | None:
        """The commonest verbs, which go with a grammar."""
        theme: VerbWords | None = self._theme("verbs")
        return theme

    @cached_property
    def people(self) -> PeopleWords:
        """What people are called; by default nothing."""
        from newsreader.languages.base.people import PeopleWords

        theme: PeopleWords = self._theme("people") or PeopleWords()
        return theme

    @cached_property
    def reference(self) -> ReferenceWords:
        """What refers to somebody named before; by default nothing."""
        from newsreader.languages.base.reference import ReferenceWords

        theme: ReferenceWords = self._theme("reference") or ReferenceWords()
        return theme

    @cached_property
    def quoting(self) -> QuotingWords | None:
        """What tells speech in quotation marks from titles and terms."""
        theme: QuotingWords | None = self._theme("quoting")
        return theme

    @cached_property
    def calendar(self) -> Calendar:
        """What it calls days and months; without it, dates are found by their numbers alone."""
        from newsreader.languages.base.calendar import Calendar

        theme: Calendar = self._theme("calendar") or Calendar()
        return theme

    @cached_property
    def summaries(self) -> SummaryWords:
        """What helps to summarise it; without it, words are compared as they stand."""
        from newsreader.languages.base.summaries import SummaryWords

        theme: SummaryWords = self._theme("summaries") or SummaryWords()
        return theme

    @cached_property
    def page(self) -> PageWords:
        """What its publishers put around an article; without it, nothing is known of them."""
        from newsreader.languages.base.page import PageWords

        theme: PageWords = self._theme("page") or PageWords()
        return theme

    @cached_property
    def names(self) -> NameWords:
        """What names are made of; by default that of English, since names travel."""
        theme: NameWords = self._theme("names") or _last_resort().names
        return theme

    @cached_property
    def heads(self) -> HeadWords | None:
        """What organisations, places and things are called."""
        theme: HeadWords | None = self._theme("heads")
        return theme

    @cached_property
    def peoples(self) -> PeopleNames | None:
        """What peoples and faiths are called."""
        theme: PeopleNames | None = self._theme("peoples")
        return theme

    @cached_property
    def units(self) -> UnitWords:
        """Its words for amounts; without it, signs and codes alone give them away."""
        from newsreader.languages.base.units import UnitWords

        theme: UnitWords = self._theme("units") or UnitWords()
        return theme

    def _theme(self, name: str) -> Any:
        """The constant of the folder's module `name`, None where it has no such module."""
        folder = f"{_HOME}.{self.code}"
        try:
            return getattr(import_module(f"{folder}.{name}"), name.upper())
        except ModuleNotFoundError as error:
            if error.name not in (folder, f"{folder}.{name}"):
                raise
            return None


def _last_resort() -> Language:
    english: Language = import_module(f"{_HOME}.{_LAST_RESORT}").LANGUAGE
    return english
