"""What a reader corrects comes before the engine's word, and no new analysis loses it."""

from __future__ import annotations

from contextlib import closing

import pytest

from newsreader import from_text
from newsreader.analysis import analyse
from newsreader.entities.entity import EntityKind
from newsreader.library import content_key, correcting
from newsreader.library.adding import item
from newsreader.library.correction import (
    Correction,
    Wrong,
    about_entity,
    about_quotation,
    corrected,
)
from newsreader.library.database import in_memory
from newsreader.library.getting import analysis_of
from newsreader.library.putting import put
from newsreader.text.span import Span

TEXT = (
    "Bridge shut\n\nThe bridge at Ringby is shut. “It is too old to be mended now,” said Ada Holm,"
    " the mayor. “It can be mended, and it will be,” said Bo Lund of Northern Rail. Ms Holm"
    " laughed. Amazon helps.\n"
)
ARTICLE = from_text(TEXT, "a")
KEY = content_key(TEXT)
ANALYSIS = analyse(ARTICLE)


def entity(name, analysis=ANALYSIS):
    return next((one for one in analysis.entities if one.name == name), None)


def test_a_speaker():
    wrong = ANALYSIS.quotations[0]
    right = corrected(ANALYSIS, [about_quotation(wrong, TEXT, "Bo Lund")])
    said = right.quotations[0]
    assert (said.speaker, said.rule, said.confidence) == ("Bo Lund", "reader", 1.0)
    assert said.person is entity("Bo Lund", right)
    assert right.quotations[1:] == ANALYSIS.quotations[1:]
    nobody = corrected(ANALYSIS, [about_quotation(wrong, TEXT, None)]).quotations[0]
    assert (nobody.speaker, nobody.person, nobody.rule) == (None, None, "reader")
    other = corrected(ANALYSIS, [about_quotation(wrong, TEXT, "A clerk")]).quotations[0]
    assert (other.speaker, other.person) == ("A clerk", None)


def test_a_kind():
    right = corrected(ANALYSIS, [about_entity(entity("Ringby"), TEXT, Wrong.KIND, "organisation")])
    assert entity("Ringby", right).kind is EntityKind.ORGANISATION
    assert len(right.entities) == len(ANALYSIS.entities)


def test_two_that_are_one():
    one = about_entity(entity("Bo Lund"), TEXT, Wrong.APART, "Ada Holm")
    right = corrected(ANALYSIS, [one])
    assert entity("Bo Lund", right) is None
    ada = entity("Ada Holm", right)
    assert "Bo Lund" in ada.aliases
    mentions = (*entity("Ada Holm").mentions, *entity("Bo Lund").mentions)
    assert ada.mentions == tuple(sorted(mentions))
    assert [said.speaker for said in right.quotations] == ["Ada Holm", "Ada Holm"]
    assert all(said.person is ada for said in right.quotations)
    assert corrected(right, [one]) == right


def test_junk():
    right = corrected(ANALYSIS, [about_entity(entity("Bo Lund"), TEXT, Wrong.JUNK)])
    assert entity("Bo Lund", right) is None
    assert right.quotations[1].speaker is None


def test_what_is_about_nothing_changes_nothing():
    nowhere = Span(0, 1)
    for wrong in Wrong:
        assert corrected(ANALYSIS, [Correction(wrong, nowhere, "B", "organisation")]) == ANALYSIS


@pytest.fixture
def connection():
    with closing(in_memory()) as connection:
        yield connection


def test_a_new_analysis_never_loses_it(connection):
    put(connection, item(ANALYSIS, None))
    correcting.add(connection, KEY, about_quotation(ANALYSIS.quotations[0], TEXT, "Bo Lund"))
    put(connection, item(ANALYSIS, None))
    found = analysis_of(connection, KEY, ARTICLE)
    assert (found.quotations[0].speaker, found.quotations[0].rule) == ("Bo Lund", "reader")
    (made,) = correcting.all_corrections(connection)
    assert (made.key, made.wrong, made.value) == (KEY, "speaker", "Bo Lund")
    assert TEXT[made.start : made.end] == made.words


def test_taken_back(connection):
    first = about_quotation(ANALYSIS.quotations[0], TEXT, "Bo Lund")
    second = about_entity(entity("Bo Lund"), TEXT, Wrong.JUNK)
    for one in (first, second):
        correcting.add(connection, KEY, one)
    assert correcting.take_back(connection, KEY) == second
    assert correcting.corrections(connection, KEY) == (first,)
    assert correcting.take_back(connection, KEY) == first
    assert correcting.take_back(connection, KEY) is None


def test_the_same_thing_corrected_again(connection):
    for name in ("Bo Lund", "Cy Dahl"):
        correcting.add(connection, KEY, about_quotation(ANALYSIS.quotations[0], TEXT, name))
    (made,) = correcting.corrections(connection, KEY)
    assert made.value == "Cy Dahl"
