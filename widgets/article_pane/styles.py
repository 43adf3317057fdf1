"""How the parts of an article look: the component classes of the article pane, and their styles."""

from __future__ import annotations

CLASSES = {
    "article-pane--title",
    "article-pane--standfirst",
    "article-pane--byline",
    "article-pane--dateline",
    "article-pane--heading",
    "article-pane--body",
    "article-pane--item",
    "article-pane--blockquote",
    "article-pane--table",
    "article-pane--caption",
    "article-pane--boilerplate",
    "article-pane--code",
    "article-pane--strong",
    "article-pane--emphasis",
    "article-pane--link",
    "article-pane--sign",
    "article-pane--summary",
    "article-pane--quotation",
    "article-pane--entity",
    "article-pane--search",
    "article-pane--current",
    "article-pane--caret",
    "article-pane--mark",
    "article-pane--stop",
    "article-pane--bookmark",
}
"""
| Class | What it styles |
| :- | :- |
| `article-pane--title` and the other roles | Paragraphs. |
| `article-pane--emphasis` and the like | What the source sets off. |
| `article-pane--sign` | Signs of items, bars of block quotations and tables. |
| `article-pane--summary` and the other kinds | Highlights. |
| `article-pane--current` | The current stop of the trail. |
| `article-pane--caret` | The caret of a selection by keys, reversed in any case. |
| `article-pane--mark` | The current stop's mark, in the margin and on the scrollbar. |
| `article-pane--stop` | The other stops' marks on the scrollbar. |
| `article-pane--bookmark` | The marks of bookmarks in the margin. |
"""

CSS = """
ArticlePane {
    background: $background;
    color: $foreground;

    & > .article-pane--title { color: $text-primary; text-style: bold; }
    & > .article-pane--standfirst { text-style: italic; }
    & > .article-pane--byline { color: $text-muted; text-style: italic; }
    & > .article-pane--dateline { color: $text-muted; text-style: italic; }
    & > .article-pane--heading { color: $text-primary; text-style: bold; }
    & > .article-pane--caption { color: $text-muted; text-style: italic; }
    & > .article-pane--boilerplate { color: $text-muted; }

    & > .article-pane--code { background: $panel; }
    & > .article-pane--strong { text-style: bold; }
    & > .article-pane--emphasis { text-style: italic; }
    & > .article-pane--link { color: $text-primary; text-style: underline; }
    & > .article-pane--sign { color: $text-secondary; }

    & > .article-pane--summary { text-style: underline; }
    & > .article-pane--quotation { color: $text-success 70%; text-style: italic; }
    & > .article-pane--entity { color: $text-warning; text-style: bold; }
    & > .article-pane--search { text-style: reverse; }
    & > .article-pane--current {
        background: $accent-muted;
        color: $text-accent;
        text-style: bold underline;
    }
    & > .article-pane--mark { color: $text-accent; text-style: bold; }
    & > .article-pane--stop { color: $text-accent; }
    & > .article-pane--bookmark { color: $text-warning; text-style: bold; }

    &:ansi, &:nocolor {
        & > .article-pane--boilerplate { text-style: dim; }
        & > .article-pane--current { background: $background; text-style: bold reverse; }
    }
    &:ansi > .article-pane--code, &:nocolor > .article-pane--code {
        background: $background;
        text-style: dim;
    }
    &:nocolor > .article-pane--link { color: $foreground; }
    &:nocolor > .article-pane--summary { text-style: bold underline; }
    &:nocolor > .article-pane--entity { text-style: bold underline; }
    &:nocolor > .article-pane--title { color: $foreground; text-style: bold underline; }
    &:nocolor > .article-pane--heading { color: $foreground; text-style: bold; }
}
"""
