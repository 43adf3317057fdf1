"""All that is known of an article: the stages in order, each of which succeeds or fails alone."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.problem import Part, Problem
from newsreader.summary.methods import find_method
from newsreader.summary.summary import Summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.quotations.quotation import Quotation
    from newsreader.summary import Length
    from newsreader.text.sentences import Sentence

REVISION = 1
"""Raised whenever the same article would be analysed otherwise than before: what was kept of an
analysis is then made anew."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """An article and what was found in it; every place is a span of `article.text`.

    A person who is both mentioned and quoted is one `Entity` object in both.

    Attributes:
        article: what was analysed.
        sentences: of all its paragraphs, in order.
        entities: who and what it names.
        quotations: what is said in it.
        summary: what it says.
        problems: the parts that could not be worked out, at most one each; these are empty.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...]
    quotations: tuple[Quotation, ...]
    summary: Summary
    problems: tuple[Problem, ...] = ()

    def problem_of(self, part: Part) -> Problem | None:
        """Why a part is missing, None where it is there."""
        return next((problem for problem in self.problems if problem.part is part), None)


def analyse(
    article: Article,
    *,
    method: str = "news",
    length: int | Length = 3,
    checkpoint: Callable[[], None] = lambda: None,
) -> Analysis:
    """Find the sentences, entities, quotations and the summary of an article.

    A part that fails is one of the analysis' problems, and the others are there all the same: the
    quotations without the entities, the summary without either.

    Args:
        article: what was read.
        method: name of a summary method, one of `newsreader.summary.METHODS`.
        length: how many sentences the summary has, or another `Length`.
        checkpoint: called many times during the work; an exception that it raises ends the work
            and is passed on.

    Raises:
        ValueError: the method is unknown.
    """
    find_method(method)
    with _ending_all(checkpoint) as check:
        return _analysed(article, method, length, check)


def unanalysed(article: Article, error: Exception, method: str = "news") -> Analysis:
    """The analysis of an article when an error has left nothing but its text."""
    problems = tuple(Problem.of(part, error) for part in Part)
    return Analysis(article, (), (), (), Summary(method, (), 0), problems)


def resummarised(
    analysis: Analysis,
    *,
    method: str,
    length: int | Length,
    checkpoint: Callable[[], None] = lambda: None,
) -> Analysis:
    """The analysis with a summary by another method, or with that one's problem.

    Args:
        analysis: of the article.
        method: name of a summary method, one of `newsreader.summary.METHODS`.
        length: how many sentences the summary has, or another `Length`.
        checkpoint: called many times during the work; an exception that it raises ends the work
            and is passed on.

    Raises:
        ValueError: the method is unknown.
    """
    find_method(method)
    if not analysis.sentences:  # there is nothing to choose from, or they are what failed
        return analysis
    with _ending_all(checkpoint) as check:
        return _summarised(analysis, method, length, check)


def _analysed(
    article: Article,
    method: str,
    length: int | Length,
    checkpoint: Callable[[], None],
) -> Analysis:
    # Each stage is imported where it begins: one that cannot be imported fails alone, too.
    try:
        page = article.page(checkpoint)
    except Exception as error:  # noqa: BLE001 - the article can still be read
        return unanalysed(article, error, method)
    problems: list[Problem] = []
    entities: tuple[Entity, ...] = ()
    with _alone(Part.ENTITIES, problems):
        from newsreader.entities import find_entities

        entities = find_entities(article, page, checkpoint=checkpoint)
    quotations: tuple[Quotation, ...] = ()
    with _alone(Part.QUOTATIONS, problems):
        from newsreader.quotations import find_quotations

        quotations = find_quotations(article, page, entities, checkpoint=checkpoint)
    nothing = Summary(method, (), 0)
    found = Analysis(article, page.sentences, entities, quotations, nothing, tuple(problems))
    return _summarised(found, method, length, checkpoint)


def _summarised(
    analysis: Analysis, method: str, length: int | Length, checkpoint: Callable[[], None]
) -> Analysis:
    problems = [problem for problem in analysis.problems if problem.part is not Part.SUMMARY]
    summary = Summary(method, (), 0)
    with _alone(Part.SUMMARY, problems):
        from newsreader.summary import summarise

        summary = summarise(
            analysis.article,
            analysis.sentences,
            analysis.quotations,
            analysis.entities,
            method=method,
            length=length,
            checkpoint=checkpoint,
        )
    return replace(analysis, summary=summary, problems=tuple(problems))


@contextmanager
def _alone(part: Part, problems: list[Problem]) -> Iterator[None]:
    """Make what goes wrong inside a problem of this part, which ends no other."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - a defect in a part must not cost the others
        problems.append(Problem.of(part, error))


class _Ended(BaseException):
    """What the checkpoint raised, wrapped so that no stage can raise or catch it itself."""

    def __init__(self, reason: Exception) -> None:
        super().__init__(reason)
        self.reason = reason


@contextmanager
def _ending_all(checkpoint: Callable[[], None]) -> Iterator[Callable[[], None]]:
    """A checkpoint whose exceptions end all parts, and are passed on."""

    def check() -> None:
        try:
            checkpoint()
        except Exception as reason:  # noqa: BLE001 - it is passed on
            raise _Ended(reason) from None

    try:
        yield check
    except _Ended as ended:
        raise ended.reason from None
