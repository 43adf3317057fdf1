"""The article pane: shows an article with passages highlighted, and keeps the reader's place."""

from widgets.article_pane.highlight import Highlight, HighlightKind
from widgets.article_pane.pane import ArticlePane

__all__ = ["ArticlePane", "Highlight", "HighlightKind"]
