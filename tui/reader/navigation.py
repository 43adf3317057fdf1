"""Going from place to place: the trail, and the keys that follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.reactive import var
from textual.screen import Screen

from newsreader.problem import Part
from tui.commands import key_of
from tui.reader.highlights import STOP_KINDS, highlights
from tui.trail import Trail, TrailKind, counted
from widgets.article_pane import ArticlePane, Highlight, HighlightKind
from widgets.quotation_list import NOBODY
from widgets.status_line import StatusLine

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.entities.entity import Entity
    from newsreader.problem import Problem
    from newsreader.quotations.quotation import Quotation
    from newsreader.span import Span
    from newsreader.summary import Summary
    from tui.trail import Step

STILL_WORKING = "The article is still being analysed: in a moment"
NO_QUOTATIONS = Trail(TrailKind.QUOTATIONS, "quotations")
_PARTS = {
    TrailKind.QUOTATIONS: Part.QUOTATIONS,
    TrailKind.SPEAKER: Part.QUOTATIONS,
    TrailKind.ENTITY: Part.ENTITIES,
    TrailKind.SUMMARY: Part.SUMMARY,
}
"""What has to be worked out for a trail to have stops."""


class TrailScreen(Screen[None]):
    """A screen with an article pane, a status line and a trail through the article."""

    article: var[Article | None] = var(None)
    quotations: var[tuple[Quotation, ...] | None] = var(None)
    """What was found, terms and titles too; None while it is being found out."""
    entities: var[tuple[Entity, ...] | None] = var(None)
    """What was found; None while it is being found out."""
    summary: var[Summary | None] = var(None)
    problems: var[tuple[Problem, ...]] = var(())
    """The parts of the analysis that could not be worked out; each is empty."""
    trail: var[Trail] = var(NO_QUOTATIONS)
    stops: var[tuple[Span, ...]] = var(())
    place: var[Span | None] = var(None)
    """The stop that the reader went to last."""
    stop_kind: var[HighlightKind | None] = var(None)
    """Why the stops are set off in the text."""
    highlights: var[tuple[Highlight, ...]] = var(())

    _said: dict[Span, Quotation]
    """The quotations that somebody says, by their places, in text order."""

    def __init__(self) -> None:
        super().__init__()
        self._said = {}
        self._chosen: Entity | None = None

    @property
    def article_pane(self) -> ArticlePane:
        """Where the article stands."""
        return self.query_one("#article", ArticlePane)

    @property
    def status(self) -> StatusLine:
        """Where the trail is described."""
        return self.query_one(StatusLine)

    def problem_of(self, part: Part | None) -> str:
        """One sentence on why a part is not there, "" where it is or is being found out."""
        return next((str(problem) for problem in self.problems if problem.part is part), "")

    # The trail.

    def watch_quotations(self) -> None:
        """Let the trail run over what was found."""
        self._said = {
            quotation.span: quotation
            for quotation in self.quotations or ()
            if quotation.is_utterance
        }
        self.highlights = highlights(self._said.values())
        if self.trail.kind is TrailKind.QUOTATIONS:
            self.follow_quotations()

    @property
    def quotation_trail(self) -> Trail:
        """The trail of all that is said."""
        return Trail(TrailKind.QUOTATIONS, "quotations", tuple(self._said))

    def follow_quotations(self) -> None:
        """Make the quotations the trail."""
        self.trail = self.quotation_trail

    def follow_entity(self, entity: Entity) -> None:
        """Make the mentions of an entity the trail."""
        self._chosen = entity
        self.trail = Trail(TrailKind.ENTITY, f"mentions of {entity.name}", entity.mentions)

    def follow_speaker(self, speaker: str) -> None:
        """Make all that somebody says the trail."""
        stops = tuple(span for span, said in self._said.items() if said.speaker == speaker)
        self.trail = Trail(TrailKind.SPEAKER, f"quotations by {speaker}", stops)

    def follow_summary(self) -> None:
        """Make the sentences of the summary the trail."""
        chosen = self.summary.sentences if self.summary else ()
        stops = tuple(sentence.span for sentence in chosen)
        self.trail = Trail(TrailKind.SUMMARY, "summary sentences", stops)

    def watch_trail(self) -> None:
        """Mark the trail's stops."""
        self.stops = self.trail.stops
        self.stop_kind = STOP_KINDS.get(self.trail.kind)
        self.describe()

    def watch_place(self) -> None:
        """Say where the reader is."""
        self.describe()

    def tell(self, notice: str = "", *, failed: bool = False) -> None:
        """Bring the status line up to date, with a sentence that stands until the next step."""
        if not self.is_mounted or self.article is None:
            return
        self.describe()
        self.status.notice = notice
        self.status.failed = failed

    def describe(self) -> None:
        """Bring what the status line says of the trail up to date; a notice stays."""
        if self.is_mounted and self.article is not None:
            self.status.trail = self._described()

    def _described(self) -> str:
        trail = self.trail
        quotation = self.quotation_here
        if quotation is not None and trail.index(self.place) is None:
            trail = self.quotation_trail
        elif self.quotations is None and trail.kind is TrailKind.QUOTATIONS:
            return ""
        described = self.problem_of(_PARTS.get(trail.kind)) or trail.described(self.place)
        if quotation is not None and trail.kind is TrailKind.QUOTATIONS:
            described += f" – {quotation.told_speaker or NOBODY.lower()}"
        if trail.kind is TrailKind.ENTITY and self._chosen is not None:
            said = sum(said.person is self._chosen for said in self._said.values())
            key = key_of(self.app, "trail.speaker")
            described += f" – {key} for the {counted(said, 'quotation')}" if said else ""
        return described

    @property
    def quotation_here(self) -> Quotation | None:
        """The quotation that the reader went to last, None where that was something else."""
        return self._said.get(self.place) if self.place else None

    @property
    def speaker_at_hand(self) -> str | None:
        """The chosen person while the mentions are the trail, else who is speaking here."""
        if self.trail.kind is TrailKind.ENTITY and self._chosen is not None:
            return self._chosen.name
        quotation = self.quotation_at_hand
        return quotation.speaker if quotation else None

    def action_follow_speaker(self) -> None:
        """Make what one person says the trail, and go to its first place."""
        speaker = self.speaker_at_hand
        if problem := self.problem_of(Part.QUOTATIONS):
            self.tell(problem, failed=True)
            return
        if speaker is None or not any(said.speaker == speaker for said in self._said.values()):
            self.tell(f"Nothing is quoted from {speaker}" if speaker else "Nobody is speaking here")
            return
        self.follow_speaker(speaker)
        self.go_to(self.trail.stops[0])

    # Going along it.

    def go_to(self, span: Span) -> None:
        """Show a place and make it the current one."""
        self.place = span
        self.article_pane.go_to(span)
        self.tell()

    def _go_along(self, trail: Trail, *, forward: bool) -> None:
        step = self._step(trail, forward=forward)
        if step is None:
            problem = self.problem_of(_PARTS.get(trail.kind))
            looking = trail.kind is TrailKind.QUOTATIONS and self.quotations is None
            nothing = STILL_WORKING if looking else f"There are no {trail.noun} here"
            self.tell(problem or nothing, failed=bool(problem))
            return
        self.take(step, trail, forward=forward)

    def take(self, step: Step, trail: Trail, *, forward: bool = True) -> None:
        """Go to where a step along a trail leads, and say so if that was around an end."""
        self.go_to(step.stop)
        if step.wrapped and len(trail.stops) > 1:
            around = "end; on from the start" if forward else "start; on from the end"
            self.tell(f"{self._described()} (past the {around})")

    def _step(self, trail: Trail, *, forward: bool) -> Step | None:
        """The next stop from the current one, or from the screen once that is out of view."""
        seen = self.article_pane.visible_span
        here = seen.start - 1 if forward else seen.start
        if self.place is not None and self.place.overlaps(seen):
            here = self.place.start
        return trail.after(here) if forward else trail.before(here)

    def action_next_stop(self) -> None:
        """To the trail's next stop."""
        self._go_along(self.trail, forward=True)

    def action_previous_stop(self) -> None:
        """To the trail's stop before."""
        self._go_along(self.trail, forward=False)

    def action_next_quotation(self) -> None:
        """To the next quotation, whatever the trail is."""
        self._go_along(self.quotation_trail, forward=True)

    def action_previous_quotation(self) -> None:
        """To the quotation before, whatever the trail is."""
        self._go_along(self.quotation_trail, forward=False)

    @property
    def quotation_at_hand(self) -> Quotation | None:
        """The quotation gone to last, else the first one on screen."""
        if (here := self.quotation_here) is not None:
            return here
        step = self.quotation_trail.after(self.article_pane.visible_span.start - 1)
        on_screen = step and step.stop.overlaps(self.article_pane.visible_span)
        return self._said[step.stop] if step and on_screen else None

    def pick_at(self, offset: int) -> None:
        """Go to a mention, whose entity becomes the trail, or to a quotation at a place."""
        for entity in self.entities or ():
            for mention in entity.mentions:
                if mention.start <= offset < mention.end:
                    self.follow_entity(entity)
                    self.go_to(mention)
                    return
        for span in self._said:
            if span.start <= offset < span.end:
                self.go_to(span)
                return
