"""A format for tests: `%sheets`, then articles between form feeds, a paragraph a line.

A sheet begins with its title; `* ` begins an item of a list, `> ` what is quoted, `| ` a row of a
table, and what stands `<between>` is a link. A sheet that says `%broken` is a defect, and nothing
can be found behind one that says `%end`.
"""

from __future__ import annotations

from functools import partial

from newsreader import contents, formats
from newsreader.article import Role, TextMark, TextMarkKind
from newsreader.formats.draft import Block, Draft, Entry
from newsreader.source import SourceError
from newsreader.source.decoding import clean, decode
from newsreader.text.span import Span

_MAGIC = b"%sheets\n"
_ROLES = {"* ": Role.ITEM, "> ": Role.BLOCKQUOTE, "| ": Role.TABLE}


class Sheets:
    name = "sheets"
    starts_alone = False

    def recognises(self, name, beginning):
        return beginning.startswith(_MAGIC)

    def entries(self, data, source):
        for number, sheet in enumerate(data.removeprefix(_MAGIC).split(b"\f"), 1):
            if sheet.startswith(b"%end"):
                raise SourceError(source, "is cut short", "fetch it again")
            if sheet:
                yield Entry(str(number), len(sheet), partial(_draft, sheet))

    def line(self, data, article, offset):
        above = data.index(data.split(b"\f")[int(article.fragment) - 1])
        first = data.count(b"\n", 0, max(above, len(_MAGIC))) + 1
        return first + article.text.count("\n\n", 0, offset)


def _draft(sheet):
    if sheet.startswith(b"%broken"):
        raise ZeroDivisionError("by zero")
    text, blocks, marks = "", [], []
    for line in clean(decode(sheet)).strip("\n").splitlines():
        role = _ROLES.get(line[:2], None if blocks else Role.TITLE)
        before, opening, rest = line[2 if line[:2] in _ROLES else 0 :].partition("<")
        linked, _, after = rest.partition(">")
        start = len(text) + len(before)
        if opening:
            link = Span(start, start + len(linked))
            marks.append(TextMark(link, TextMarkKind.LINK, "https://ringby.example/a"))
        paragraph = before + linked + after
        blocks.append(Block(Span(len(text), len(text) + len(paragraph)), role))
        text += f"{paragraph}\n\n"
    return Draft(
        text.rstrip("\n"),
        "sheets",
        tuple(blocks),
        tuple(marks),
        title="Sheet: \x1b" + text.split("\n")[0],
        byline="Ada\nHolm",
        published="2026-05-03",
        modified="2026-05-04T10:00:00+02:00",
        site="The Ringby Post",
        url="https://ringby.example/",
        language="en",
    )


FORMAT = Sheets()


def registered(monkeypatch):
    """Register the format for one test, in which no file has been read before."""
    monkeypatch.setattr(contents, "_LAST", {})
    sheets = formats.Registration("sheets", frozenset({".sheets"}), (b"%",), container=True)
    monkeypatch.setattr(formats, "FORMATS", (sheets, *formats.FORMATS))
