"""The least that shows a text in Textual: header, text, footer. `bare.py FILE`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App
from textual.widgets import Footer, Header, Static

if TYPE_CHECKING:
    from textual.app import ComposeResult


class Bare(App[None]):
    BINDINGS = [("q", "quit", "Quit")]  # noqa: RUF012

    def compose(self) -> ComposeResult:
        yield Header()
        yield Static(Path(sys.argv[1]).read_text(encoding="utf-8"), markup=False)
        yield Footer()


Bare().run()
