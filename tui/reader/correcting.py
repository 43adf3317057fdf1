"""Correcting what the engine has found: in one step, and taken back with one key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsreader.entities.entity import Entity, EntityKind
from tui.reader.at_hand import at_hand
from tui.reader.messages import TakenBack

if TYPE_CHECKING:
    from sqlite3 import Connection

    from textual.screen import Screen

    from newsreader.article import Article
    from newsreader.library.correction import Correction
    from newsreader.quotations.quotation import Quotation
    from tui.choosing import Choice
    from tui.reader.articles import Articles
    from tui.reader.background import Background
    from tui.reader.desk import Desk

_NOBODY, _JUNK, _KIND, _SAME = "nobody", "junk", "kind:", "same:"
_KINDS = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.GROUP)
_OTHERS = (EntityKind.THING, EntityKind.DATE, EntityKind.MONEY, EntityKind.FIGURE)


class Correcting:
    """Asks what is right of the quotation or the entity at hand, and keeps it.

    Args:
        desk: what is corrected.
        screen: over which the reader is asked.
        background: starts threads.
        articles: has an article kept or analysed anew.
    """

    def __init__(
        self, desk: Desk, screen: Screen[None], background: Background, articles: Articles
    ) -> None:
        self._desk = desk
        self._screen = screen
        self._background = background
        self._memory = articles.memory
        self._articles = articles

    def ask(self) -> None:
        """Ask what is right of the quotation or the entity at hand."""
        picked = at_hand(self._desk)
        if picked is None:
            self._desk.tell("There is no quotation and no name at hand to correct")
        elif isinstance(picked, Entity):
            self._ask_entity(picked)
        else:
            self._ask_speaker(picked)

    # A quotation.

    def _ask_speaker(self, quotation: Quotation) -> None:
        from tui.choosing import Choice, Chooser

        said = self._desk.session.said.values()
        names = [one.speaker for one in said if one.speaker is not None]
        people = [
            one.name
            for one in self._desk.session.entities or ()
            if one.kind in (EntityKind.PERSON, EntityKind.ORGANISATION)
        ]
        choices = [
            Choice(name, name, "as it is" if name == quotation.speaker else "")
            for name in dict.fromkeys((*names, *people))
        ]
        choices.append(Choice("Nobody", _NOBODY, "" if quotation.speaker else "as it is"))
        words = " ".join(self._text_of(quotation).split())
        chooser = Chooser("Who says it", choices, new="{}", explanation=words[:120])
        self._screen.app.push_screen(chooser, partial(self._name_speaker, quotation))

    def _text_of(self, quotation: Quotation) -> str:
        article = self._desk.session.article
        return quotation.span.of(article.text) if article else ""

    def _name_speaker(self, quotation: Quotation, chosen: Choice | None) -> None:
        from newsreader.library.correction import about_quotation

        article = self._desk.session.article
        if chosen is None or article is None:
            return
        is_nobody = chosen.value == _NOBODY and not chosen.is_new
        speaker = None if is_nobody else chosen.value
        self._keep(about_quotation(quotation, article.text, speaker))

    # An entity.

    def _ask_entity(self, entity: Entity) -> None:
        from tui.choosing import Choice, Chooser

        others = [one for one in self._desk.session.entities or () if one.name != entity.name]
        others.sort(key=lambda one: one.kind is not entity.kind)
        choices = [
            Choice(f"It is a {kind}".replace("a organisation", "an organisation"), _KIND + kind)
            for kind in (*_KINDS, *_OTHERS)
            if kind is not entity.kind
        ]
        choices.insert(0, Choice("It is no name at all", _JUNK))
        choices += [Choice(f"It is the same as {one.name}", _SAME + one.name) for one in others]
        chooser = Chooser(entity.name, choices, explanation=f"{entity.name} is a {entity.kind}.")
        self._screen.app.push_screen(chooser, partial(self._correct_entity, entity))

    def _correct_entity(self, entity: Entity, chosen: Choice | None) -> None:
        from newsreader.library.correction import Wrong, about_entity

        article = self._desk.session.article
        if chosen is None or article is None:
            return
        if chosen.value == _JUNK:
            correction = about_entity(entity, article.text, Wrong.JUNK)
        elif chosen.value.startswith(_KIND):
            value = chosen.value.removeprefix(_KIND)
            correction = about_entity(entity, article.text, Wrong.KIND, value)
        else:
            value = chosen.value.removeprefix(_SAME)
            correction = about_entity(entity, article.text, Wrong.APART, value)
        self._keep(correction)

    # Keeping and taking back.

    def _keep(self, correction: Correction) -> None:
        """Keep a correction, and show what it makes of the article."""
        from newsreader.library import correcting
        from tui.session.correcting import after_correction, told

        desk, key = self._desk, self._desk.session.key
        if key is None or desk.session.analysis is None:
            return
        self._memory.change(lambda connection: correcting.add(connection, key, correction))
        session = after_correction(desk.session, correction)
        self._articles.keep(session.analysis)
        desk.session = session
        undo = desk.key_of("correct.undo")
        desk.tell(f"Corrected: {told(correction)}; {undo} takes it back")

    def take_back(self) -> None:
        """Take back the last correction of this article."""
        session = self._desk.session
        if session.article is not None and session.key is not None:
            job = partial(self._take_back, session.article, session.key)
            self._background.start(job, "correcting", exclusive=False)

    def _take_back(self, article: Article, key: str) -> None:
        from newsreader.library import correcting

        taken: list[Correction | None] = []

        def write(connection: Connection) -> None:
            taken.append(correcting.take_back(connection, key))

        self._memory.library().database.write(write)
        self._background.post(TakenBack(article, taken[-1] if taken else None))

    def take(self, report: TakenBack) -> None:
        """Have the article analysed anew, without what was taken back."""
        from tui.session.correcting import told

        desk = self._desk
        if report.article is not desk.session.article:
            return
        if report.correction is None:
            desk.tell("Nothing is corrected in this article")
            return
        desk.tell(f"Taken back: {told(report.correction)}")
        self._articles.analyse_anew(report.article)
