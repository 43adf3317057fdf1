"""The reader corrects what was found, and takes that back."""

from __future__ import annotations

from contextlib import closing

from shelved import shelved

from newsreader.library import correcting
from newsreader.library.library import Library
from tui.choosing import Chooser


def kept(state):
    with closing(Library.open(state, report=print)) as library:
        return library.database.read(lambda c: list(correcting.all_corrections(c)), [])


async def test_a_speaker_is_corrected_in_one_step_and_stays_so(read, tmp_path):
    state = shelved(tmp_path)
    async with read(tmp_path / "ferry.txt", state=state) as reader:
        await reader.press("n", "=")
        assert isinstance(reader.app.screen, Chooser)
        labels = [choice.label for choice in reader.app.screen.choices]
        assert labels[:2] == ["Ada Holm", "Bo Lund"]
        assert labels[-1] == "Nobody"
        await reader.press(*"bo", "enter")
        assert reader.status == "Corrected: who says “Nobody will be cut off,”; Z takes it back"
        await reader.press("]", "[")
        assert reader.status == "1 of 2 quotations – Bo Lund (you say so)"
    assert [(made.wrong, made.value) for made in kept(state)] == [("speaker", "Bo Lund")]
    async with read(tmp_path / "ferry.txt", state=state) as reader:
        await reader.press("n")
        assert reader.status.startswith("1 of 2 quotations – Bo Lund (you say so)")
        await reader.press("a")
        assert len(reader.app.screen.rows) == 2


async def test_it_is_taken_back_with_one_key_and_the_engine_speaks_again(read, tmp_path):
    state = shelved(tmp_path)
    async with read(tmp_path / "ferry.txt", state=state) as reader:
        await reader.press("n", "=", *"nobody", "down", "enter")
        await reader.press("]", "=", *"Cora Dahl", "enter")
        speakers = [said.speaker for said in reader.screen.session.said.values()]
        assert speakers == [None, "Cora Dahl"]
        await reader.press("Z")
        assert reader.status == "Taken back: who says “The crossing takes an hour,”"
        speakers = [said.speaker for said in reader.screen.session.said.values()]
        assert speakers == [None, "Bo Lund"]
        await reader.press("Z")
        speakers = [said.speaker for said in reader.screen.session.said.values()]
        assert speakers == ["Ada Holm", "Bo Lund"]
        await reader.press("Z")
        assert reader.status == "Nothing is corrected in this article"
    assert kept(state) == []
    async with read(tmp_path / "ferry.txt", state=state) as reader:
        await reader.press("n")
        assert reader.status.startswith("1 of 2 quotations – Ada Holm")


async def test_an_entity_is_of_another_kind_the_same_as_another_or_none(read, tmp_path):
    state = shelved(tmp_path)
    async with read(tmp_path / "bridge.txt", state=state) as reader:

        async def stand_on(name: str) -> None:
            await reader.press("e", "g")
            listing = reader.app.focused
            while getattr(getattr(listing.highlighted, "entity", None), "name", "") != name:
                await reader.press("j")

        def kinds() -> dict[str, str]:
            return {one.name: one.kind.value for one in reader.screen.session.entities}

        assert kinds()["Ringby"] == "place"
        await stand_on("Ringby")
        await reader.press("=", *"organisation", "enter")
        assert kinds()["Ringby"] == "organisation"
        await stand_on("Ringby")
        await reader.press("=", *"same as Ada", "enter")
        assert "Ringby" not in kinds()
        await reader.press("Z")
        assert kinds()["Ringby"] == "organisation"
        await stand_on("Ringby")
        await reader.press("=", "enter")
        assert "Ringby" not in kinds()
    assert [made.wrong for made in kept(state)] == ["kind", "junk"]


async def test_where_nothing_is_kept_it_holds_until_the_program_ends(read, tmp_path):
    shelved(tmp_path)
    async with read(tmp_path / "ferry.txt") as reader:
        await reader.press("n", "=", *"bo", "enter", "Z")
        assert next(iter(reader.screen.session.said.values())).speaker == "Ada Holm"


SAME = (
    "“We will not open the old harbour gates before the winter storms have passed us by,” "
    "said {}.\n"
)


async def test_beside_a_quotation_stands_where_else_its_words_are_and_whose(read, tmp_path):
    texts = {
        "a.txt": "Gates stay shut\n\n" + SAME.format("Ada Holm, the mayor of Ringby"),
        "b.txt": "No gates yet\n\n" + SAME.format("Bo Lund of the harbour board"),
        "c.txt": "Winter at the gates\n\nIt is quiet. “We will not open the old harbour gates "
        "before the winter storms have passed us by.”\n",
    }
    state = shelved(tmp_path, texts)
    async with read(tmp_path / "a.txt", state=state) as reader:
        await reader.press("n")
        told = reader.status
        assert told.startswith("1 of 1 quotation – Ada Holm · elsewhere: Bo Lund ")
        assert " (1), here " in told
        assert told.endswith("also in 2 articles")
    texts["b.txt"] = "No gates yet\n\n" + SAME.format("Ada Holm, the mayor of Ringby")
    (tmp_path / "other").mkdir()
    state = shelved(tmp_path / "other", texts)
    async with read(tmp_path / "other" / "c.txt", state=state) as reader:
        await reader.press("n")
        assert "– nobody named · elsewhere: Ada Holm " in reader.status
        assert " (2) · also in 2 articles" in reader.status
