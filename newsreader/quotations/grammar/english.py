"""The words of English, the one language whose sentences are read by their grammar."""

from __future__ import annotations

from newsreader.languages import language
from newsreader.languages.base.grammar import GrammarWords
from newsreader.languages.base.quoting import QuotingWords
from newsreader.languages.base.verbs import VerbWords

GRAMMAR = language("en").grammar or GrammarWords()
VERBS = language("en").verbs or VerbWords()
PEOPLE = language("en").people
REFERENCE = language("en").reference
_QUOTING = language("en").quoting or QuotingWords()
LABELS = _QUOTING.asking | _QUOTING.answering
"""Labels of questions and answers, lower-cased."""
