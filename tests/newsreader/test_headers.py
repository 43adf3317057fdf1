"""What stands above a text: mails, articles of newsgroups, front matter, releases."""

from __future__ import annotations

import pytest

from newsreader import Article, Role, from_text

MAIL = """From: Ida Moss <ida@example.org>
To: list@example.org
Subject: =?utf-8?Q?The_ferry_and_the_caf=C3=A9?=
  of the pier
Date: Tue, 2 Mar 2021 09:15:00 +0100
X-Mailer: quill 2.1

The ferry stops on Monday, the harbour board said. “We are sorry,” said Ada Quill.

On Monday, Ben Orr wrote:
> Will it sail again?
> I have a ticket.

It will sail in May.

--
Ida Moss
Harbour Board of Port Moss
"""


def role_of(article: Article, words: str) -> Role:
    return article.paragraphs[article.paragraph_at(article.text.index(words))].role


def test_a_mail_tells_its_title_its_sender_and_its_day():
    article = from_text(MAIL)
    assert article.title == "The ferry and the café of the pier"
    assert article.byline == "Ida Moss"
    assert article.published == "2021-03-02"
    assert article.text == MAIL


def test_what_is_around_a_mail_is_no_prose():
    article = from_text(MAIL)
    for words in (
        "From: Ida",
        "of the pier",
        "X-Mailer",
        "Ben Orr wrote",
        "> Will",
        "Harbour Board of",
    ):
        assert role_of(article, words) is Role.BOILERPLATE, words
    for words in ("The ferry stops", "It will sail in May"):
        assert role_of(article, words) is Role.BODY, words


@pytest.mark.parametrize(
    ("sender", "author"),
    [
        ("ida@example.org (Ida Moss)", "Ida Moss"),
        ('"Moss, Ida" <ida@example.org>', "Moss, Ida"),
        ("ida@example.org", None),
        ("Ida Moss", "Ida Moss"),
    ],
)
def test_who_sent_it(sender: str, author: str | None):
    text = f"From: {sender}\nSubject: Ferry\nLines: 2\n\nThe ferry stops on Monday.\n"
    assert from_text(text).byline == author


@pytest.mark.parametrize(
    "header",
    [
        "Von: Ida Moss\nGesendet: Dienstag, 2. März 2021 09:15\nAn: Ben Orr\nBetreff: Die Fähre",
        "De : Ida Moss\nEnvoyé : mardi 2 mars 2021 09:15\nObjet : Die Fähre",
        "De: Ida Moss\nFecha: martes, 2 de marzo de 2021\nPara: Ben Orr\nAsunto: Die Fähre",
    ],
)
def test_headers_in_other_languages(header: str):
    article = from_text(header + "\n\nSie fährt am Montag nicht, sagte der Hafenmeister.\n")
    assert (article.title, article.byline) == ("Die Fähre", "Ida Moss")
    assert article.published == "2021-03-02"


def test_a_mailbox_line_stands_above_the_header():
    mailbox = "From ida@example.org Tue Mar  2 09:15:00 2021\n"
    text = mailbox + "Subject: Ferry\nFrom: Ida Moss\n\nIt stops.\n"
    assert from_text(text).title == "Ferry"


@pytest.mark.parametrize(
    "text",
    [
        "Subject: a short history of the word\n\nThe word came to us from the theatre in 1712.\n",
        "Date: how a fruit came north\n\nThe first dates were landed in 1712, a study found.\n",
        "Q: Who are you?\nA: I am the master of the ferry, and have been for ten years now.\n",
        "From: the sea\nthat was so blue\nto: the hills\nThe ferry brings stones, they said.\n",
    ],
)
def test_what_only_looks_like_a_header_is_none(text: str):
    article = from_text(text)
    assert article.given_title is None
    assert article.byline is None


def test_a_signature_is_short():
    body = "".join(f"\nThe board met on day {number} and did not decide.\n" for number in range(20))
    article = from_text(f"From: Ida Moss\nSubject: Ferry\n\nIt stops.\n\n--\n{body}")
    assert role_of(article, "day 3") is Role.BODY


YAML = """---
title: "Ferry: stops in winter"
authors:
  - name: Ida Moss
  - Ben Orr
Publish-Date: 2021-03-04T10:00:00Z
lastmod: 5 March 2021
tags: [sea, winter]
---

The ferry stops on Monday, the harbour board said.
"""
TOML = """+++
title = "Ferry stops"
author = "Ida Moss"
date = 2021-03-04
+++
The ferry stops on Monday, the harbour board said.
"""


def test_front_matter_in_yaml():
    article = from_text(YAML)
    assert article.title == "Ferry: stops in winter"
    assert article.byline == "Ida Moss and Ben Orr"
    assert (article.published, article.modified) == ("2021-03-04", "2021-03-05")
    assert role_of(article, "tags:") is Role.BOILERPLATE
    assert role_of(article, "The ferry") is Role.BODY


def test_front_matter_in_toml():
    article = from_text(TOML)
    assert (article.title, article.byline, article.published) == (
        "Ferry stops", "Ida Moss", "2021-03-04",
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nThe ferry stops on Monday, the board said.\n\n---\n\nIt sails in May.\n",
        "---\ntitle: [\n---\nThe ferry stops on Monday, the board said.\n",
        "---\n" + "a: &a [*a, *a]\n" + "---\nThe ferry stops.\n",
        "+++\ntitle = \n+++\nThe ferry stops on Monday, the board said.\n",
        "---\n" + "{" * 5000 + "\n---\nThe ferry stops.\n",
        "---\ntitle: Ferry stops\nThe ferry stops on Monday, the board said.\n",
    ],
)
def test_what_is_no_front_matter_is_text(text: str):
    article = from_text(text)
    assert article.given_title is None
    assert article.text == text


def test_a_release_begins_with_its_title():
    text = (
        "FOR IMMEDIATE RELEASE\n\nMedia contact: Ida Moss, 555-0100\n\nPort Moss Opens New Pier\n\n"
        "PORT MOSS, March 3, 2021 -- The harbour board opened a pier.\n\n# # #\n"
    )
    article = from_text(text)
    assert article.title == "Port Moss Opens New Pier"
    assert role_of(article, "FOR IMMEDIATE") is Role.BOILERPLATE
    assert role_of(article, "Media contact") is Role.BOILERPLATE


def test_the_head_of_an_agency():
    text = (
        "UPX20210314.0393\nNEWS STORY\n03/14/2021 08:52:00\nHarbour report awaited\n"
        "PORT MOSS (AP) _ A report on the harbour is ready at last, the board said.\n"
    )
    article = from_text(text)
    assert (article.title, article.byline) == ("Harbour report awaited", None)
    assert article.published == "2021-03-14"


def test_a_date_with_that_of_an_update():
    text = (
        "Halibut falls\n\nMay 12, 2018 at 7:45 am Updated May 13, 2018 at 12:10 pm\n\n"
        "The price of halibut fell again in the harbour, fishermen said.\n"
    )
    assert from_text(text).published == "2018-05-12"


def test_the_author_of_an_inset_is_not_that_of_the_article():
    text = (
        "Harbour tax scrapped\n\nThe tax on boats was scrapped on Monday, the mayor said.\n\n"
        "Analysis\n\nBy Ida Moss, business correspondent\n\nIt never brought in what it cost.\n"
    )
    assert from_text(text).byline is None


def test_an_author_may_stand_at_the_end():
    text = (
        "Harbour tax scrapped\n\nThe tax on boats was scrapped on Monday, the mayor said.\n\n"
        "By Ida Moss\n"
    )
    assert from_text(text).byline == "Ida Moss"


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ida Moss", "Ida Moss"),
        ("BY IDA MOSS", "IDA MOSS"),
        ("Story by Ida Moss and Ben Orr", "Ida Moss and Ben Orr"),
        ("Von Ida Moss", "Ida Moss"),
        ("Author: Ida Moss", "Ida Moss"),
    ],
)
def test_a_byline_names_the_author_alone(line: str, author: str):
    text = f"Harbour tax scrapped\n\n{line}\n\nThe tax was scrapped on Monday, the mayor said.\n"
    assert from_text(text).byline == author


def test_no_sentence_ends_within_a_dateline():
    from newsreader import analyse

    article = from_text(
        "PORT MOSS. March 3 (Interfax) - The pier will close for a year, he said. It rusts.\n"
    )
    first = analyse(article).sentences[0].span.of(article.text)
    assert first.startswith("PORT MOSS. March 3 (Interfax) - The pier")
    assert first.endswith("said.")
