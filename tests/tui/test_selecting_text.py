"""Selecting text by keys and with the mouse, in the whole program."""

from __future__ import annotations

from tui.settings import load


async def test_v_begins_at_the_current_stop_and_y_copies_what_the_keys_added(read, clipboard):
    async with read(size=(80, 24)) as reader:
        pane = reader.screen.article_pane
        await reader.press("n", "v")
        assert reader.status == "Selecting: 4 words · y copies · esc ends · v begins here"
        assert any("y Copy" in line and "esc End" in line for line in reader.lines)
        await reader.press(")")
        assert reader.status.startswith("Selecting: 42 words")
        await reader.press("y")
        assert clipboard[0].startswith("“all must do more.”\n\nCarter’s call to step up")
        assert clipboard[0].endswith("percent of output.")
        assert reader.status == "1 of 8 quotations – Ashton Carter"
        assert reader.app.focused is pane
        await reader.press("j", "b", "l")
        assert len(clipboard) == 1
        assert reader.screen.panes.active.value == "library"


async def test_v_begins_at_the_first_word_where_no_stop_is_in_view(read, clipboard):
    async with read() as reader:
        await reader.press("v", "w", "enter", "n", "G")
        seen = reader.screen.article_pane.visible_span.of(reader.screen.session.article.text)
        await reader.press("v", "c")
        assert clipboard == ["US to", seen.split(maxsplit=1)[0].strip("“,.”")]


async def test_the_next_stop_is_selected_up_to_its_end(read):
    async with read() as reader:
        await reader.press("n", "v", "n")
        span = reader.screen.article_pane.selected_span
        first, second = reader.screen.article_pane.stops[:2]
        assert (span.start, span.end) == (first.start, second.end)
        assert reader.status.startswith("Selecting: ")


async def test_the_help_and_another_pane_do_no_harm_to_a_selection(read, clipboard):
    async with read() as reader:
        pane = reader.screen.article_pane
        await reader.press("n", "v", "?", "escape", "w")
        assert pane.is_selecting
        await reader.press("tab")
        assert not pane.is_selecting
        await reader.press("c")
        assert clipboard[0].startswith("“all must do more.”")
        await reader.press("v", "w", "c")
        assert clipboard[1].startswith(clipboard[0] + " ") or len(clipboard[1]) > len(clipboard[0])


async def test_a_selection_of_the_mouse_is_told_and_goes_on_by_keys(read, clipboard):
    async with read() as reader:
        pane = reader.screen.article_pane
        await reader.click(pane, pane.text_left + 1, 0, times=2)
        assert reader.status == "Selected: 1 word · c copies · v goes on by keys"
        await reader.press("v", "w", "c")
        assert clipboard == ["US to"]
        await reader.press("v", "escape", "escape")
        assert pane.selected_span is None


async def test_changed_keys_hold_while_selecting(read, clipboard, tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text(
        '[keys]\npreset = "vim"\n"select" = "f5"\n"select.word" = "f6"\n'
        '"page.up" = "w"\n"select.copy" = "f7"\n"line.down" = "f8"\n'
    )
    async with read(loaded=load(file)) as reader:
        assert not reader.app._notifications
        pane = reader.screen.article_pane
        await reader.press("f5", "f6", "f6", "b")
        assert reader.status == "Selecting: 2 words · f7 copies · esc ends · v begins here"
        await reader.press("f8", "ctrl+u", "f7")
        assert clipboard[0].startswith("U")
        await reader.press("v")
        assert not pane.is_selecting


async def test_two_commands_of_selecting_on_one_key_are_told(read, tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('[keys]\n"select.word" = "h"\n')
    async with read(loaded=load(file)) as reader:
        (told,) = reader.app._notifications
        assert "select.word is on h, but that is the key of select.left" in told.message
