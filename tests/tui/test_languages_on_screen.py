"""Articles in other scripts: where they are set, and how wide terminals take them for."""

from __future__ import annotations

import ctypes
import locale
import shutil
import sys

import pytest
from multiplexer import Tmux

from tui.reader.arrangement import Pane

HINDI = (
    "हिन्दी समाचार\n\nनई दिल्ली में सोमवार को सरकार ने कहा कि नदियों की सफाई के लिए नई योजना बनाई जाएगी। "
    "मंत्री ने कहा कि हम किसानों की सहायता करेंगे और बिजली की कीमतें नहीं बढ़ाएँगे। "
    "इसके बाद उन्होंने पत्रकारों के प्रश्नों के उत्तर दिए और किसानों की सहायता के लिए योजना बनाई।\n"
)
ARABIC = (
    "أخبار اليوم\n\nقال رئيس البلدية إن الجسر القديم سيبقى مغلقا.\n\nThis is set from the left.\n"
)
HEBREW = "(1) הגשר הישן יישאר סגור.\n"


async def test_arabic_and_hebrew_are_set_from_the_right(read, tmp_path):
    (tmp_path / "a.txt").write_text(ARABIC + "\n" + HEBREW, encoding="utf-8")
    async with read(tmp_path, size=(60, 20)) as reader:
        pane = reader.screen.article_pane
        right = pane.text_left + pane._rows.width
        lines = [line for line in reader.lines[1:] if line.strip(" ━▁▂▃▄▅▆▇█▔")]
        ends = {line.strip()[:6]: len(line.rstrip()) for line in lines}
        assert ends["أخبار "] == ends["قال رئ"] == ends["(1) הג"] == right
        assert next(line for line in lines if "This is" in line).index("This") == pane.text_left


async def test_what_is_clicked_is_what_is_under_the_pointer(read, tmp_path):
    (tmp_path / "a.txt").write_text(ARABIC, encoding="utf-8")
    async with read(tmp_path, size=(60, 20)) as reader:
        pane = reader.screen.article_pane
        right = pane.text_left + pane._rows.width
        row = next(y for y, line in enumerate(reader.lines) if "قال" in line) - pane.region.y
        await reader.click(pane, right - 2, row, times=2)
        assert pane.selected_span.of(pane.article.text) == "مغلقا"


@pytest.mark.skipif(shutil.which("tmux") is None, reason="there is no tmux")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks this C library")
def test_no_row_is_displaced_in_tmux(tmp_path):
    (tmp_path / "a.txt").write_text(HINDI, encoding="utf-8")
    locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
    width = ctypes.CDLL(None).wcwidth
    with Tmux(
        [sys.executable, "-m", "tui", "--no-state", str(tmp_path / "a.txt")],
        tmp_path,
        columns=100,
        rows=30,
    ) as terminal:
        terminal.wait_for("Summary · news", "of 3 ─╯")
        rows = terminal.ask("capture-pane", "-p").splitlines()
        screen = " ".join(rows)
        assert [word for word in HINDI.split() if word not in screen] == []
        framed = [row for row in rows if row.endswith("│") and len(row) > 50]  # at both ends
        assert any("योजना" in row for row in framed)
        assert {sum(max(0, width(ord(sign))) for sign in row) for row in framed} == {100}


async def test_the_panes_say_what_is_not_looked_for(read, tmp_path):
    (tmp_path / "1.txt").write_text(
        "Bron är stängd\n\n”Det är inte säkert”, sade borgmästaren i staden på måndagen. "
        "Ingen vet hur länge det kommer att vara så, och det är inte bra för dem som bor där.\n",
        encoding="utf-8",
    )
    (tmp_path / "2.txt").write_text("The bridge\n\n“It is shut,” said Ada Holm of Ringby.\n")
    async with read(tmp_path, size=(140, 30)) as reader:
        screen = "\n".join(reader.lines)
        assert reader.screen.session.article.language == "sv"
        assert "Speakers are not looked for in" in screen
        assert reader.screen.panes.widget_of(Pane.ENTITIES).problem.startswith("People and")
        assert "People and" in screen
        await reader.press("J")
        assert "not looked for" not in "\n".join(reader.lines)
