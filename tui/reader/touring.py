"""Going through articles of the library, one after the other, along a course."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui.reader.memory import named
from tui.reader.messages import Reached
from tui.reader.panes import Pane
from tui.session.going import to

if TYPE_CHECKING:
    from newsreader.text.span import Span
    from tui.reader.articles import Articles
    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.memory import Memory
    from tui.session.course import Course


class Touring:
    """Opens the articles of a course as the library has them, with its places as the trail.

    Args:
        desk: where they are read.
        background: starts threads.
        memory: has the library.
        articles: shows them.
    """

    def __init__(
        self, desk: Desk, background: Background, memory: Memory, articles: Articles
    ) -> None:
        self._desk = desk
        self._background = background
        self._memory = memory
        self._articles = articles
        self._course: Course | None = None

    def go(self, course: Course, place: Span | None = None) -> None:
        """Go to a place of the article that a course is in, else to the first."""
        self._course = course
        desk, opened = self._desk, self._desk.session.article
        source = course.leg.source
        if opened is None or opened.source != source:
            desk.shelf = desk.shelf.wanting(source)  # keys are meant for it from now on
        job = partial(self._read, course, place or course.end(forward=True))
        self._background.start(job, "tour")

    def goes_on(self, *, forward: bool) -> bool:
        """Go on into the next article where a step along the trail leads there."""
        desk, course = self._desk, self._course
        seen = desk.article_pane.visible_span
        if course is None or not course.leaves(desk.session, seen, forward=forward):
            return False
        further = course.going_on(forward=forward)
        self.go(further, further.end(forward=forward))
        return True

    def _read(self, course: Course, place: Span) -> None:
        from newsreader.library import content_key

        article = self._memory.library().article(course.leg.article)
        key = content_key(article.text) if article else ""
        self._background.post(Reached(course, place, article, key))

    def take(self, report: Reached) -> None:
        """Show an article that was read, and the place in it."""
        if report.course is not self._course:
            return
        desk, article = self._desk, report.article
        if article is None:
            opened = desk.session.article
            desk.shelf = desk.shelf.wanting(opened.source if opened else "")
            desk.tell("This article is not in the library any more", failed=True)
            return
        desk.panes.go_to(Pane.ARTICLE)
        opened = desk.session.article
        if opened is None or opened.text != article.text:
            source = desk.shelf.source_of(report.key) or article.source
            found = named(article, source)
            self._articles.show_again(found, report.course.trail, report.place, is_kept=True)
        else:
            desk.shelf = desk.shelf.wanting(opened.source)
        desk.take(to(desk.session.following(report.course.trail), report.place))
