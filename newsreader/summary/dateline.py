"""Datelines: where and by which agency a report was filed, at the head of its first sentence.

A summary leaves them out: what is left of the sentence is still a span of the article.
"""

from __future__ import annotations

import re

_WORD = r"[\w.-][\w.'’-]*"
"""No mark opens it: a dateline has no quotation in it."""
_PLACE = rf"[^\W\d_][\w.'’-]*(?:,?\s{_WORD}){{0,7}}"
_AGENCIES = (
    "AFP|ANI|ANSA|AP|APA|Bloomberg|BBC|CBC|CNN|CP|dpa|DPA|EFE|HLN|IANS|Interfax|KUNA|NNA|NPR|PA|PTI"
    "|Reuters|SAPA|TASS|UPI|WAM|Xinhua|The\\sAssociated\\sPress|Associated\\sPress"
)

RULES = (
    # (CNN)She is …   LONDON (Reuters) - The …   By Ada Quill Delhi, Jul 31 (PTI) The …
    re.compile(rf"(?:{_PLACE},?\s)?\((?:{_AGENCIES})\)\s*(?:[-–—]+\s*)?"),
    # (The Hollywood Reporter)It is …   Kiev (Ukrinform) – The …
    re.compile(rf"(?:{_PLACE},?\s)?\([A-Z][\w.\s]{{1,30}}\)(?:\s?[-–—]+\s+|(?=[\"“A-Z]))"),
    # PARIS — The …   WASHINGTON, March 3 -- The …
    re.compile(rf"[A-Z][A-Z.'’-]{{2,}}(?:,?\s{_WORD}){{0,4}}\s?(?:--|–|—)\s+(?=\S)"),
)
_LEAST = 25


def dateline_length(sentence: str) -> int:
    """How many code points of a dateline a sentence begins with, 0 where it has none."""
    for rule in RULES:
        match = rule.match(sentence)
        if match and len(sentence) - match.end() >= _LEAST:
            return match.end()
    return 0
