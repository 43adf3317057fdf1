"""Mails and newsgroup articles: their headers, what they reply to, and their signatures."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.languages import all_languages
from newsreader.paragraphs.header import Header
from newsreader.paragraphs.publication import date_in

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIELD = re.compile(
    r"(?P<label>[^\W\d_][\w-]{0,30}(?:\s[\w-]{1,20}){0,2})\s?:(?:\s(?P<value>.*))?$"
)
_FROM = re.compile(r"From \S+@\S+ ")
"""What mailboxes put above each mail."""
_FEWEST = 2
"""Known fields that make a header; a title may begin with one, too ("Date: how it came to us")."""
_TELLING = ("subject", "from")
_SIGNATURE = re.compile(r"^--[ ]?$", re.MULTILINE)
LONGEST_SIGNATURE = 12
"""Lines of a signature: the usual four, and what lists and employers put below."""
_LONGEST_OPENING = 200


def mail_header(text: str) -> Header | None:
    """The header that a mail begins with, None where the text is not a mail."""
    fields, end = _fields(text)
    labels = [label for label in fields if label in _labels()]
    known = {_labels()[label]: fields[label] for label in labels}
    if len(labels) < _FEWEST or not any(kind in known for kind in _TELLING):
        return None
    return Header(
        end,
        title=decoded(known.get("subject", "")) or None,
        byline=sender_name(decoded(known.get("from", ""))),
        published=_day(known.get("date", "")),
        is_mail=True,
    )


def is_quoted(paragraph: str) -> bool:
    """Whether a paragraph is what a mail replies to: `> Will it open again?`."""
    return paragraph.startswith((">", "|>", "} "))


def is_opening(paragraph: str, following: str) -> bool:
    """Whether a paragraph says who is being replied to: `Jane Doe wrote:` above her words."""
    return paragraph.endswith(":") and len(paragraph) < _LONGEST_OPENING and is_quoted(following)


def signature_start(text: str) -> int | None:
    """Where the signature at the end of a mail begins, None where it has none."""
    starts = [match.start() for match in _SIGNATURE.finditer(text)]
    if not starts or text.count("\n", starts[-1]) > LONGEST_SIGNATURE:
        return None
    return starts[-1]


def _fields(text: str) -> tuple[dict[str, str], int]:
    """The fields above the first empty line, by label in lower case, and where that line is.

    An indented line continues the field before it; a line that is no field at all ends the search.
    """
    fields: dict[str, str] = {}
    label = ""
    position = 0
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = text[position:end]
        match = _FIELD.match(line)
        if not line.strip():
            break
        if line[0].isspace() and label:
            fields[label] += " " + line.strip()
        elif match:
            label = match["label"].lower()
            fields.setdefault(label, match["value"] or "")
        elif position or not _FROM.match(line):
            return {}, 0
        position = end + 1
    return fields, min(position, len(text))


@cache
def _labels() -> Mapping[str, str]:
    """The labels of fields in all languages, in lower case, and what each stands for."""
    return {label: kind for known in all_languages() for label, kind in known.page.mail.items()}


def decoded(value: str) -> str:
    """The words of a field, which mails encode in ASCII: `=?utf-8?Q?Caf=C3=A9?=`."""
    if "=?" in value:
        from email.errors import MessageError
        from email.header import decode_header, make_header

        try:
            value = str(make_header(decode_header(value)))
        except (ValueError, LookupError, MessageError):
            return ""
    return " ".join(value.split())


def sender_name(sender: str) -> str | None:
    """The sender's name: `Jane Doe <jane@example.org>`, `jane@example.org (Jane Doe)`."""
    from email.utils import parseaddr

    name, address = parseaddr(sender)
    if not address or "@" not in address:
        name = sender if "@" not in sender else ""
    return name.strip("\"' ") or None


def _day(value: str) -> str | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).date().isoformat()
    except (ValueError, TypeError):
        return date_in(value)
