"""Setting the article in fewer and in more columns."""

from __future__ import annotations


async def test_the_measure_changes_and_the_top_stays(read):
    async with read() as reader:
        pane = reader.screen.article_pane
        room = pane.room
        await reader.press("d", "j", "<", "<")
        place = pane.reading_position
        assert pane._rows.width == room - 8
        assert reader.status == (
            f"The text takes {room - 8} columns, until you quit: "
            f"reading.measure = {room - 8} in the settings keeps it"
        )
        await reader.press(">", ">")
        assert "all that the pane has" in reader.status
        await reader.press(">")
        assert reader.status == (
            f"The pane has no room for more than {room} columns; z shows the article alone"
        )
        assert reader.screen.measure == pane._rows.width == pane.room == room
        assert pane.reading_position == place == pane.visible_span.start
        for _ in range(12):
            await reader.press("<")
        assert reader.screen.measure == 20
        assert reader.status == "Narrower than 20 columns it cannot be"


async def test_the_measure_is_that_of_the_settings_and_has_an_end(read):
    async with read(size=(300, 20)) as reader:
        await reader.press("z")
        assert reader.screen.article_pane._rows.width == 80
        reader.screen.measure = 198
        await reader.press(">", ">")
        assert reader.screen.article_pane._rows.width == 200
        assert reader.status == "Wider than 200 columns it cannot be"
