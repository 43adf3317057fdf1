"""What is being read: an article, what is known about it, and where in it the reader is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsreader.options import Options
from newsreader.summary import Length
from tui.session.passages import words_at
from tui.session.trail import QUOTATIONS, Trail, TrailKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsreader.analysis import Analysis
    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.problem import Part, Problem
    from newsreader.quotations.quotation import Quotation
    from newsreader.summary import Summary
    from newsreader.text.span import Span
    from tui.session.trail import Step


@dataclass(frozen=True, slots=True, eq=False)
class Session:
    """An article as it is being read; every method returns another session and leaves this one.

    Attributes:
        options: how articles are read and summarised, as the reader last asked for.
        article: what is being read, None before anything was opened.
        analysis: what was found in it, with the summary that is shown; None until it is there.
        said: the quotations that somebody says, by their places, in text order.
        agreement: the other methods that choose each sentence of the summary, None until they have
            been asked.
        key: what the article is remembered by, None until it has been looked up.
        bookmarks: where in the article they are, in text order, in code points.
        trail: the places that are stepped through.
        place: the one that the reader went to last.
        chosen: the entity that the reader chose last.
        is_summarising: whether a summary by another method is being made.
        elsewhere: what other articles say of quotations, by their places; "" for nothing.
    """

    options: Options = field(default_factory=Options)
    article: Article | None = None
    analysis: Analysis | None = None
    said: Mapping[Span, Quotation] = field(default_factory=dict)
    agreement: Mapping[Span, tuple[str, ...]] | None = None
    key: str | None = None
    bookmarks: tuple[int, ...] = ()
    trail: Trail = QUOTATIONS
    place: Span | None = None
    chosen: Entity | None = None
    is_summarising: bool = False
    elsewhere: Mapping[Span, str] = field(default_factory=dict)

    # What is known.

    @property
    def quotations(self) -> tuple[Quotation, ...] | None:
        """What was found, terms and titles too; None while it is being worked out."""
        return self.analysis.quotations if self.analysis else None

    @property
    def entities(self) -> tuple[Entity, ...] | None:
        """What was found; None while it is being worked out."""
        return self.analysis.entities if self.analysis else None

    @property
    def summary(self) -> Summary | None:
        """The summary that is shown; None while it is being worked out."""
        return self.analysis.summary if self.analysis else None

    @property
    def total(self) -> int:
        """How many sentences the article has, 0 until that is known."""
        return len(self.analysis.sentences) if self.analysis else 0

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The parts of the analysis that could not be worked out; each is empty."""
        return self.analysis.problems if self.analysis else ()

    def problem_of(self, part: Part | None) -> str:
        """One sentence on why a part is missing, "" if it is there or being worked out."""
        return next((str(problem) for problem in self.problems if problem.part is part), "")

    # What becomes known.

    def opened(self, article: Article) -> Session:
        """Another article, about which nothing is known yet."""
        return Session(self.options, article)

    def analysed(self, analysis: Analysis) -> Session:
        """The same article with what was found in it."""
        said = {found.span: found for found in analysis.quotations if found.is_utterance}
        session = replace(self, analysis=analysis, said=said, elsewhere={})
        return session.following_quotations() if self.on(TrailKind.QUOTATIONS) else session

    def resummarised(self, analysis: Analysis) -> Session:
        """The same with another summary, whose length the next articles' summaries will have."""
        session = replace(self, analysis=analysis, agreement=None, is_summarising=False)
        if length := analysis.summary.length:
            session = session.asking(replace(self.options, length=Length(length)))
        return session.following_summary() if self.on(TrailKind.SUMMARY) else session

    def asking(self, options: Options) -> Session:
        """The same for a reader who asks for something else."""
        return replace(self, options=options)

    def agreeing(self, agreement: Mapping[Span, tuple[str, ...]] | None) -> Session:
        """The same with the methods that choose the sentences, or without."""
        return replace(self, agreement=agreement)

    def knowing_elsewhere(self, place: Span, told: str) -> Session:
        """The same with what other articles say of the quotation at a place."""
        return replace(self, elsewhere={**self.elsewhere, place: told})

    def recalled(self, key: str, bookmarks: Iterable[int]) -> Session:
        """The same with what is remembered about the article."""
        return replace(self, key=key).bookmarked(bookmarks)

    def bookmarked(self, bookmarks: Iterable[int]) -> Session:
        """The same with other bookmarks."""
        session = replace(self, bookmarks=tuple(sorted(bookmarks)))
        return session.following_bookmarks() if self.on(TrailKind.BOOKMARKS) else session

    # The trail.

    def on(self, kind: TrailKind) -> bool:
        """Whether the trail is one of a kind."""
        return self.trail.kind is kind

    @property
    def quotation_trail(self) -> Trail:
        """The trail of everything that is said."""
        return replace(QUOTATIONS, stops=tuple(self.said))

    def following(self, trail: Trail) -> Session:
        """The same on another trail."""
        return replace(self, trail=trail)

    def following_quotations(self) -> Session:
        """The same on the trail of everything that is said."""
        return self.following(self.quotation_trail)

    def following_entity(self, entity: Entity) -> Session:
        """The same on the mentions of an entity, which is the chosen one."""
        trail = Trail(TrailKind.ENTITY, f"mentions of {entity.name}", entity.mentions)
        return replace(self, trail=trail, chosen=entity)

    def following_speaker(self, speaker: str) -> Session:
        """The same on the trail of everything that somebody says."""
        stops = tuple(span for span, said in self.said.items() if said.speaker == speaker)
        return self.following(Trail(TrailKind.SPEAKER, f"quotations by {speaker}", stops))

    def following_summary(self) -> Session:
        """The same on the sentences of the summary."""
        chosen = self.summary.sentences if self.summary else ()
        stops = tuple(sentence.span for sentence in chosen)
        return self.following(Trail(TrailKind.SUMMARY, "summary sentences", stops))

    def following_bookmarks(self) -> Session:
        """The same on the bookmarks; on the quotations if there are none."""
        if self.article is None or not self.bookmarks:
            return self.following_quotations()
        stops = tuple(words_at(self.article, place) for place in self.bookmarks)
        return self.following(Trail(TrailKind.BOOKMARKS, "bookmarks", stops))

    def following_links(self) -> Session:
        """The same on the links."""
        stops = tuple(self.article.links) if self.article else ()
        return self.following(Trail(TrailKind.LINKS, "links", stops))

    # The place.

    def at(self, place: Span | None) -> Session:
        """The same for a reader who went to a place."""
        return replace(self, place=place)

    def place_in(self, seen: Span) -> Span | None:
        """The place that the reader went to last if that is on the screen.

        Args:
            seen: what is on the screen.
        """
        return self.place if self.place is not None and self.place.overlaps(seen) else None

    def progress(self, position: int, *, end_seen: bool) -> str:
        """How far a reading position is in the article: "Top", "34 %"."""
        length = len(self.article.text) if self.article else 0
        share = 100 if end_seen or not length else 100 * position // length
        return "Top" if share == 0 else f"{share} %"

    def step(self, trail: Trail, seen: Span, *, forward: bool) -> Step | None:
        """The next stop from the place, or from the screen once the place is out of view."""
        place = self.place_in(seen)
        if forward:
            return trail.after(place.start if place else seen.start - 1)
        return trail.before(place.start if place else seen.start)

    @property
    def quotation_here(self) -> Quotation | None:
        """The quotation that the reader went to last, None if that was something else."""
        return self.said.get(self.place) if self.place else None

    @property
    def entity_here(self) -> Entity | None:
        """The chosen entity while its mentions are the trail, else who surely speaks here."""
        if self.on(TrailKind.ENTITY):
            return self.chosen
        here = self.quotation_here
        return here.person if here is not None and here.is_sure else None

    @property
    def link_here(self) -> str | None:
        """The address of the link that the reader went to last, None if it was something else."""
        return self.article.links.get(self.place) if self.article and self.place else None

    def quotation_at_hand(self, seen: Span) -> Quotation | None:
        """The quotation that the reader went to last, else the first one on the screen."""
        if (here := self.quotation_here) is not None:
            return here
        step = self.quotation_trail.after(seen.start - 1)
        return self.said[step.stop] if step and step.stop.overlaps(seen) else None

    def speaker_at_hand(self, seen: Span) -> str | None:
        """The chosen entity while its mentions are the trail, else who is speaking here."""
        if self.on(TrailKind.ENTITY) and self.chosen is not None:
            return self.chosen.name
        quotation = self.quotation_at_hand(seen)
        return quotation.speaker if quotation else None
