"""All text of the program can be read in every theme, as it reaches the terminal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.terminal_theme import TerminalTheme
from textual.color import Color
from textual.notifications import Notification
from textual.widgets._toast import Toast

from newsreader.article import Article, Paragraph, Role, TextMark, TextMarkKind
from newsreader.text.span import Span
from widgets.article_pane import Highlight, HighlightKind
from widgets.contrast import ENOUGH, contrast_ratio
from widgets.hints import Hints

if TYPE_CHECKING:
    from rich.color import Color as RichColor
    from rich.style import Style
    from textual.theme import Theme

VGA = """
    000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa
    555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff
"""
XTERM = """
    000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5
    7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff
"""
TEXT = re.compile(r"[^\s\u2500-\u25ff]")
LINE = "Ada Holm, the mayor"


def everything() -> Article:
    """An article with a paragraph of every role, a link and code in each."""
    text = "\n".join([LINE] * len(Role))
    roles = enumerate(Role)
    length = len(LINE)
    return Article(
        "a.txt",
        text,
        tuple(
            Paragraph(Span(at * (length + 1), at * (length + 1) + length), role)
            for at, role in roles
        ),
        marks=tuple(
            TextMark(Span(at * (length + 1) + first, at * (length + 1) + first + 8), kind)
            for at in range(len(Role))
            for first, kind in ((0, TextMarkKind.LINK), (6, TextMarkKind.CODE))
        ),
    )


def every_kind(article: Article) -> tuple[Highlight, ...]:
    """A word of each paragraph set off in every way."""
    return tuple(
        Highlight(Span(paragraph.span.start + at * 4, paragraph.span.start + at * 4 + 3), kind)
        for paragraph in article.paragraphs
        for at, kind in enumerate(HighlightKind)
    )


def palette(colours: str, *, dark: bool) -> TerminalTheme:
    """A terminal's own colours, with its text white on black or black on white."""
    table = [tuple(bytes.fromhex(colour)) for colour in colours.split()]
    ink, ground = (table[7], table[0]) if dark else (table[0], table[15])
    return TerminalTheme(ground, ink, table[:8], table[8:])


def illegible(app, terminal: TerminalTheme | None = None) -> set[str]:
    """The texts on the screen that fall below, with their contrast."""

    def shown(colour: RichColor, *, ink: bool) -> Color:
        return Color(*colour.get_truecolor(terminal, foreground=ink))

    def contrast(style: Style) -> float:
        return contrast_ratio(shown(style.color, ink=True), shown(style.bgcolor, ink=False))

    return {
        f"{contrast(style):.1f} {text.strip()} {style}"
        for strip in app.screen._compositor.render_strips()
        for text, style, _ in strip
        if TEXT.search(text) and style and contrast(style) < ENOUGH
    }


async def show_much(reader) -> None:
    """Passages of every sort, a list in the focus and others that are not, an error, toasts."""
    screen = reader.screen
    article = everything()
    screen.article_pane.article = article
    screen.article_pane.highlights = every_kind(article)
    screen.article_pane.current = article.paragraphs[3].span
    screen.article_pane.select(article.paragraphs[5].span)
    await screen.mount(Hints([[("n N", "next quotation")]]))
    for severity in ("information", "warning", "error"):
        await screen.mount(Toast(Notification("Somebody said so", "Told", severity)))
    await reader.press("e")
    screen.tell("gone.txt does not exist: check the name.", failed=True)
    await reader.settle()


def wear(app, theme: Theme) -> None:
    """Change the colours at once, which is all that is changed."""
    app.theme = theme.name
    app.refresh_css(animate=False)


async def test_all_text_can_be_read_in_every_theme(read):
    async with read(size=(120, 24)) as reader:
        await show_much(reader)
        screen = "\n".join(reader.lines)
        assert all(text in screen for text in ("next quotation", "Somebody said so", "gone.txt"))
        themes = reader.app.available_themes.values()
        assert {theme.name for theme in themes} >= {"contrast-dark", "contrast-light", "nord"}
        for theme in themes:
            wear(reader.app, theme)
            if not theme.ansi:
                assert not illegible(reader.app), theme.name
                continue
            for colours in (VGA, XTERM):
                assert not illegible(reader.app, palette(colours, dark=theme.dark)), theme.name


async def test_so_can_what_is_opened_over_it(read):
    async with read(size=(80, 24)) as reader:
        for keys in (("/", *"mayor"), ("escape", "e", "/", "a"), ("escape", "?"), ("q", "ctrl+p")):
            await reader.press(*keys)
            for name in ("atom-one-light", "solarized-dark"):
                wear(reader.app, reader.app.available_themes[name])
                assert not illegible(reader.app), (keys, name)


def looks(reader, text: str) -> Style:
    """The style of the part of a row that begins with a text."""
    strips = reader.app.screen._compositor.render_strips()
    return next(style for strip in strips for part, style, _ in strip if part.startswith(text))


def stands_out(style: Style) -> float:
    return contrast_ratio(Color(*style.color.triplet), Color(*style.bgcolor.triplet))


async def test_what_is_here_stands_out_in_every_theme_and_all_is_told_without_colour(read):
    async with read(size=(120, 40)) as reader:
        await reader.press("n")
        for theme in list(reader.app.available_themes.values()):
            wear(reader.app, theme)
            quotation, stop = looks(reader, "“strong"), looks(reader, "“all")
            title, text = looks(reader, "US to get"), looks(reader, "A coalition")
            assert (quotation.italic, quotation.bold, text.italic) == (True, None, None), theme.name
            assert (title.bold, stop.bold) == (True, True), theme.name
            assert stop.underline or stop.reverse, theme.name
            assert looks(reader, "Ashton Carter").bold, theme.name  # in the list, as at the stop
            if not theme.ansi:  # in some, the text stands out no more than it has to
                assert stands_out(quotation) < max(stands_out(text), ENOUGH + 0.5), theme.name
                assert stands_out(looks(reader, "╭")) >= 2, theme.name


async def test_the_light_theme_is_as_white_as_paper(read):
    async with read() as reader:
        wear(reader.app, reader.app.available_themes["textual-light"])
        assert min(looks(reader, "A coalition").bgcolor.triplet) >= 0xF5
