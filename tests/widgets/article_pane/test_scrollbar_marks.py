from newsreader.text.span import Span

TEXT = "\n\n".join(f"Paragraph {n}. " + "A sentence of it. " * 6 for n in range(100))


def bar(screen):
    """The glyphs of the scrollbar's cells."""
    scrollbar = screen.pane.vertical_scrollbar
    return [scrollbar.render_line(y).text for y in range(scrollbar.size.height)]


def stop(share):
    start = int(len(TEXT) * share)
    return Span(start, start + 5)


async def test_the_scrollbar_marks_stops_where_they_are(show):
    async with show(TEXT, 60, 20) as screen:
        screen.pane.stops = (stop(0), stop(0.26), stop(0.27), stop(0.99))
        await screen.settle()
        assert [y for y, glyph in enumerate(bar(screen)) if glyph == "━"] == [0, 5, 19]


async def test_the_current_stop_s_mark_is_another(show):
    async with show(TEXT, 60, 20) as screen:
        screen.pane.stops = (stop(0), stop(0.5))
        screen.pane.current = stop(0.5)
        await screen.settle()
        glyphs = bar(screen)
        assert glyphs[0] == "━"
        assert glyphs.index("◆") in {9, 10}
        screen.pane.stops, screen.pane.current = (), None
        await screen.settle()
        assert not {"━", "◆"} & set(bar(screen))


async def test_marks_cost_the_scrollbar_nothing_of_what_it_does(show):
    async with show(TEXT, 60, 20) as screen:
        screen.pane.stops = tuple(stop(share / 100) for share in range(100))
        await screen.settle()
        assert bar(screen) == ["━"] * 20
        await screen.pilot.click(screen.pane.vertical_scrollbar, offset=(0, 15))
        assert screen.pane.scroll_offset.y == 19


async def test_an_article_that_fits_has_no_scrollbar(show):
    async with show("Short.", 60, 20) as screen:
        screen.pane.stops = (Span(0, 3),)
        await screen.settle()
        assert not screen.pane.show_vertical_scrollbar
