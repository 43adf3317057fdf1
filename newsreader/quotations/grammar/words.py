"""Words: tokens with their word classes."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from newsreader.text.tokens import Shape, Token

if TYPE_CHECKING:
    from newsreader.quotations.grammar.verbs import Verb


class Tag(IntEnum):
    """A word class, coarse enough to be told without a dictionary of the language."""

    NAME = 0
    NOUN = 1
    NUMBER = 2
    DETERMINER = 3
    POSSESSIVE = 4
    """his, her, and the ending ’s"""
    SUBJECT = 5
    """he, she, they"""
    OBJECT = 6
    """him, them"""
    VERB = 7
    ING = 8
    AUXILIARY = 9
    TO = 10
    """before an infinitive"""
    ADVERB = 11
    PREPOSITION = 12
    SUBORDINATOR = 13
    RELATIVE = 14
    CONJUNCTION = 15
    COMMA = 16
    DASH = 17
    COLON = 18
    OPEN = 19
    CLOSE = 20
    QUOTE = 21
    TIME = 22
    MARK = 23


class TaggedWord(NamedTuple):
    """A token with its word class.

    Attributes:
        token: the token, or the quotation.
        tag: its class.
        verb: the verb it is a form of, where it is used as one.
    """

    token: Token
    tag: Tag
    verb: Verb | None = None


class Quoted(Token):
    """A whole quotation among the tokens of a sentence, told by its type.

    It has no text, so that none of its words counts as one of the reporter's.
    """

    __slots__ = ()

    @classmethod
    def at(cls, start: int, end: int) -> Quoted:
        """The quotation that stands there, marks included."""
        return cls("", start, end, "", Shape.MARK)
