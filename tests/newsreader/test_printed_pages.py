"""What a printed page has inside a paragraph: broken words, page numbers, running heads."""

from __future__ import annotations

from newsreader import analyse, from_text
from newsreader.search import Query, Searcher

PAGES = """Grains in the harbour

Two summers of work have shown how far the grains have spread in
the harbour. "We did not think of it when we looked at the samp-
les from the northern basin," said the author of the report, Ida
12
HARBOUR REVIEW  VOL. 3
Moss, who has worked on it with her students here since the mid-
1990s, and who keeps a list of all the places on a large half-
finished map."""


def read_passage(text: str) -> list[str]:
    article = from_text(text)
    return [article.passage(paragraph.span) for paragraph in article.paragraphs]


def test_pages_and_broken_words_are_read_as_they_were_written():
    title, body = read_passage(PAGES)
    assert title == "Grains in the harbour"
    assert "looked at the samples from the northern basin" in body
    assert "the report, Ida Moss, who has worked" in body
    assert "since the mid-1990s, and who keeps" in body
    assert "on a large half-finished map." in body
    assert from_text(PAGES).text == PAGES


def test_a_running_head_that_every_page_has_needs_no_number_beside_it():
    page = (
        "The board of the harbour met again on the {0} day of the month to\n"
        "hear what the master of the ferry had to say of the {0} week, and he\n"
        "\nThe Port Moss Letter, June 2019\n\n"
        "told them that the ice had kept him in port for the {0} time now.\n\n"
    )
    ordinals = ("first", "second", "third", "fourth")
    passages = read_passage("".join(page.format(ordinal) for ordinal in ordinals))
    assert len(passages) == 4
    assert passages[0].count("and he told them") == 1


def test_a_number_between_paragraphs_is_one_of_its_own():
    text = (
        "The board of the harbour met again on the first day of the month to\n"
        "hear what the master of the ferry had to say of the winter months.\n\n12\n\n"
        "He told them that the ice had kept him in port for more than ten\n"
        "days, and that the passengers had walked.\n"
    )
    assert len(read_passage(text)) == 3


def test_how_the_article_writes_a_word_elsewhere_decides():
    text = (
        "The co-owner of the ferry met the board on the first day of the month\n"
        "and told it what he thinks of ice. He said that he and the other co-\n"
        "owner would sell the ferry, the fastferryboat of the harbour and its\n"
        "island, since nobody wants to pay for a fastferry-\n"
        "boat in winter.\n"
    )
    (body,) = read_passage(text)
    assert "the other co-owner would" in body
    assert "for a fastferryboat in winter" in body


def test_a_broken_word_is_found_and_shown_as_one():
    article = from_text(PAGES)
    for any_accent in (False, True):
        (span,) = Searcher(article).find(Query("the samples", any_accent=any_accent)).spans
        assert span.of(article.text) == "the samp-\nles"
    (span,) = Searcher(article).find(Query("Ida Moss")).spans
    assert span.of(article.text).startswith("Ida\n12\nHARBOUR")
    shown = article.display_text
    assert len(shown) == len(article.text)
    assert "samp\u2060\u2060les" in shown
    assert "HARBOUR" not in shown


def test_no_stage_reads_what_is_skipped():
    text = PAGES.replace("the author of the report, Ida", "the author of the map, Dr Ida")
    analysis = analyse(from_text(text))
    (quotation,) = analysis.quotations
    assert "HARBOUR" not in str(quotation.speaker)
    assert str(quotation.speaker).endswith("Ida Moss")
    assert not [entity.name for entity in analysis.entities if "HARBOUR" in entity.name]
