"""What is not looked for in an article, because too little is known of its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.languages import UNKNOWN_LANGUAGE, language
from newsreader.languages.detection import is_read_as_english
from newsreader.problem import Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.article import Article


def not_looked_for(article: Article) -> Mapping[Part, str]:
    """One sentence on each part of an analysis for which something is not looked for.

    Args:
        article: what was analysed.
    """
    if is_read_as_english(article.language, article.read_text):
        return {}
    known = language(article.language)
    if known.speech is not None:
        return {}
    if article.language == UNKNOWN_LANGUAGE:
        people = "The language is not known: people and organisations are not looked for."
        return {Part.ENTITIES: people}
    return {
        Part.ENTITIES: f"People and organisations are not looked for in {known.name}.",
        Part.QUOTATIONS: f"Speakers are not looked for in {known.name}.",
    }
