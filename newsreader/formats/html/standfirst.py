"""The standfirst of a page's article: what stands under its title and sums it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import Role
from newsreader.formats.html.marked import is_called
from newsreader.formats.html.title import squashed
from newsreader.paragraphs.vocabulary import page_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.formats.html.blocks import PageBlock
    from newsreader.formats.html.facts import Facts

_PARENTS = 2
_SHORTEST, _LONGEST = 30, 600
_CUT = 20
"""Letters by which a description may be shorter than what it was cut from."""


def standfirst_in(
    between: Sequence[PageBlock], facts: Facts, body: Iterable[PageBlock]
) -> PageBlock | None:
    """The standfirst, None where there is none for certain.

    It is marked as such, or the page's description says the same and it is no paragraph of the
    body.

    Args:
        between: the blocks under the title, up to the first paragraph.
        facts: what the page tells.
        body: the blocks of the article, by their place on the page.
    """
    descriptions = [
        squashed(text)
        for text in (
            *facts.told("description", "og:description", "twitter:description"),
            *facts.linked("description"),
        )
    ]
    own = {id(block) for block in body}
    for block in between:
        if block.role not in (None, Role.HEADING) or not _SHORTEST <= len(block.text) <= _LONGEST:
            continue
        if is_called(block.element, page_words("standfirst_marks"), _PARENTS) or (
            id(block) not in own and _is_told(block, descriptions)
        ):
            return block
    return None


def _is_told(block: PageBlock, descriptions: Iterable[str]) -> bool:
    text = squashed(block.text)
    return any(
        text == told or (len(told) > _CUT and text.startswith(told)) for told in descriptions
    )
