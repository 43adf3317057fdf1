"""The program in a web page instead of a terminal: what it has to know about that."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def shown_in_browser(environment: Mapping[str, str]) -> bool:
    """Whether a web server has started the program, to show it in a page."""
    return environment.get("TEXTUAL_DRIVER", "").endswith(":WebDriver")
