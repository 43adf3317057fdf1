"""From the bytes of a mail to a draft: its header, then its text."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple, cast

from newsreader.article import Role
from newsreader.formats.composition import blocks_of_lines
from newsreader.formats.draft import Block, Draft
from newsreader.formats.markup import markup_draft
from newsreader.formats.stacking import block, stacked, without_title
from newsreader.paragraphs.mail import LONGEST_SIGNATURE, decoded, mail_header, sender_name
from newsreader.source.decoding import NotTextError, clean, decode
from newsreader.source.error import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from email.message import Message

_SHOWN = (
    b"from", b"to", b"cc", b"date", b"subject", b"reply-to", b"newsgroups", b"organization",
)  # fmt: skip
"""Fields that stand in the text; the others are for programs."""
_MOST_PARTS = 1000
_DEEPEST = 50
"""Parts within parts; nobody writes more."""


class _Body(NamedTuple):
    """Text of a mail, and whether it is HTML."""

    text: str
    is_html: bool


def message_draft(data: bytes, source: str) -> Draft:
    """The draft of a mail.

    Args:
        data: the mail.
        source: what to call it in an error.

    Raises:
        SourceError: there is no text in it.
        NotTextError: what should be its text is none.
    """
    if data.lower().count(b"boundary=") > _MOST_PARTS:
        raise SourceError(source, "has far too many parts", "open it in a mail program")
    try:
        message = message_from_bytes(data)
        bodies = [body for body in _bodies(message) if body.text.strip()]
    except RecursionError:
        raise SourceError(source, "is nested too deeply", "open it in a mail program") from None
    if not bodies:
        raise SourceError(source, "has no text in it", "open it in a mail program")
    fields = {name: value for shown in _SHOWN if (value := _field(message, name := shown.decode()))}
    written = [f"{name.title()}: {fields[name]}" for name in fields]
    header = "\n".join(written)
    subject = fields.get("subject")
    told = Draft(
        header,
        "mail",
        title=subject or None,
        byline=sender_name(fields.get("from", "")),
        published=_time(fields.get("date", "")),
    )
    text = "\n\n".join(clean(body.text).strip("\n") for body in bodies)
    whole = f"{header}\n\n{text}" if header else text
    if any(body.is_html for body in bodies) or (header and mail_header(whole) is None):
        return _in_blocks(bodies, told, source)
    return replace(told, text=whole)


def _in_blocks(bodies: list[_Body], told: Draft, source: str) -> Draft:
    """A mail whose paragraphs are known, and not found in its text as those of a plain one."""
    header = blocks_of_lines(told.text, 0, Role.BOILERPLATE)
    parts = [replace(told, blocks=tuple(header))]
    for body in bodies:
        if body.is_html:
            part = markup_draft(body.text, source)
            parts.append(without_title(part) if told.title else part)
        else:
            parts += map(block, clean(body.text).split("\n\n"))
    whole = stacked(parts)
    blocks = tuple(_without_answered(whole.text, whole.blocks or ()))
    return replace(told, text=whole.text, blocks=blocks, marks=whole.marks)


def _without_answered(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; what a mail answers to, and its signature, are no prose."""
    is_answered = is_signature = False
    for index, (span, role) in enumerate(blocks):
        is_quotation = role is Role.BLOCKQUOTE
        is_quoted = index + 1 < len(blocks) and blocks[index + 1].role is Role.BLOCKQUOTE
        opens = is_quoted and not is_quotation and span.of(text).endswith(":")
        is_answered = opens or (is_answered and is_quotation)
        is_left = len(blocks) - index <= LONGEST_SIGNATURE
        is_signature = is_signature or (is_left and span.of(text) == "--")
        yield Block(span, Role.BOILERPLATE if is_answered or is_signature else role)


def _bodies(part: Message, depth: int = 0) -> Iterator[_Body]:
    """The texts of a part; of alternatives one, plain if there is one that is."""
    if depth > _DEEPEST:
        raise RecursionError
    kind = part.get_content_type()
    payload = part.get_payload()
    if isinstance(payload, list):
        inner = [list(_bodies(cast("Message", child), depth + 1)) for child in payload]
        filled = [bodies for bodies in inner if any(body.text.strip() for body in bodies)]
        if kind == "multipart/alternative":
            filled.sort(key=lambda bodies: any(body.is_html for body in bodies))
            del filled[1:]
        elif kind == "multipart/related":
            del filled[1:]
        for bodies in filled:
            yield from bodies
    elif part.get_content_disposition() != "attachment" and kind in {"text/plain", "text/html"}:
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            yield _Body(_text(content, part.get_content_charset()), kind == "text/html")


def _text(content: bytes, charset: str | None) -> str:
    """The text of a part, in the encoding that it says if that is possible."""
    try:
        if charset is not None and "\x00" not in charset:
            return content.decode(charset)
    except (LookupError, ValueError):
        pass  # it says something else than is true
    return decode(content)


def _field(message: Message, name: str) -> str:
    """What the first field of a name says, on one line."""
    for field, raw in message.raw_items():
        if field.lower() == name:
            value = str(raw)
            if not value.isascii():
                try:
                    value = decode(value.encode("ascii", "surrogateescape"))
                except (NotTextError, ValueError):
                    value = value.encode("ascii", "replace").decode()
            return " ".join(clean(decoded(value)).split())
    return ""


def _time(value: str) -> str | None:
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
