"""What is said of articles in the list: tags, marks on many at once, and forgetting them."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from newsreader.source import printable
from tui.reader.panes import Pane
from tui.session.trail import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from sqlite3 import Connection

    from textual.screen import Screen

    from tui.choosing import Choice, Chooser
    from tui.reader.background import Background
    from tui.reader.desk import Desk
    from tui.reader.library import Library

_AWAY = "enter takes it away"
_READ, _UNREAD, _TAG, _KEEP, _ONE, _LISTED = "read", "unread", "tag", "keep", "one", "listed"


class Labelling:
    """Asks what is to be done with an article, or with all that are listed, and does it.

    Args:
        desk: has the list.
        screen: over which the reader is asked.
        background: starts threads.
        library: the list on the screen.
    """

    def __init__(
        self, desk: Desk, screen: Screen[None], background: Background, library: Library
    ) -> None:
        self._desk = desk
        self._screen = screen
        self._background = background
        self._library = library
        self._memory = library.memory
        self._positions = library.positions
        self._views = library.views

    # Tags.

    def tag(self) -> None:
        """Give the article a tag or take it: the highlighted one in the list, else the open one."""
        key = self._key_at_hand
        if key is None:
            self._desk.tell("This article was not read in yet: in a moment")
            return
        self._ask_tag((key,))

    @property
    def _key_at_hand(self) -> str | None:
        articles = self._library.list
        if self._desk.panes.active is Pane.LIBRARY and articles is not None:
            source = articles.highlighted
            return self._desk.shelf.of(source).key or None if source else None
        return self._desk.session.key

    def _ask_tag(self, keys: tuple[str, ...]) -> None:
        """Ask at once, for keys may be typed ahead; the tags that there are follow."""
        from tui.choosing import Chooser

        title = "Tags" if len(keys) == 1 else f"A tag for {counted(len(keys), 'article')}"
        chooser = Chooser(title, (), new="a new tag, “{}”")
        self._ask(chooser, partial(self._set_tag, keys))
        self._background.start(partial(self._offer_tags, keys, chooser), "tags")

    def _offer_tags(self, keys: tuple[str, ...], chooser: Chooser) -> None:
        """Offer all tags, in a thread; those that the articles have come first."""
        from newsreader.library import listing
        from tui.choosing import Choice

        nothing: Mapping[str, tuple[str, ...]] = {}
        tags = self._memory.library().database.read(listing.tags_of_all, nothing)
        uses = Counter(name for names in tags.values() for name in names)
        own = {name for name in uses if all(name in tags.get(key, ()) for key in keys)}
        away = dict.fromkeys(own, _AWAY)
        choices = [
            Choice(name, name, away.get(name) or counted(uses[name], "article"))
            for name in sorted(uses, key=lambda name: (name not in own, name))
        ]
        self._background.soon(chooser.offer, choices)

    def _set_tag(self, keys: tuple[str, ...], chosen: Choice | None) -> None:
        from newsreader.library import labelling

        name = " ".join((chosen.value if chosen else "").replace('"', "").split())
        if chosen is None or not name:
            return
        gives = chosen.detail != _AWAY
        change = labelling.tag if gives else labelling.untag
        self._memory.change(lambda connection: change(connection, keys, name))
        shelf = self._desk.shelf
        tags = dict(shelf.tags)
        for key in keys:
            rest = tuple(each for each in tags.get(key, ()) if each != name)
            tags[key] = tuple(sorted((*rest, name))) if gives else rest
        self._desk.shelf = shelf.tagged(tags)
        what = counted(len(keys), "article")
        self._desk.tell(f"#{name} is {'given to' if gives else 'taken from'} {what}")
        self._views.find()

    # Many at once.

    def mark_all(self) -> None:
        """Ask what is to be done with all articles that are listed, and do it."""
        from tui.choosing import Choice, Chooser

        keys = self._listed_keys
        if not keys:
            self._desk.tell("No article is listed here that was read in")
            return
        count = counted(len(keys), "article")
        choices = (
            Choice("Mark them as read", _READ),
            Choice("Mark them as unread", _UNREAD),
            Choice("Give them a tag, or take it away", _TAG),
        )
        self._ask(Chooser(f"All that are listed: {count}", choices), partial(self._mark, keys))

    @property
    def _listed_keys(self) -> tuple[str, ...]:
        shelf = self._desk.shelf
        sources = shelf.order if shelf.narrowed is None else shelf.narrowed
        return tuple(dict.fromkeys(key for each in sources if (key := shelf.of(each).key)))

    def _mark(self, keys: tuple[str, ...], chosen: Choice | None) -> None:
        if chosen is None:
            return
        if chosen.value == _TAG:
            self._ask_tag(keys)
            return
        self._positions.mark_all(keys, read=chosen.value == _READ)
        self._desk.tell(f"{counted(len(keys), 'article')}: {chosen.value} from now on")

    # Forgetting.

    def forget(self) -> None:
        """Ask once, then forget the highlighted article, or all that are listed."""
        from tui.choosing import Choice, Chooser

        shelf, articles = self._desk.shelf, self._library.list
        source = articles.highlighted if articles else None
        key = shelf.of(source).key if source else ""
        keys = self._listed_keys
        if not source or not key:
            self._desk.tell("The library has nothing of this article to forget")
            return
        title = shelf.of(source).title or printable(source)
        choices = [
            Choice("Keep it", _KEEP),
            Choice(f"Forget “{title}”", _ONE),
        ]
        if len(keys) > 1:
            choices.append(Choice(f"Forget all {len(keys):,} articles that are listed", _LISTED))
        explanation = (
            "The library forgets the text and what you said of it: read marks, bookmarks, tags, "
            "corrections. Files stay as they are."
        )
        chooser = Chooser("Forget", choices, explanation=explanation)
        self._ask(chooser, partial(self._forget, key, keys))

    def _forget(self, key: str, keys: tuple[str, ...], chosen: Choice | None) -> None:
        from newsreader.library.putting import forget_texts

        if chosen is None or chosen.value == _KEEP:
            return
        gone = (key,) if chosen.value == _ONE else keys

        def write(connection: Connection) -> None:
            forget_texts(connection, gone)

        self._memory.change(write)
        self._desk.shelf = self._desk.shelf.without(frozenset(gone))
        self._desk.tell(f"{counted(len(gone), 'article')} forgotten")
        self._views.find()

    def _ask(self, chooser: Chooser, take: Callable[[Choice | None], None]) -> None:
        self._screen.app.push_screen(chooser, take)
