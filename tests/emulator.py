"""What a terminal makes of the bytes that it is sent: pyte's screens, with what pyte lacks."""

from __future__ import annotations

import codecs
import re
import unicodedata
from base64 import b64decode
from functools import cache
from typing import TYPE_CHECKING

import pyte
from pyte.modes import IRM
from wcwidth import wcwidth

if TYPE_CHECKING:
    from collections.abc import Callable

    from pyte.screens import Char

_PIECE = re.compile(
    r"""
      (?P<text> [^\x00-\x1f\x7f]+ )
    | \x1b \[ (?P<parameters> [0-?]* ) (?P<control> [ -/]* [@-~] )    # CSI
    | \x1b \] (?P<command> [^\x07\x1b]* ) (?: \x07 | \x1b \\ )       # OSC
    | \x1b [PX^_] (?: [^\x1b] | \x1b [^\\] )* \x1b \\                # DCS, SOS, PM, APC
    | \x1b (?P<escape> [ -/]* [0-OQ-WYZ\\`-~] )
    | (?P<basic> [\x00-\x1a\x1c-\x1f\x7f] )
    """,
    re.VERBOSE,
)
_UNFINISHED = re.compile(
    r"""
      \x1b \[ [0-?]* [ -/]*
    | \x1b \] [^\x07\x1b]* \x1b?
    | \x1b [PX^_] (?: [^\x1b] | \x1b [^\\] )* \x1b?
    | \x1b [ -/]*
    """,
    re.VERBOSE,
)
_BASIC = {
    character: method
    for character, method in pyte.Stream.basic.items()
    if method not in {"shift_in", "shift_out"}  # which UTF-8 has no use for
}
_NUMBERS = re.compile(r"[0-9;]*")
_LINES_WRAP, _CURSOR_SEEN, _ALTERNATE_SCREEN, _SYNCHRONISED = 7, 25, 1049, 2026
_MODES_AT_START = frozenset({_LINES_WRAP, _CURSOR_SEEN})


class Emulator:
    """A terminal without a process.

    pyte's own parser prints sequences that it does not know, such as those of the kitty keyboard
    protocol, loses what follows a joiner, and has no alternate screen. This one acts on pyte's
    screens, but for that, as the tables of that parser say.

    Attributes:
        modes: the private modes that are set, by number.
        commands: the operating system commands (OSC) received, copies among them.
        keyboards: how often its keyboard was put into another mode and not put back (kitty's
            protocol).
        ground: what it says its background is ("rgb:ffff/ffff/ffff"), None to say nothing.
    """

    def __init__(self, columns: int, rows: int, answer: Callable[[str], None]) -> None:
        self.modes = set(_MODES_AT_START)
        self.commands: list[str] = []
        self.keyboards = 0
        self.ground: str | None = None
        self._answer = answer
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._unread = ""
        self._looks: dict[tuple[Char, str], Char] = {}
        self._screens = (pyte.Screen(columns, rows), pyte.Screen(columns, rows))
        for screen in self._screens:
            screen.write_process_input = answer  # type: ignore[assignment,method-assign]

    @property
    def screen(self) -> pyte.Screen:
        """The screen that is seen: the ordinary or the alternate one."""
        return self._screens[_ALTERNATE_SCREEN in self.modes]

    @property
    def is_drawing(self) -> bool:
        """Whether the program is in the middle of a picture (synchronised output)."""
        return _SYNCHRONISED in self.modes

    @property
    def is_cursor_seen(self) -> bool:
        """Whether the cursor is shown."""
        return _CURSOR_SEEN in self.modes

    @property
    def is_restored(self) -> bool:
        """Whether all modes are as a program finds them."""
        return self.modes == _MODES_AT_START and self.keyboards == 0

    @property
    def copies(self) -> list[str]:
        """What was put on the terminal's clipboard through OSC 52, oldest first."""
        copies = (command.split(";") for command in self.commands if command.startswith("52;"))
        return [b64decode(payload, validate=True).decode() for _, _, payload in copies]

    def resize(self, columns: int, rows: int) -> None:
        for screen in self._screens:
            screen.resize(rows, columns)

    def feed(self, data: bytes) -> None:
        unread = self._unread + self._decoder.decode(data)
        at = 0
        while at < len(unread):
            if piece := _PIECE.match(unread, at):
                self._take(piece)
                at = piece.end()
            elif _UNFINISHED.fullmatch(unread, at):
                break
            else:
                at += 1
        self._unread = unread[at:]

    def _take(self, piece: re.Match[str]) -> None:
        match piece.lastgroup:
            case "text":
                self._draw(piece["text"])
            case "control":
                self._control(piece["parameters"], piece["control"])
            case "command":
                self._command(piece["command"])
            case "escape":
                self._act(pyte.Stream.escape.get(piece["escape"]))
            case "basic":
                self._act(_BASIC.get(piece["basic"]))

    def _command(self, command: str) -> None:
        self.commands.append(command)
        if command == "11;?" and self.ground is not None:
            self._answer(f"\x1b]11;{self.ground}\x1b\\")

    def _draw(self, text: str) -> None:
        """Text without the characters of no width, at which pyte stops.

        What is neither wide nor wrapped, which is nearly all, needs no looking at cell by cell.
        """
        screen, cursor = self.screen, self.screen.cursor
        start, end = cursor.x, cursor.x + len(text)
        if end <= screen.columns and IRM not in screen.mode and _is_narrow(text):
            screen.buffer[cursor.y].update(enumerate(_cells(text, cursor.attrs), start))
            screen.dirty.add(cursor.y)
            cursor.x = end
        else:
            screen.draw("".join(c for c in text if wcwidth(c) > 0 or unicodedata.combining(c)))

    def _control(self, parameters: str, kind: str) -> None:
        if parameters.startswith("?"):
            self._private(parameters, kind)
        elif kind == "u" and parameters.startswith((">", "<")):
            self.keyboards = max(0, self.keyboards + (1 if parameters[0] == ">" else -1))
        elif not _NUMBERS.fullmatch(parameters):
            return
        elif kind == "m":
            self._change_look(parameters)
        else:
            self._act(pyte.Stream.csi.get(kind), *_numbers(parameters))

    def _change_look(self, parameters: str) -> None:
        """What follows looks otherwise; what a change comes to is worked out once."""
        cursor = self.screen.cursor
        change = cursor.attrs, parameters
        if change not in self._looks:
            self.screen.select_graphic_rendition(*_numbers(parameters))
            self._looks[change] = cursor.attrs
        cursor.attrs = self._looks[change]

    def _private(self, parameters: str, kind: str) -> None:
        if kind == "$p":
            state = 2 if int(parameters[1:]) == _SYNCHRONISED else 0  # known and off, unknown
            self._answer(f"\x1b[{parameters};{state}$y")
        elif kind in {"h", "l"}:
            modes = [int(mode) for mode in parameters[1:].split(";")]
            if kind == "h" and _ALTERNATE_SCREEN in set(modes) - self.modes:
                self._screens[True].reset()
            (self.modes.update if kind == "h" else self.modes.difference_update)(modes)
            for screen in self._screens:
                (screen.set_mode if kind == "h" else screen.reset_mode)(*modes, private=True)

    def _act(self, method: str | None, *numbers: int) -> None:
        if method is not None:
            getattr(self.screen, method)(*numbers)


@cache
def _numbers(parameters: str) -> tuple[int, ...]:
    """The numbers of a control sequence, those left out being 0."""
    return tuple(min(int(number or 0), 9999) for number in parameters.split(";"))


@cache
def _is_narrow(text: str) -> bool:
    """Whether each character takes up one cell."""
    return text.isascii() or all(wcwidth(character) == 1 for character in text)


@cache
def _cells(text: str, look: Char) -> tuple[Char, ...]:
    """A cell for each character, which looks as a cursor with these attributes writes it."""
    return tuple(look._replace(data=character) for character in text)
