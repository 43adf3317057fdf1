"""Colours: what the terminal can show, what suits it, and what is legible in any theme.

colours = terminal.prepare(os.environ)
with asked_background(os.environ) as answer:
    from tui.app import NewsreaderApp  # imports Textual, while the terminal answers
NewsreaderApp(..., terminal=terminal.Terminal(colours, answer.light, answer.typed))
"""

from tui.themes import terminal
from tui.themes.background import asked_background

__all__ = ["asked_background", "terminal"]
