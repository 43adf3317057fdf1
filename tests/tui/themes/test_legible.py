from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.color import BLACK, Color

from tui.themes.legible import Legible
from widgets.contrast import ENOUGH, contrast_ratio

DIM = Style(color="#333333", bgcolor="#000000")


def mended(text: str, style: Style | None) -> Segment:
    (segment,) = Legible().apply([Segment(text, style)], BLACK)
    assert segment.text == text
    return segment


def test_text_that_cannot_be_read_is_made_lighter_or_darker():
    style = mended("Words", DIM + Style(bold=True, meta={"offset": (1, 2)})).style
    ink, ground = Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
    assert contrast_ratio(ink, ground) >= ENOUGH
    assert style.bold
    assert style.meta == {"offset": (1, 2)}
    assert ground == BLACK


def test_a_text_without_ground_is_seen_on_what_is_behind_it():
    style = mended("Words", Style(color="#333333")).style
    assert contrast_ratio(Color.from_rich_color(style.color), BLACK) >= ENOUGH
    assert style.bgcolor is None


def test_lines_bars_and_the_colours_of_the_terminal_stay_as_they_are():
    assert mended("╭──", DIM).style is DIM
    assert mended("━━", DIM).style is DIM
    ansi = Style(color="blue", bgcolor="black")
    assert mended("Words", ansi).style is ansi
    assert mended("Words", Style(bold=True)).style == Style(bold=True)
    assert mended("Words", None).style is None
