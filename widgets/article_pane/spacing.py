"""How much space there is between the paragraphs of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

_CREDITS = frozenset({Role.BYLINE, Role.DATELINE})
_BODY = frozenset({Role.BODY, Role.HEADING, Role.ITEM, Role.BLOCKQUOTE, Role.TABLE})
_CLOSE = frozenset({Role.ITEM, Role.TABLE})


def rows_after(roles: Sequence[Role]) -> list[int]:
    """The empty rows after each paragraph of an article with these roles.

    One as a rule. Byline and dateline stand together, and so do the items of a list and the rows of
    a table; a heading is close to what it heads, the body is set apart from everything above it,
    and nothing follows the last paragraph.
    """
    body = next((index for index, role in enumerate(roles) if role in _BODY), 0)
    gaps = [1] * len(roles)
    for index in range(len(roles) - 1):
        credits_go_on = roles[index] in _CREDITS and roles[index + 1] in _CREDITS
        list_goes_on = roles[index] in _CLOSE and roles[index + 1] is roles[index]
        if credits_go_on or list_goes_on or roles[index] is Role.HEADING:
            gaps[index] = 0
        elif index + 1 == body:
            gaps[index] = 2
    return [*gaps[:-1], 0] if gaps else []
