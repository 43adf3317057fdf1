"""Articles that mean harm, or only come out of bad hands: none may act on the terminal.

What the program itself sends cannot be told from what an article smuggles in by its sort, so the
articles' control sequences are ones that the program never sends.
"""

from __future__ import annotations

import base64
import re
import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("fcntl", reason="needs pseudo-terminals")

from terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

STOLEN = base64.b64encode(b"rm -rf everything").decode()
SEQUENCES = (
    f"\x1b]52;c;{STOLEN}\x07",
    f"\x1b]52;c;{STOLEN}\x1b\\",
    "\x1b]0;owned\x07",
    "\x1b]8;;https://example.org/owned\x1b\\",
    "\x1bPtmux;\x1b\x1b]0;owned\x07\x1b\\",
    "\x1b[38;5;123;4;7m",
    "\x1b[?47l",
    "\x1b[2J\x1b[3J",
    "\x1b[6n\x1b[5n\x1b[c",
    "\x1b[20;1Hstray",
    "\x1bc",
    "\x9b31;5m",
    f"\x9d52;c;{STOLEN}\x9c",
    "\x90owned\x9c",
    "\x07\x08\x0e\x7f\x00",
)
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\x1b[]PX^_]"
    "|[\U000e0000-\U000e007f]|\u0300{9}"
)
"""Controls that the program has no use for, overrides of direction, strings of commands, tags, and
a flood of marks."""

OWN_COMMANDS = ("\x1b]22;default\x07", "\x1b]11;?\x1b\\")
"""The operating system commands that are sent: Textual's pointer, and which background there is."""

MARKUP = "[/b] [b]bold[/] [@click=app.quit]click[/] [AP] LONDON [red on blue] $text [[x]] \\[/i]"
BIDI = "\u202eright to left\u202c and \u2066isolated\u2069"
WIDE = (
    "新聞を読む ❤️ e\u0301 a"
    + "\u0300" * 60
    + "\u200b 👩‍👩‍👧‍👦 \U000e0041\U000e0042\u2028next\u2029last\x85line"
)
ARABIC = "قال رئيس الوزراء «لن نتراجع» يوم الثلاثاء"

ARTICLES = {
    "controls": "".join(f"before{sequence}after " for sequence in SEQUENCES)
    + "\n\na\tb\t\tc\r\nlone\rreturn\x0bvertical\x0cfeed",
    "markup": f"{MARKUP}\n\n“So,” said {MARKUP} Smith{SEQUENCES[0]}. “Yes,” said [/b] Jones.",
    "bidi": f"{BIDI}\n\n{ARABIC}",
    "wide": WIDE + "\n\n" + "x" * 10_000,
    "marks": "“" * 400
    + "”" * 100
    + " said he. “"
    + "'" * 300
    + "\n\n"
    + "“Yes,” said Ann Lee. " * 200,
    "long": "a sentence\twithout any stop " * 1_000,
}


PANES = {"e": "Entities", "s": "Summary", '"': "Quotations", "l": "Library"}


def article(name: str, body: str) -> str:
    """An article with the body in its title, a paragraph and a quotation, its name at the end."""
    start = body[:60].replace("\n", " ")
    paragraphs = (f"Title {name} {start}", f"By {MARKUP}", body, f"“{body[:200]},” said Kim Ray.")
    return "\n\n".join((*paragraphs, f"End of {name}\n"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the articles, the names of whose files mean harm too."""
    folder = tmp_path_factory.mktemp("hostile")
    for number, (name, body) in enumerate(ARTICLES.items()):
        text = article(name, body).encode("utf-8", "surrogatepass")
        (folder / f"{number} {MARKUP.replace('/', '')} {SEQUENCES[0]}{BIDI}.txt").write_bytes(text)
    return folder


def owned(terminal: Terminal) -> list[str]:
    """What reached the terminal that should not have."""
    received = terminal.bytes.decode()
    for command in OWN_COMMANDS:
        received = received.replace(command, "")
    smuggled = [sequence for sequence in SEQUENCES if sequence in received]
    return smuggled + FORBIDDEN.findall(received)


def has_open(terminal: Terminal, number: int, name: str) -> bool:
    """Whether the article is the one that the line above the panes tells of."""
    line = terminal.lines[0]
    return line.startswith(f" Title {name}"[:8]) and line.endswith(f" {number}/{len(ARTICLES)}")


def shows_article_alone(terminal: Terminal) -> bool:
    """Whether no pane has a frame on the screen."""
    return "╭─" not in terminal.screen_text()


def shows_or_lacks(terminal: Terminal, name: str) -> bool:
    """Whether a pane is on the screen, or the status line says that nothing is in it."""
    status = terminal.lines[-2]
    lacks = status.startswith(" There") and name.lower() in status
    return lacks or f"╭─ {name} " in terminal.screen_text()


@pytest.mark.parametrize(
    ("columns", "rows", "panes"),
    [(120, 40, "l"), (40, 12, 'es"l')],  # those that the article's own screen does not show
)
def test_hostile_articles(folder: Path, columns: int, rows: int, panes: str) -> None:
    command = [sys.executable, "-m", "tui", "--no-state", str(folder)]
    with Terminal(command, columns=columns, rows=rows) as terminal:
        terminal.wait_for("quotation")
        terminal.press("z")
        for number, name in enumerate(ARTICLES, 1):
            terminal.wait_until(partial(has_open, terminal, number, name), f"at {name}")
            terminal.wait_until(partial(shows_article_alone, terminal))
            terminal.press("G")
            terminal.wait_for(f"End of {name}")
            terminal.wait_until(lambda: "quotation" in terminal.lines[-2], "analysed")
            terminal.press(*"]n[1+m")
            for key in panes:
                terminal.press(key)
                terminal.wait_until(partial(shows_or_lacks, terminal, PANES[key]))
            terminal.press("escape")
            terminal.wait_until(partial(shows_article_alone, terminal))
            terminal.press("J")
        terminal.wait_for("last article")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
        assert terminal.emulator.is_restored
        assert owned(terminal) == []


def test_line_of_a_megabyte(tmp_path: Path) -> None:
    """It can be read, and left, while the analysis is still at work."""
    source = tmp_path / "long.txt"
    source.write_text(article("endless", "one line of a megabyte that never ends " * 26_000))
    with Terminal(
        [sys.executable, "-m", "tui", "--no-state", source], columns=120, rows=40
    ) as terminal:
        terminal.wait_for("Title endless")
        terminal.press("G")
        terminal.wait_for("End of endless")
        terminal.press("g", "q")
        assert terminal.wait_for_exit() == 0
        assert owned(terminal) == []
