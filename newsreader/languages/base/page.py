"""What a publisher's pages put around an article, and among its sentences, in one language.

When paragraphs are told apart the language is not known yet: the stage takes the words of all
languages together, and rules that have the same name in several languages as one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.role import Role

_NONE: frozenset[str] = frozenset()


class PageRule(NamedTuple):
    """One kind of paragraph and how it is worded.

    Attributes:
        name: what the kind is called, the same in every language.
        role: the role that such a paragraph has.
        wording: a verbose regular expression for what it begins with, or ends with. In angle
            brackets stand the stage's own patterns: <date>, <time>, <month>, <agency>, <name>,
            <names>, <day> (one of a week or a month, by name), <separator>, <desk>, <post>.
        example: a paragraph of the kind.
        longest: characters above which a paragraph is not of this kind.
        exact: whether case counts.
        signs: if given, every paragraph of the kind contains one of these, in lower case, which is
            quicker to see than what the expression looks for.
        beginnings: like signs, but a paragraph of the kind begins with one of them.
        ends_with_word: whether the last character of every paragraph of the kind is a letter or a
            digit, which is quick to see, too.
        endings: if given, the expression is looked for at the paragraph's end, and only if one of
            these stands there.
    """

    name: str
    role: Role
    wording: str
    example: str
    longest: int = 160
    exact: bool = False
    signs: tuple[str, ...] = ()
    beginnings: tuple[str, ...] = ()
    ends_with_word: bool = False
    endings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of a language's pages, in lower case unless stated otherwise.

    Attributes:
        rules: kinds of paragraphs that the words below do not cover.
        sentence_rules: kinds of sentences that stand among others where a page was run together
            into one paragraph. Their wording may stand anywhere, and case counts.
        stamps: what a date or a time of publication is announced by: "published".
        updates: those stamps that announce an update.
        before_stamps: words that may come before one: "last" updated.
        after_stamps: words that may come after one, and between a date and a time: updated "at".
        source_labels: labels of where a text or a picture comes from: "source".
        sections: words of the labels that stand above a title: "world", "exclusive".
        prose_words: words that headlines do without.
        prose_openings: words that no headline begins with.
        byline_openings: words before an author's name, after which only a name may follow.
        before_authors: words before an author's name that a rule of the language reads.
        byline_labels: words for an author, which a colon follows.
        author_marks: how pages call, in their markup and addresses, what is about an author.
        standfirst_marks: the same of what stands under the title.
        conjunctions: "and".
        particles: small words within names, as they are written there: "von", "bin".
        posts: the jobs of those who write: "correspondent".
        desk_words: small words that go with a post: "senior", "for".
        announcing: verbs that may come before a colon, but never in the label of a caption.
        mail: labels of the fields above a mail, to "subject", "from", "date" or "".
        page_labels: words before the number of a page.
        agencies: news agencies and broadcasters at home in the language, as they are written.
    """

    rules: tuple[PageRule, ...] = ()
    sentence_rules: tuple[PageRule, ...] = ()
    stamps: frozenset[str] = _NONE
    updates: frozenset[str] = _NONE
    before_stamps: frozenset[str] = _NONE
    after_stamps: frozenset[str] = _NONE
    source_labels: frozenset[str] = _NONE
    sections: frozenset[str] = _NONE
    prose_words: frozenset[str] = _NONE
    prose_openings: frozenset[str] = _NONE
    byline_openings: frozenset[str] = _NONE
    before_authors: frozenset[str] = _NONE
    byline_labels: frozenset[str] = _NONE
    author_marks: frozenset[str] = _NONE
    standfirst_marks: frozenset[str] = _NONE
    conjunctions: frozenset[str] = _NONE
    particles: frozenset[str] = _NONE
    posts: frozenset[str] = _NONE
    desk_words: frozenset[str] = _NONE
    announcing: frozenset[str] = _NONE
    mail: Mapping[str, str] = field(default_factory=dict)
    page_labels: frozenset[str] = _NONE
    agencies: frozenset[str] = _NONE


def opening(*phrases: str) -> str:
    """A pattern for a paragraph that begins with one of the phrases."""
    return rf"{_any(phrases)} (?!\w)"


def whole(*phrases: str) -> str:
    """A pattern for a paragraph that is one of the phrases."""
    return rf"{_any(phrases)} \W*$"


def labelled(*phrases: str) -> str:
    """A pattern for a paragraph that begins with one of the phrases and a colon."""
    return rf"{_any(phrases)} \s? :"


def _any(phrases: tuple[str, ...]) -> str:
    return rf"(?: {'|'.join(map(re.escape, phrases))} )"
