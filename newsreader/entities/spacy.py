"""Entities by spaCy, for readers who have it: the optional extra `newsreader[spacy]`.

spaCy finds and types the names; dates and amounts, and who is who, are worked out as without it.
"""

from __future__ import annotations

import importlib
from functools import cache
from typing import TYPE_CHECKING, Any

from newsreader.article import UNKNOWN_LANGUAGE, Role
from newsreader.entities.entity import EntityKind
from newsreader.entities.missing import MissingPipelineError
from newsreader.entities.recognition import FoundName
from newsreader.entities.scorecard import KINDS
from newsreader.entities.words import words_of
from newsreader.tokens import Shape, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from newsreader.article import Article
    from newsreader.entities.amount import Amount

KIND_OF_LABEL: Mapping[str, EntityKind] = {
    "PERSON": EntityKind.PERSON, "PER": EntityKind.PERSON, "ORG": EntityKind.ORGANISATION,
    "GPE": EntityKind.PLACE, "LOC": EntityKind.PLACE, "FAC": EntityKind.PLACE,
    "NORP": EntityKind.GROUP, "EVENT": EntityKind.THING, "PRODUCT": EntityKind.THING,
    "WORK_OF_ART": EntityKind.THING, "LAW": EntityKind.THING, "MISC": EntityKind.THING,
}  # fmt: skip
"""Labels of OntoNotes and of CoNLL to ours; others, as of numbers, are passed over."""

PIPELINES: Mapping[str, tuple[str, ...]] = {
    "en": ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm"),
    "de": ("de_core_news_lg", "de_core_news_md", "de_core_news_sm"),
    "fr": ("fr_core_news_lg", "fr_core_news_md", "fr_core_news_sm"),
    "es": ("es_core_news_lg", "es_core_news_md", "es_core_news_sm"),
}
"""Names of pipelines by language, the best first; the first that is installed is used."""


def spacy_mentions(
    article: Article,
    amounts: Sequence[Amount],
    checkpoint: Callable[[], None],
    pipeline: Callable[[str], Any] | None = None,
) -> Iterator[FoundName]:
    """The names that spaCy finds in an article, in order, without titles and determiners.

    Args:
        article: what was read.
        amounts: its dates and amounts, in order: names that overlap one are passed over.
        checkpoint: called once a paragraph.
        pipeline: a loaded spaCy pipeline; without one the best that is installed is loaded.

    Raises:
        MissingPipelineError: spaCy or a pipeline for the article's language is missing.
    """
    run = pipeline or load_pipeline(article.language)
    taken = iter(amounts)
    amount = next(taken, None)
    for paragraph in article.paragraphs:
        checkpoint()
        if paragraph.role is Role.BOILERPLATE:
            continue
        span = paragraph.span
        for entity in run(span.of(article.text).replace("\n", " ")).ents:
            mention = _mention(article.text, entity, span.start)
            while mention and amount is not None and amount.end <= mention.start:
                amount = next(taken, None)
            if mention and (amount is None or mention.end <= amount.start):
                yield mention


def _mention(text: str, entity: Any, offset: int) -> FoundName | None:
    """SpaCy's entity as a mention: trimmed, its kind ours; None where nothing is left of it."""
    kind = KIND_OF_LABEL.get(entity.label_)
    if kind is None:
        return None
    words = words_of(tokens(text, offset + entity.start_char, offset + entity.end_char))
    while words and ("honorifics" in words[0].classes or words[0].lower in ("the", "a", "an")):
        words = words[1:]
    while words and words[-1].shape is Shape.MARK:
        words = words[:-1]
    if not words:
        return None
    name = " ".join(text[words[0].start : words[-1].end].split())
    return FoundName(words[0].start, words[-1].end, name, KINDS.index(kind), 1.0)


@cache
def load_pipeline(language: str) -> Callable[[str], Any]:
    """The best installed pipeline for a language; English where the language is unknown.

    Raises:
        MissingPipelineError: spaCy or a pipeline for the language is not installed.
    """
    try:
        spacy = importlib.import_module("spacy")
    except ImportError:
        raise MissingPipelineError(
            "spaCy is not installed: pip install 'newsreader[spacy]', or use --entities rules"
        ) from None
    names = PIPELINES.get("en" if language == UNKNOWN_LANGUAGE else language, ())
    for name in names:
        if spacy.util.is_package(name):
            pipeline: Callable[[str], Any] = spacy.load(name)
            return pipeline
    raise MissingPipelineError(
        f"spaCy has no pipeline for language {language!r}: "
        + (f"python -m spacy download {names[-1]}, or " if names else "")
        + "use --entities rules"
    )
