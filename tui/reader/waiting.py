"""Keys that need what is not there yet: they wait for it, in their order, and act then."""

from __future__ import annotations

from collections import deque
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from tui.commands import READER

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.reader.background import Background
    from tui.reader.desk import Desk

_PATIENCE = 1.0
"""Seconds after which the reader is told what their keys wait for."""


class Need(StrEnum):
    """What a key needs; the value says what it waits for."""

    NOTHING = "the keys before it"
    MEMORY = "what is remembered of the article"
    ANALYSIS = "the analysis"
    KEPT = "the analysis, and what is remembered of the article"
    SUMMARY = "the summary"


class _Key(NamedTuple):
    """A key that waits: how it is written, what it needs, and what it does."""

    shown: str
    need: Need
    act: Callable[[], object]


class Waiting:
    """Holds keys back while what they need is being worked out.

    Once a key waits, those that are typed after it and answered here wait behind it.

    Args:
        desk: what is read.
        background: calls what lets them go on.
    """

    def __init__(self, desk: Desk, background: Background) -> None:
        self._desk = desk
        self._background = background
        self._keys: deque[_Key] = deque()
        self._told = ""
        """What was said about the keys that wait."""

    def needing(
        self, need: Need, action: str, act: Callable[..., object]
    ) -> Callable[..., object | None]:
        """An action that waits for what it needs.

        Args:
            need: what that is.
            action: the action's name, as the commands have it.
            act: what it does.
        """

        def act_or_wait(*arguments: object) -> None:
            if not self._keys and self._is_met(need):
                act(*arguments)
                return
            if not self._keys:
                self._background.later(_PATIENCE, self._tell)
            shown = self._key_of(action, arguments)
            self._keys.append(_Key(shown, need, partial(act, *arguments)))
            if self._told:
                self._tell()

        return act_or_wait

    def go_on(self) -> None:
        """Let the keys act whose needs are met, once the screen is up to date."""
        if self._keys and self._is_met(self._keys[0].need):
            self._background.soon(self._act)

    def drop(self) -> bool:
        """Forget the keys that wait, and say so; returns whether there were any."""
        if not self._keys:
            return False
        dropped = self._written()
        self.forget()
        self._desk.tell(f"Dropped: {dropped}")
        return True

    def forget(self) -> None:
        """Forget the keys that wait."""
        self._keys.clear()
        self._hush()

    def _act(self) -> None:
        if not (self._keys and self._is_met(self._keys[0].need)):
            return
        key = self._keys.popleft()
        if not self._keys:
            self._hush()
        key.act()
        self.go_on()

    def _is_met(self, need: Need) -> bool:
        session = self._desk.session
        if need is Need.NOTHING:
            return True
        if session.article is None or session.article.source != self._desk.shelf.wanted:
            return False  # another one is being opened, for which the key is meant
        if need is Need.MEMORY:
            return session.key is not None
        if need is Need.KEPT and session.key is None:
            return False
        return session.analysis is not None and not (
            need is Need.SUMMARY and session.is_summarising
        )

    def _key_of(self, action: str, arguments: tuple[object, ...]) -> str:
        whole = f"{action}({', '.join(map(repr, arguments))})" if arguments else action
        return next(self._desk.key_of(each.id) for each in READER if each.action == whole)

    def _written(self) -> str:
        return " ".join(key.shown for key in self._keys)

    def _tell(self) -> None:
        if self._keys:
            leave = self._desk.key_of("trail.drop")
            self._told = f"Waiting for {self._keys[0].need}: {self._written()} ({leave} drops it)"
            self._desk.tell(self._told)

    def _hush(self) -> None:
        if self._told and self._desk.status.notice == self._told:
            self._desk.tell()
        self._told = ""
