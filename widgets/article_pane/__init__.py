"""The article pane: shows an article with passages highlighted, and keeps the reader's place."""

from widgets.article_pane.column import columns_for, measure_in
from widgets.article_pane.highlight import Highlight, HighlightKind
from widgets.article_pane.pane import ArticlePane

__all__ = ["ArticlePane", "Highlight", "HighlightKind", "columns_for", "measure_in"]
