"""The control sequence by which a terminal is asked to set its clipboard.

OSC 52 is described in "XTerm Control Sequences" (Moy, Gildea and Dickey), under "Operating System
Commands". The text travels in base64, so that nothing in it can end the sequence or begin another.
"""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDELY_TAKEN = 74_994
"""Bytes of text that most terminals take: hterm's limit, 100,000 bytes of sequence."""

LONGEST = 750_000
"""Bytes of text that fit the megabyte at which tmux drops a sequence."""

LONGEST_IN_BROWSER = 7_400_000
"""Bytes of text that fit the ten million characters at which xterm.js drops a sequence."""

_SCREEN_CHUNK = 76
"""Characters in a piece for GNU screen, which takes strings of 256 bytes in its older versions."""


def sequence(data: bytes, environment: Mapping[str, str]) -> str:
    """OSC 52 with `data`, wrapped so that a terminal multiplexer in between lets it out.

    A `TERM` that tmux sets is wrapped even without `TMUX`: so it looks on a machine reached over
    SSH from within tmux, and through `sudo`. Some settings of tmux take the plain sequence
    (`set-clipboard on`), some the wrapped one (`allow-passthrough on`); each ignores the other.
    """
    plain = f"\x1b]52;c;{b64encode(data).decode('ascii')}\x07"
    if environment.get("TMUX") or environment.get("TERM", "").startswith("tmux"):
        return plain + _through_tmux(plain)
    if environment.get("STY"):
        return _through_screen(plain)
    return plain


def _through_tmux(plain: str) -> str:
    doubled = plain.replace("\x1b", "\x1b\x1b")
    return f"\x1bPtmux;{doubled}\x1b\\"


def _through_screen(plain: str) -> str:
    chunks = (plain[at : at + _SCREEN_CHUNK] for at in range(0, len(plain), _SCREEN_CHUNK))
    return "".join(f"\x1bP{chunk}\x1b\\" for chunk in chunks)
