import pytest
from textual.color import BLACK, WHITE, Color

from widgets.contrast import ENOUGH, contrast_ratio, readable


def test_contrast_ratio():
    assert contrast_ratio(BLACK, WHITE) == pytest.approx(21)
    assert contrast_ratio(WHITE, WHITE) == 1
    assert contrast_ratio(Color.parse("#777777"), WHITE) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ground", ["#ffffff", "#000000", "#7f7f7f", "#593e19", "#d0b0f0"])
@pytest.mark.parametrize("ink", ["#ffa62b", "#808080", "#0000aa", "#f0f0f0"])
def test_every_ink_can_be_read_on_every_ground(ink, ground):
    assert contrast_ratio(readable(Color.parse(ink), Color.parse(ground)), Color.parse(ground)) >= (
        ENOUGH
    )


def test_an_ink_that_can_be_read_is_left_alone():
    assert readable(Color.parse("#ffa62b"), BLACK) == Color.parse("#ffa62b")


def test_the_terminal_s_own_colours_are_left_alone():
    green = Color.parse("ansi_green")
    assert readable(green, Color.parse("ansi_default")) is green
