"""From an article to its summary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from newsreader.summary.candidates import candidates, headlines
from newsreader.summary.dependence import leanings
from newsreader.summary.languages import language_support
from newsreader.summary.methods import DEFAULT_METHOD, find_method
from newsreader.summary.summary import RankedSentence, Summary
from newsreader.summary.unattributed import unattributed
from newsreader.summary.words import Tokenizer
from newsreader.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.quotations.quotation import Quotation
    from newsreader.summary.candidates import Candidate
    from newsreader.summary.length import Length
    from newsreader.text.sentences import Sentence

_NOTHING = "There is no summary: the article has no sentences that tell something by themselves."


def summarise(  # noqa: PLR0913 - the article and what is known of it, and three settings
    article: Article,
    sentences: Sequence[Sentence],
    quotations: Iterable[Quotation] = (),
    entities: Iterable[Entity] = (),
    *,
    method: str = DEFAULT_METHOD,
    length: int | Length = 3,
    checkpoint: Callable[[], None] = lambda: None,
) -> Summary:
    """Rank the sentences of an article by one of the `METHODS`.

    Titles, bylines, captions, headings and boilerplate are never in a summary; where an article has
    nothing else, the summary is empty, and its notice says so.  An article that is too long for
    the method is summarised by the default one, and the notice says that.

    Args:
        article: what was read.
        sentences: its sentences.
        quotations: what is quoted in it.
        entities: who and what it names.
        method: name of the method.
        length: how many sentences, or any other `Length`.
        checkpoint: called many times during the work; it may raise to end it.

    Raises:
        ValueError: there is no such method.
    """
    wanted = find_method(method)
    quotations, entities = tuple(quotations), tuple(entities)
    found = candidates(article, sentences, quotations, entities, checkpoint)
    if not found:
        return Summary(wanted.name, (), 0, _NOTHING if sentences else None)
    alone = unattributed([candidate.span for candidate in found], quotations)
    found = [replace(one, is_unattributed=True) if one.span in alone else one for one in found]
    used, excess = wanted.suited(len(found))
    support = language_support(article.language)
    summarizer = used.load(support, checkpoint)
    if hasattr(summarizer, "explained"):
        leans = leanings(article, found, entities)
        found = [
            replace(one, leanings=needs) if needs else one
            for one, needs in zip(found, leans, strict=True)
        ]
    tokenizer = Tokenizer(support.code, checkpoint)
    ranking = _ranking(summarizer, found, headlines(article), tokenizer)
    notices = [notice for notice in (excess, support.notice) if notice]
    return Summary(used.name, ranking, 0, " ".join(notices) or None).resized(length)


def _ranking(
    summarizer: Any, found: Sequence[Candidate], titles: Sequence[str], tokenizer: Tokenizer
) -> tuple[RankedSentence, ...]:
    from newsreader.summary.document import sumy_document

    document = sumy_document(found, titles, tokenizer)
    if hasattr(summarizer, "explained"):
        explained = summarizer.explained(document)
    else:
        explained = [(info, {}) for info in _all_rated(summarizer, document)]
    return tuple(
        RankedSentence(
            span=info.sentence.candidate.span,
            score=float(info.rating),
            parts=parts,
            words=count_words(info.sentence.candidate.text, tokenizer.language),
            number=info.sentence.candidate.number,
            leanings=tuple(
                replace(need, supports=tuple(found[support].number for support in need.supports))
                for need in info.sentence.candidate.leanings
            ),
        )
        for info, parts in explained
    )


def _all_rated(summarizer: Any, document: Any) -> list[Any]:
    """All sentences as a sumy summarizer rates them, best first.

    In sumy a count may be a callable: it is given all rated sentences and picks some.
    """
    rated: list[Any] = []

    def keep_all(infos: list[Any]) -> list[Any]:
        rated.extend(infos)
        return infos

    summarizer(document, keep_all)
    return rated
