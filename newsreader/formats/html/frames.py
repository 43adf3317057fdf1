"""The frames of a page that was saved as one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MOST = 20


def frames_of(root: HtmlElement) -> list[str]:
    """The markup of the largest frames, the largest first."""
    frames = [frame for element in root.iter("iframe") if (frame := element.get("srcdoc"))]
    return sorted(frames, key=len, reverse=True)[:_MOST]
