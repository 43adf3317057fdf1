"""What is said of an unforeseen error: a defect of the program, or no memory left."""

from __future__ import annotations

from typing import NamedTuple

from newsreader.source.error import SourceError, printable

_LONGEST = 100
"""Code points of an error's own message that are shown; some quote the whole article."""


class Defect(NamedTuple):
    """What went wrong in a few words on one line, and what the reader can do about it."""

    cause: str
    remedy: str


def defect(error: Exception) -> Defect:
    """What to say of an error that no rule foresaw."""
    if isinstance(error, MemoryError):
        return Defect("out of memory", "close other programs and open the article again")
    words = " ".join(str(error)[: _LONGEST + 1].split())
    told = printable(words[:_LONGEST] + "…" if len(words) > _LONGEST else words) if words else ""
    name = type(error).__name__
    remedy = "report it, with the article if that is possible"
    return Defect(f"{name}: {told}" if told else name, remedy)


def given_up(source: str, error: Exception, what: str) -> SourceError:
    """What to say of a source lost to an unforeseen error; `what` it "could not be"."""
    cause, remedy = defect(error)
    return SourceError(source, f"could not be {what} ({cause})", remedy)
