from __future__ import annotations

import pytest

from newsreader.analysis import Analysis
from newsreader.article import Article, Paragraph, Role
from newsreader.quotations.quotation import Quotation, QuotationKind
from newsreader.summary.summary import RankedSentence, Summary
from newsreader.text.span import Span
from tui.reader.copying import brief_copy, quotation_copy, selection_copy, summary_copy

BODY = "“We\nwon’t,” said Holm.\nIt rains. It [b]pours[/b]."


@pytest.fixture
def article() -> Article:
    text = f"A title\n\n{BODY}\n"
    spans = (Span(0, 7), Role.TITLE), (Span(9, 9 + len(BODY)), Role.BODY)
    return Article("a\x1b.txt", text, tuple(Paragraph(*span) for span in spans))


def place(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))


def said_by_holm(article: Article, confidence: float) -> Quotation:
    spans = (place(article, "“We\nwon’t,”"),)
    return Quotation(spans, QuotationKind.SPEECH, "Ada Holm", confidence=confidence)


@pytest.mark.parametrize(
    ("length", "what"), [(1, "a summary of one sentence"), (2, "a summary of 2 sentences")]
)
def test_a_summary_is_a_line_a_sentence(article, length, what):
    places = [place(article, "It rains."), place(article, "It [b]pours[/b].")]
    ranking = tuple(RankedSentence(span, 1.0) for span in places)
    copied = summary_copy(Analysis(article, (), (), (), Summary("luhn", ranking, length)))
    assert copied.what == what
    assert copied.text.splitlines() == ["It rains.", "It [b]pours[/b]."][:length]


def test_a_quotation_has_its_speaker_and_where_it_stands(article):
    copied = quotation_copy(article, said_by_holm(article, confidence=0.9))
    assert copied.text == "“We won’t”\n— Ada Holm (A title, a\\x1b.txt)\n"


def test_a_speaker_who_is_only_likely_is_copied_with_a_question_mark(article):
    copied = quotation_copy(article, said_by_holm(article, confidence=0.6))
    assert copied.text == "“We won’t”\n— Ada Holm? (A title, a\\x1b.txt)\n"


def test_without_a_speaker_that_is_said(article):
    quotation = Quotation((place(article, "“We\nwon’t,”"),), QuotationKind.SPEECH)
    assert "\n— nobody named (" in quotation_copy(article, quotation).text


def test_a_selection_is_the_words_of_the_article(article):
    copied = selection_copy(article, place(article, "“We\nwon’t,” said"))
    assert copied.text == "“We won’t,” said"


def test_the_brief_has_it_all(article):
    copied = brief_copy(Analysis(article, (), (), (), Summary("luhn", (), 3)))
    assert copied.text.startswith("# A title\n")
    assert "## Summary" in copied.text


async def test_what_was_copied_is_told_as_it_is_and_never_as_markup(read, clipboard):
    async with read() as reader:
        await reader.press("y")
        (toast,) = reader.app._notifications
        assert toast.message == "Copied a summary of 3 sentences to the clipboard (fake)"
        assert not toast.markup
        assert toast.severity == "information"


async def test_a_copy_that_fails_says_so_and_the_way_out(read, monkeypatch):
    from tui import clipboard
    from tui.clipboard import Receipt

    def fail(text, what, *, write, preference):
        return Receipt(what, len(text), len(text), None, failures=("[/b] is not installed",))

    monkeypatch.setattr(clipboard, "copy", fail)
    async with read() as reader:
        await reader.press("y")
        (toast,) = reader.app._notifications
        assert toast.severity == "error"
        assert "[/b] is not installed" in toast.message
        assert "--print" in toast.message


async def test_one_toast_at_a_time_and_one_advice(read, monkeypatch):
    from tui import clipboard
    from tui.clipboard import Receipt, Route

    def send(text, what, *, write, preference):
        return Receipt(what, len(text), len(text), Route.TERMINAL)

    monkeypatch.setattr(clipboard, "copy", send)
    async with read(size=(80, 24)) as reader:
        await reader.press("y")
        (toast,) = reader.app._notifications
        assert toast.message.endswith("; if nothing arrives, use --print")
        await reader.press("n", "y", "Y")
        (toast,) = reader.app._notifications
        assert toast.message == "Sent the brief as Markdown to the terminal's clipboard (OSC 52)"


async def test_which_quotation_was_copied_is_told(read, clipboard):
    async with read() as reader:
        await reader.press("c")
        (toast,) = reader.app._notifications
        assert toast.message.startswith("Copied “all must do more.” with its speaker to the")


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("“We will go,” he said.\n", "“We will go”\n"),
        ('"We will go," he said.\n', '"We will go"\n'),
        ("“We will go, and soon,” he said.\n", "“We will go, and soon”\n"),
        ("“Will we go?” he said.\n", "“Will we go?”\n"),
    ],
)
async def test_a_copied_quotation_ends_without_the_reporters_comma(
    read, clipboard, tmp_path, text, copied
):
    (tmp_path / "a.txt").write_text(f"The mayor speaks\n\n{text}", encoding="utf-8")
    async with read(tmp_path) as reader:
        await reader.press("n", "c", "Y")
        assert clipboard[0].startswith(copied)
        assert copied.strip() in clipboard[1]


async def test_all_of_an_untitled_article_is_headed_by_its_first_words(read, clipboard, tmp_path):
    (tmp_path / "a.txt").write_text(
        "The old bridge at Ringby, which the council had wanted to keep open until the spring, "
        "was shut on Monday. Nobody knows for how long it will stay so.\n"
    )
    async with read(tmp_path) as reader:
        await reader.press("Y")
        assert clipboard[0].startswith(
            "# The old bridge at Ringby, which the council had wanted to keep…\n"
        )


async def test_a_notice_goes_with_the_next_key(read):
    async with read() as reader:
        await reader.press("K")
        assert reader.status == "This is the first article"
        await reader.press("j")
        assert reader.status == "8 quotations"


async def test_without_a_quotation_or_a_selection_the_way_to_one_is_told(read, clipboard, tmp_path):
    (tmp_path / "plain.txt").write_text("Nothing is said here.\n")
    async with read(tmp_path) as reader:
        await reader.press("c")
        assert clipboard == []
        assert "nothing to copy" in reader.status
