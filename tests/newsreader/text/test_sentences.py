"""Sentences: hard cases in many languages, places, and texts of no sort at all."""

from __future__ import annotations

import json
import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.article import Article, Paragraph, Role
from newsreader.text.sentences import sentence_spans
from newsreader.text.span import Span

HARD = json.loads(Path(__file__).with_name("hard_sentences.json").read_text(encoding="utf-8"))

ENGLISH = [
    ["“Go on!” US Senator Jo Sands said as he left.", "Then he went."],
    ["“Perpetual motion!” Rep. Al Thom, R-Pa., said of the crowd."],
    ["“You know?” Trumbull went on, as if he had not heard.", "“Yes.”"],
    ["“Are we done?” Judge Mary Colt of Tulsa asked."],
    ["“Why?” Brown, who had sat in the front row, wanted to know."],
    ["“Is it over?”", "Trumbull did not answer when reporters asked."],
    ["“Stop!”", "We went on."],
    # abbreviations and titles
    ["The trial of Smith v. Jones begins in Jan. 2019.", "The judge is Hon. Ann Li."],
    ["He came third vs. Norway and fifth vs. Spain.", "Then it rained."],
    ["They live at 12 Elm St. in Ft. Worth.", "They moved there in Dec.", "Snow fell."],
    ["It hit Wall St.", "The market closed early."],
    ["Lt. Gov. Dan Roe called Maj. Gen. Lee.", "Neither answered."],
    ["The list of cheeses, wines, etc. is long.", "Nobody reads it."],
    ["He has a Ph.D. from Leeds.", "She has an M.D. and a law degree."],
    ["The U.S. Open begins on Monday.", "The U.S. Navy sent two ships."],
    ["She was born in the U.S.", "“It shows,” he said."],
    ["They flew to the U.K.", "However, nobody met them."],
    ["He left at 6 a.m.", "Police found him at 9 p.m. Tuesday."],
    ["Nobody works at Acme Inc.", "“Trains stopped,” he said."],
    ["The bank, J.P. Morgan Chase & Co., fell.", "Goldman Sachs Group Inc. rose."],
    ["Nobody at Acme Corp. could say.", "The firm was sold in Sept. for $3m."],
    ["See pp. 12-14 and Fig. 3.", "The rest is on p. 9."],
    ["It is in tab. 2, in sec. 4 and in para. 12 of the act.", "See reg. 7."],
    ["No.", "He would not do it again.", "No. 10 said so."],
    ["It was not Carter’s.", "She lost to the A's.", "The rest was Harry's."],
    ["Then-Sen. Barack Obama met Rep. Lee, D-Ariz.", "The chip is a RISC-V.", "Standards help."],
    [
        "So said Ann Lee (D-Calif.).",
        "Others (R-Pa.) did not.",
        "It goes at 200 km/h.",
        "That is all.",
    ],
    # initials and labels
    ["It was written by C. S. Lewis and J. R. R. Tolkien.", "Neither knew."],
    ["Harry S. Truman won.", "So did John F. Kennedy."],
    ["It was led by Dr. M.-L. Rask of Oslo.", "J.-P. Lund agreed."],
    ["Plan B.", "That is what they called it.", "He stuck to Plan A."],
    ["He is as tall as I.", "Bob is taller."],
    ["He fought in World War I.", "Germany lost it."],
    # decimals, dates, scores, measures, names of files and places on the net
    ["It grew 2.5% to 3.14 million.", "4.2 million had been expected."],
    ["They won 3-2.", "7,000 people came."],
    ["He is 6ft. 2in. tall and weighs 12st. 7lb.", "His brother is not."],
    ["Write to news@example.com.", "Read more at www.example.co.uk/a.b?c=1.", "Thank you."],
    ["Open report.final.pdf or notes.txt.", "Then close it."],
    ["She bought it at amazon.IT for ten euros.", "Nobody saw it."],
    ["Version 3.11.2 is out.", "Python 3.12 follows."],
    # list numbers
    ["1. Wash the rice.", "2. Boil it.", "10. Serve."],
    # ellipses
    ["I … I don’t know.", "Perhaps."],
    ['"I ... I was not there," said Ida Moss.', "Nobody was."],
    ["“The boat ... I saw it go,” he said.", "It fell…", "I looked away."],
    ["“We tried . . . and we failed,” she said.", "Nobody laughed."],
    ["He said: “Wait…”", "Then he left."],
    ["The rest is silence....", "Or is it?"],
    # quotation marks and brackets
    ["“He said ‘Go.’", "And I went.”", "She laughed."],
    ["“Did he say ‘Stop!’?” the boy asked.", "He had."],
    ["“Is that all?” Angela Merkel asked.", "It was."],
    ["“Why?” I asked.", "“Why not?” said Ms. Lee."],
    ["“Are you well?”", "Nobody asked that."],
    ["“Who?”", "The men said nothing."],
    ["They asked, 'Why not now?' \"", "And nobody knew."],
    ["(He was wrong.)", "[So was she.]", "They agreed."],
    ["It was (he said) over.", "(See below.)"],
    ["The band Wham! split.", "Yahoo! said so.", "Yahoo!", "It was over."],
    ["What?!", "You can’t mean it!!", "Yes."],
    ["It ended.[4]", "Then it began again.[12][13]", "Twice."],
    ["*It ended.*", "**Nobody came.**", "The rest is history."],
    # signs that begin a sentence
    ["It fell.", "— Then it rose.", "• It rose again."],
    ["We won! 🎉🎉", "Next game on Friday 😀.", "#winning is easy.", "@joe said so."],
    ["He costs a lot.", "€40 million in all."],
    # capitals where none are wanted, and the other way round
    ["It fell.", "iPhone sales rose.", "eBay did not.", "van Gaal smiled."],
    ["The dept. said so.", "The dept. closed."],
]

GLUED = [
    ["Nobody came.", "Then they left."],
    ["“Nobody came.”", "Then they left."],
    ["Is it over?", "Nobody knows."],
    ["They met on Monday.", "It rained.", "Mayor Ida Moss stayed.", "A storm came."],
    ["It opens in 2030.", "The rest of Kern.Io and Moss.Net is open."],
]

FOREIGN = [
    ("de", ["Er kommt am 3. Mai, z. B. mit Dr. Müller.", "Das ist der 2. Versuch.", "Gut."]),
    ("de", ["Im 20. Jahrhundert lebten hier ca. 500 Mio. Menschen.", "Heute sind es mehr."]),
    ("de", ["Sie feierte den 100. Geburtstag der Stadt.", "Es war kalt."]),
    ("de", ["„Warum?“, fragte sie.", "„Darum.“", "Er ging."]),
    ("de", ["»Nein!«, rief er.", "»Doch.«", "Alle schwiegen."]),
    ("de", ["Ihr 1. Kind und unser 3. Platz.", "Mein 2. Versuch.", "Gut."]),
    ("de", ["Das war 2010.", "Merkel regierte.", "Er ist 40.", "Sie nicht."]),
    ("fr", ["« Non ! » dit-il.", "« Pourquoi ? »", "Elle partit."]),
    ("fr", ["M. Dupont et Mme. Durand ont vu St. Pierre.", "C’est fini."]),
    ("fr", ["Il est né av. J.-C. à Rome.", "Qui le sait ?", "Personne !"]),
    ("es", ["¿Quién es?", "¡Nadie!", "El Sr. López llegó a EE.UU. ayer."]),
    ("es", ["Dijo: «No lo sé.»", "Luego se fue.", "Vive en la Avda. Mayor."]),
    ("it", ["Il dott. Rossi ha visto l’on. Bianchi.", "Poi è partito.", "Perché?"]),
    ("pt", ["O Sr. Silva chegou às 9h.", "Não disse nada.", "A Dra. Costa também não."]),
    ("nl", ["Dhr. Jansen kwam o.a. uit Breda.", "Hij bleef, d.w.z. even.", "Toen ging hij."]),
    ("sv", ["Han kom kl. 9, dvs. sent, med bl.a. Dr. Ek.", "Sedan gick han."]),
    ("da", ["Han kom den 3. maj, f.eks. med hr. Holm.", "Det var alt."]),
    ("pl", ["Spotkał m.in. prof. Nowaka w 1990 r. w Łodzi.", "Potem wyjechał."]),
    ("cs", ["Přišel 3. května, tj. pozdě, s Ing. Novákem.", "Pak odešel."]),
    ("ru", ["Он родился в 1990 г. в Москве, т.е. давно.", "Проф. И. И. Иванов ушёл.", "Да?"]),
    ("uk", ["Він народився у 1990 р. в Києві, тобто давно.", "Потім поїхав."]),
    ("el", ["Τι έγινε;", "Δεν ξέρω.", "Ο κ. Παπάς, π.χ. εχθές, έφυγε."]),
    ("ar", ["من هو؟", "لا أحد يعرف.", "ذهب الرجل."]),
    ("unknown", ["यह एक वाक्य है।", "यह दूसरा है।", "और?"]),
    ("unknown", ["ეს არის წინადადება.", "ეს მეორეა."]),
    ("he", ["הוא הלך.", "לאן?", "איש לא ידע."]),
]

SPACELESS = [
    ["他来了。", "然后他走了！", "为什么？", "没人知道。"],
    ["彼は行った。", "「なぜ？」と彼女は言った。", "誰も知らない。"],
]


def split(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in sentence_spans(text, language=language)]


@pytest.mark.parametrize("sentences", HARD, ids=" ".join)
def test_hard_case(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize("sentences", ENGLISH, ids=" ".join)
def test_english(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize("sentences", GLUED, ids=" ".join)
def test_missing_space(sentences: list[str]) -> None:
    assert split("".join(sentences)) == sentences


@pytest.mark.parametrize(("language", "sentences"), FOREIGN)
def test_other_languages(language: str, sentences: list[str]) -> None:
    assert split(" ".join(sentences), language) == sentences


@pytest.mark.parametrize("sentences", SPACELESS, ids="".join)
def test_scripts_without_spaces(sentences: list[str]) -> None:
    assert split("".join(sentences)) == sentences


def test_hard_wrapped_paragraph_is_cut_across_its_line_ends() -> None:
    assert split("He met Mr.\nSmith. Then he\nleft.\nNobody knew.") == [
        "He met Mr.\nSmith.",
        "Then he\nleft.",
        "Nobody knew.",
    ]


def test_spans_count_into_the_whole_text() -> None:
    text = "Skipped. One.  Two. Skipped."
    assert sentence_spans(text, 8, 19) == [Span(9, 13), Span(15, 19)]


def test_words_behind_the_stretch_are_not_seen() -> None:
    text = "“Is it?” Mr. Brown\nasked nobody."
    assert [span.of(text) for span in sentence_spans(text, 0, 18)] == ["“Is it?”", "Mr. Brown"]


def test_white_space_has_no_sentences() -> None:
    assert sentence_spans("") == []
    assert sentence_spans(" \n\t\xa0") == []


def test_each_sentence_knows_its_paragraph() -> None:
    text = "A title. Of two\n\nBody one. Body two."
    article = Article(
        "-",
        text,
        (Paragraph(Span(0, 15), Role.TITLE), Paragraph(Span(17, 36), Role.BODY)),
        "en",
    )
    found = [(sentence.span.of(text), sentence.paragraph) for sentence in article.page().sentences]
    assert found == [("A title.", 0), ("Of two", 0), ("Body one.", 1), ("Body two.", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "word " * 20_000,
        "." * 100_000,
        ". " * 10_000,
        '."' * 20_000,
        ".“" * 20_000,
        "A. " * 8_000,
        "U.S. Zebra " * 3_000,
        "“Why?” A b c d " * 3_000,
        "🎉" * 100_000,
    ],
    ids=lambda text: text[:12],
)
def test_long_lines_are_cut_and_covered(text: str) -> None:
    check_cover(text, sentence_spans(text))


PIECES = st.sampled_from(
    [
        *" .!?…;:,\n\"'“”‘’«»()[]-–—।؟。\xa0🎉5aZé",
        "Mr",
        "U.S",
        "J",
        "i.e",
        "No",
        "said",
        "Dr. ",
        "van ",
    ]
)


@given(st.lists(PIECES | st.text(string.printable, max_size=3), max_size=40).map("".join))
@settings(max_examples=60, deadline=None)
def test_every_text_is_covered(text: str) -> None:
    check_cover(text, sentence_spans(text))


@given(st.text(max_size=60), st.sampled_from(["en", "de", "ru", "el", "xx", "../en"]))
@settings(max_examples=50, deadline=None)
def test_no_text_and_no_language_is_too_strange(text: str, language: str) -> None:
    check_cover(text, sentence_spans(text, language=language))


def check_cover(text: str, spans: list[Span]) -> None:
    rest, previous = [], 0
    for span in spans:
        assert previous <= span.start < span.end
        assert span.of(text) == span.of(text).strip()
        rest.append(text[previous : span.start])
        previous = span.end
    rest.append(text[previous:])
    assert not "".join(rest).strip()


def test_capitals_tell_no_beginning_where_all_are_capitals():
    from newsreader.text.sentences import sentence_spans

    text = "MOSS CORP. OF QUILL WILL MEND THE PIER. IT RUSTS."
    assert [span.of(text) for span in sentence_spans(text)] == [
        "MOSS CORP. OF QUILL WILL MEND THE PIER.",
        "IT RUSTS.",
    ]
