"""Documents of word processors: a sentence that says how to convert them."""

from __future__ import annotations

import io
import zipfile

import pytest

from newsreader.reading import read
from newsreader.source import SourceError


def zipped(*names: str, first: bytes = b"") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, first if name == "mimetype" else b"<x/>")
    return made.getvalue()


ODT = b"application/vnd.oasis.opendocument.text"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"{\\rtf1\\ansi Ferry stops}", "is an RTF document: convert it, for example with: pandoc"),
        (zipped("mimetype", "content.xml", first=ODT), "is an OpenDocument file: convert it, "),
        (zipped("[Content_Types].xml", "word/document.xml"), "is a Word document: convert it, "),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "is a table or slides of Office: "),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is a document of old Office: convert"),
    ],
)
@pytest.mark.parametrize("name", ["a.docx", "a"])
def test_a_document_is_not_read_but_told_how_to_convert(tmp_path, data, told, name):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(SourceError) as caught:
        read(str(tmp_path / name))
    assert f"{name} {told}" in str(caught.value)


def test_a_zipped_folder_that_is_called_word_is_one(tmp_path):
    (tmp_path / "a.zip").write_bytes(zipped("word/a.txt"))
    assert read(str(tmp_path / "a.zip")).text == "<x/>"


def test_what_is_called_a_text_is_one_though_it_is_rtf(tmp_path):
    (tmp_path / "a.txt").write_text("{\\rtf1 Ferry stops}")
    assert read(str(tmp_path / "a.txt")).text == "{\\rtf1 Ferry stops}"
