"""What is said about a selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.text.words import count_words
from tui.session.trail import counted
from widgets.article_pane import ArticlePane

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.text.span import Span
    from tui.session.outcome import KeyOf

_COUNTED = 1 << 17
"""Code points of the longest selection whose words are counted at every key."""


def told(
    article: Article, selected: ArticlePane.Selected | ArticlePane.Selecting, key_of: KeyOf
) -> str:
    """How much is selected in an article, by keys or with the mouse, and what keys can do with it.

    Args:
        article: the article.
        selected: what the pane reports about it.
        key_of: names keys.
    """
    if selected.span is None:
        return ""
    amount = _amount(article, selected.span)
    if isinstance(selected, ArticlePane.Selected):
        copy, select = map(key_of, ("copy.quotation", "select"))
        return f"Selected: {amount} · {copy} copies · {select} goes on by keys"
    copy, leave, anew = map(key_of, ("select.copy", "select.leave", "select.anew"))
    return f"Selecting: {amount} · {copy} copies · {leave} ends · {anew} begins here"


def _amount(article: Article, span: Span) -> str:
    if len(span) > _COUNTED:
        return counted(len(span), "character")
    return counted(count_words(span.of(article.text), article.language), "word")
