"""Mails and mailboxes, whole, damaged and hostile."""

from __future__ import annotations

import gzip
import io
import zipfile
from email.message import EmailMessage

import pytest

from newsreader import Article, Role, contents
from newsreader.discovering import discover
from newsreader.formats import mail_message
from newsreader.reading import line_in_file, read, read_all
from newsreader.source import SourceError

BODY = """\
The ferry stops on Monday, the harbour board said. “We are sorry,” said Ada Quill, \
its master.

On Monday, Ben Orr wrote:
> Will it sail again?
> I have a ticket.

It will sail in May.

--\x20
Ida Moss
Harbour Board
"""
SEPARATOR = b"From ida@moss.example Tue Mar  2 09:15:00 2021\n"


@pytest.fixture(autouse=True)
def nothing_read_before(monkeypatch):
    monkeypatch.setattr(contents, "_LAST", {})


def mail(plain: str | None = BODY, html: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["Received"] = "from a by b"
    message["From"] = "Ida Møss <ida@moss.example>"
    message["To"] = "list@moss.example"
    message["Subject"] = "The ferry and the café"
    message["Date"] = "Tue, 02 Mar 2021 09:15:00 +0100"
    if plain is not None:
        message.set_content(plain)
    if html is not None:
        (message.add_alternative if plain else message.set_content)(html, subtype="html")
    return message


@pytest.fixture
def reading(tmp_path):
    def article(data: bytes | EmailMessage, name: str = "a.eml") -> Article:
        (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data.as_bytes())
        return read(str(tmp_path / name))

    return article


def role_of(article: Article, words: str) -> Role:
    return article.paragraphs[article.paragraph_at(article.text.index(words))].role


@pytest.mark.parametrize("name", ["a.eml", "a.txt", "a"])
def test_a_mail_tells_its_title_its_sender_and_its_date(reading, name):
    article = reading(mail(), name)
    assert article.format == "mail"
    assert (article.title, article.byline) == ("The ferry and the café", "Ida Møss")
    assert article.published == "2021-03-02T09:15:00+01:00"


def test_the_header_stays_above_the_text_without_what_is_for_programs(reading):
    article = reading(mail())
    assert article.text.startswith("From: Ida Møss <ida@moss.example>\nTo: list@moss.example\n")
    assert "Received" not in article.text
    assert "Content-Type" not in article.text


def test_what_is_around_a_mail_is_no_prose(reading):
    article = reading(mail())
    for words in ("From: Ida", "Subject: The", "On Monday, Ben", "> I have", "Harbour Board"):
        assert role_of(article, words) is Role.BOILERPLATE, words
    for words in ("The ferry stops", "It will sail in May"):
        assert role_of(article, words) is Role.BODY, words


def test_the_plain_text_is_read_where_there_is_one_and_else_the_html(reading):
    html = "<h2>News</h2><p>The <a href='https://moss.example/'>ferry</a> stops, said Ada.</p>"
    assert "News" not in reading(mail(BODY, html)).text
    article = reading(mail(None, html))
    assert [(p.role, p.span.of(article.text)) for p in article.paragraphs][4:] == [
        (Role.HEADING, "News"),
        (Role.BODY, "The ferry stops, said Ada."),
    ]
    assert role_of(article, "Subject: ") is Role.BOILERPLATE
    assert article.title == "The ferry and the café"
    assert [(m.span.of(article.text), m.address) for m in article.marks] == [
        ("ferry", "https://moss.example/")
    ]


def test_what_an_html_mail_answers_to_is_no_prose(reading):
    article = reading(
        mail(
            None,
            "<p>It will sail in May.</p><p>On Monday, Ben Orr wrote:</p>"
            "<blockquote><p>Will it sail again?</p><p>I have a ticket.</p></blockquote>"
            "<p>We hope so.</p><p>--</p><p>Ida Moss</p>",
        )
    )
    roles = [role_of(article, words) for words in ("It will", "On Monday", "Will it", "I have")]
    assert roles == [Role.BODY, *[Role.BOILERPLATE] * 3]
    assert role_of(article, "We hope") is Role.BODY
    assert role_of(article, "\nIda Moss") is Role.BOILERPLATE


def test_a_header_of_a_single_field_is_a_header(reading):
    article = reading(b"MIME-Version: 1.0\nTo: list@moss.example\n\nIt stops.\n\nAnd sails.\n")
    assert [(p.role, p.span.of(article.text)) for p in article.paragraphs] == [
        (Role.BOILERPLATE, "To: list@moss.example"),
        (Role.BODY, "It stops."),
        (Role.BODY, "And sails."),
    ]


def test_attachments_are_not_read(reading):
    message = mail()
    message.add_attachment(b"\x00\x01" * 99, maintype="image", subtype="png", filename="a.png")
    message.add_attachment("secret", filename="b.txt")
    assert "secret" not in reading(message).text


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("text/plain; charset=us-ascii", "Die Fähre fährt nicht, sagte der Hafenmeister."),
        ("text/plain; charset=no-such-thing", "Die Fähre fährt nicht, sagte der Hafenmeister."),
        ("text/plain", "Die Fähre fährt nicht, sagte der Hafenmeister."),
    ],
)
def test_an_encoding_that_is_not_true_is_found_out(reading, kind, body):
    for encoding in ("utf-8", "cp1252"):
        header = f"From: ida@moss.example\nSubject: Fähre\nContent-Type: {kind}\n\n"
        article = reading((header + body).encode(encoding))
        assert article.text.endswith(body)
        assert article.title == "Fähre"


def test_a_mailbox_gives_its_mails_one_by_one(tmp_path):
    box = tmp_path / "list"
    first, second = mail("> From here on\n\nFrom May on it sails.\n"), mail("It stops.\n")
    quoted = first.as_bytes().replace(b"\nFrom May", b"\n>From May")
    box.write_bytes(b"".join(SEPARATOR + data + b"\n\n" for data in (quoted, second.as_bytes())))
    assert list(discover([str(box)])) == [f"{box}#1", f"{box}#2"]
    articles = list(read_all(str(box)))
    assert [article.title for article in articles] == ["The ferry and the café"] * 2
    assert "\nFrom May on it sails." in articles[0].text
    assert articles[1].text.endswith("It stops.")
    above = box.read_bytes().rindex(SEPARATOR)
    assert line_in_file(articles[1], 0) == box.read_bytes()[:above].count(b"\n") + 1


def test_a_sentence_that_begins_with_from_ends_no_mail(tmp_path):
    box = tmp_path / "a.mbox"
    box.write_bytes(
        SEPARATOR + mail("It stops.\n\nFrom Sunday on, at 10:15, nothing.\nOh: no\n").as_bytes()
    )
    assert list(discover([str(box)])) == [f"{box}#1"]
    text = tmp_path / "a.txt"
    text.write_text("From the harbour at 10:15 we saw it.\n\nIt was gone.\n")
    assert read(str(text)).format == "text"


def test_a_mailbox_of_many_is_opened_by_its_first(tmp_path, monkeypatch):
    box = tmp_path / "a.mbox"
    box.write_bytes((SEPARATOR + b"Subject: Ferry\nFrom: Ida Moss\n\nIt stops.\n\n") * 5000)
    found = []
    draft = mail_message.message_draft
    monkeypatch.setattr(
        mail_message, "message_draft", lambda data, name: found.append(name) or draft(data, name)
    )
    assert next(discover([str(box)])) == f"{box}#1"
    assert read(f"{box}#4999").title == "Ferry"
    assert found == [f"{box}#4999"]


def test_a_mailbox_in_an_archive(tmp_path):
    made = io.BytesIO()
    box = (SEPARATOR + mail().as_bytes() + b"\n\n") * 3
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("mail/x.mbox", box)
        archive.writestr("mail/y.mbox.gz", gzip.compress(box[: len(box) // 3]))
    file = tmp_path / "a.zip"
    file.write_bytes(made.getvalue())
    names = ["mail/x.mbox#1", "mail/x.mbox#2", "mail/x.mbox#3", "mail/y.mbox.gz#1"]
    assert list(discover([str(file)])) == [f"{file}#{name}" for name in names]
    assert read(f"{file}#mail/x.mbox#3").title == "The ferry and the café"


def told(reading, data: bytes) -> str:
    with pytest.raises(SourceError) as caught:
        reading(data)
    assert len(str(caught.value)) < 300
    return str(caught.value).partition("a.eml ")[2]


def test_mails_without_text_or_of_endless_parts_are_refused(reading):
    way_out = "open it in a mail program."
    message = EmailMessage()
    message["Subject"] = "Ferry"
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    assert told(reading, message.as_bytes()) == f"has no text in it: {way_out}"
    nested = b"MIME-Version: 1.0\nFrom: a\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(400)
    )
    assert told(reading, nested) == f"is nested too deeply: {way_out}"
    assert told(reading, nested * 3) == f"has far too many parts: {way_out}"


def test_a_damaged_mail_costs_that_mail_only(tmp_path):
    box = tmp_path / "a.mbox"
    odd = b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n"
    box.write_bytes(SEPARATOR + odd + b"\n" + SEPARATOR + mail().as_bytes())
    error, article = read_all(str(box))
    assert str(error) == f"{box}#1 has no text in it: open it in a mail program."
    assert article.title == "The ferry and the café"
