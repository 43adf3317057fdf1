"""How the tests of this folder find entities in a text."""

from collections.abc import Callable

import pytest

from newsreader.article import Article
from newsreader.entities import Entity, find_entities
from newsreader.paragraphs import find_paragraphs


@pytest.fixture
def entities() -> Callable[..., dict[str, Entity]]:
    """Entities of a text, by canonical name."""

    def find(text: str, language: str = "en", published: str | None = None) -> dict[str, Entity]:
        article = Article("-", text, find_paragraphs(text).paragraphs, language, published)
        return {entity.name: entity for entity in find_entities(article, article.page())}

    return find
