"""The optional spaCy recogniser, with a small pipeline made here."""

from collections.abc import Callable
from typing import Any

import pytest

from newsreader.article import Article
from newsreader.entities import EntityKind, find_entities
from newsreader.entities import spacy as adapter
from newsreader.entities.spacy import MissingPipelineError, load_pipeline
from newsreader.paragraphs import find_paragraphs

TEXT = "Dr Ida Berg of the Fjord Bank flew to Bergen on Monday. Berg paid $5 million.\n\nBerg left."


def article(language: str = "en") -> Article:
    return Article("-", TEXT, find_paragraphs(TEXT), language)


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Any]:
    spacy = pytest.importorskip("spacy")
    made = spacy.blank("en")
    made.add_pipe("entity_ruler").add_patterns(
        [
            {"label": "PERSON", "pattern": "Dr Ida Berg"},
            {"label": "PERSON", "pattern": "Berg"},
            {"label": "ORG", "pattern": "the Fjord Bank"},
            {"label": "GPE", "pattern": "Bergen"},
            {"label": "DATE", "pattern": "Monday"},
            {"label": "ORG", "pattern": "Monday"},
        ]
    )
    monkeypatch.setattr(adapter, "load_pipeline", lambda _language: made)
    return made


def test_labels_are_mapped_and_the_document_pass_runs(pipeline: Callable[[str], Any]) -> None:
    found = {entity.name: entity for entity in find_entities(article(), (), recogniser="spacy")}
    assert {name: entity.kind for name, entity in found.items()} == {
        "Ida Berg": EntityKind.PERSON,
        "Fjord Bank": EntityKind.ORGANISATION,
        "Bergen": EntityKind.PLACE,
        "Monday": EntityKind.DATE,
        "$5 million": EntityKind.MONEY,
    }
    assert [m.of(TEXT) for m in found["Ida Berg"].mentions] == ["Ida Berg", "Berg", "Berg"]


def test_without_spacy_the_error_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ImportError(name)

    load_pipeline.cache_clear()
    monkeypatch.setattr(adapter.importlib, "import_module", missing)
    with pytest.raises(MissingPipelineError, match=r"newsreader\[spacy\]"):
        find_entities(article(), (), recogniser="spacy")


def test_without_a_pipeline_the_error_says_what_to_do() -> None:
    pytest.importorskip("spacy")
    load_pipeline.cache_clear()
    with pytest.raises(MissingPipelineError, match="'tlh'"):
        find_entities(article("tlh"), (), recogniser="spacy")
