"""Paragraphs that say what a picture shows and have no label: `Ada Quill mends a net.`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.entities.entity import EntityKind
from newsreader.languages import language as language_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.text.sentences import Sentence

_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)\b(?!['’])")


def pictured(
    article: Article, sentences: Sequence[Sentence], entities: Iterable[Entity]
) -> set[int]:
    """The indexes of the paragraphs that look like captions.

    Such a paragraph is a single sentence in the present that opens with the full name of somebody
    whom no other paragraph of the body names, and it is not the body's first.
    """
    language = language_of(article.language)
    ending = language.summaries.present_ending
    if ending is None:
        return set()
    single = _single(article, sentences)
    others = (language.function_words, language.names.speech_verbs, language.names.function_words)
    found: set[int] = set()
    for entity in entities:
        if entity.kind is not EntityKind.PERSON:
            continue
        first, last = entity.mentions[0], entity.mentions[-1]
        home = article.paragraph_at(first.start)
        if home not in single or article.paragraph_at(last.start) != home:
            continue
        opens = first.start == article.paragraphs[home].span.start and " " in first.of(article.text)
        verb = _NEXT_WORD.match(article.text, first.end) if opens else None
        if not verb or not verb[1].islower() or not verb[1].endswith(ending):
            continue
        if not any(verb[1] in words for words in others):
            found.add(home)
    return found


def _single(article: Article, sentences: Sequence[Sentence]) -> set[int]:
    """The paragraphs of the body that are one sentence, except the body's first."""
    counts: dict[int, int] = {}
    for sentence in sentences:
        if article.paragraphs[sentence.paragraph].role is Role.BODY:
            counts[sentence.paragraph] = counts.get(sentence.paragraph, 0) + 1
    first = min(counts, default=-1)
    return {index for index, count in counts.items() if count == 1 and index != first}
