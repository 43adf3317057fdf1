"""What a news article is and what can be known from it, without a terminal.

from newsreader import analyse, read

analysis = analyse(read("article.txt"))
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsreader.analysis import Analysis, analyse
    from newsreader.article import Article, Paragraph, Role
    from newsreader.source import SourceError, discover, from_text, read
    from newsreader.span import Span

__version__ = "0.1.0"

__all__ = [
    "Analysis",
    "Article",
    "Paragraph",
    "Role",
    "SourceError",
    "Span",
    "analyse",
    "discover",
    "from_text",
    "read",
]

_HOMES = {
    "newsreader.analysis": ("Analysis", "analyse"),
    "newsreader.article": ("Article", "Paragraph", "Role"),
    "newsreader.source": ("SourceError", "discover", "from_text", "read"),
    "newsreader.span": ("Span",),
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: most programs need few of them at their start."""
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(module), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
