"""Mails: a file with one of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.formats.draft import Draft, Entry
from newsreader.source.names import suffix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article

_FIELD = re.compile(rb"([!-9;-~]{1,76})[ \t]*:")
_WRITTEN = {b"from", b"to", b"subject", b"date"}
"""Fields that somebody fills in."""
_ON_THE_WAY = {
    b"mime-version", b"content-type", b"content-transfer-encoding", b"received", b"return-path",
    b"delivered-to", b"dkim-signature", b"arc-seal",
}  # fmt: skip
"""Fields that programs fill in; what has none of them is read as the text that it is."""


class Mail:
    """A mail as programs send and keep it; its plain text is read, else its HTML."""

    name = "mail"
    starts_alone = False

    def recognises(self, name: str, beginning: bytes) -> bool:
        """By the fields that it begins with."""
        fields = header_fields(beginning)
        is_sent = not fields.isdisjoint(_ON_THE_WAY)
        return not fields.isdisjoint(_WRITTEN) and (is_sent or suffix(name) == ".eml")

    def entries(self, data: bytes, source: str) -> Iterator[Entry]:
        """The one mail."""

        def draft() -> Draft:
            from newsreader.formats.mail_message import message_draft

            return message_draft(data, source)

        yield Entry(None, len(data), draft)

    def line(self, data: bytes, article: Article, offset: int) -> None:  # noqa: ARG002
        """Its lines are encoded."""
        return


def header_fields(beginning: bytes) -> set[bytes]:
    """The fields that a mail begins with, in lower case; none where it is no mail.

    Args:
        beginning: its first bytes; one in which the header does not end counts as having a
            sender.
    """
    fields: set[bytes] = set()
    *lines, _ = beginning.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    for number, line in enumerate(lines):
        match = _FIELD.match(line)
        if not line.strip():
            return fields
        if match:
            fields.add(match[1].lower())
        elif not (line[:1] in b" \t" and fields) and not (number == 0 and line[:5] == b"From "):
            return set()
    return fields | {b"from"} if fields else fields


FORMAT = Mail()
