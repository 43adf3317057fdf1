"""Null competes: who is named, who is not, and who that is."""

import pytest

from newsreader.articles import from_text
from newsreader.entities import find_entities
from newsreader.quotations import find_quotations
from newsreader.quotations.quotation import Quotation


def read(text: str, language: str = "en") -> tuple[Quotation, ...]:
    article = from_text(f"A headline\n\n{text}\n", language=language)
    page = article.page()
    return find_quotations(article, page, find_entities(article, page))


def speakers(text: str, language: str = "en") -> list[str | None]:
    return [quotation.speaker for quotation in read(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Rental income fell by a third. “The winter was mild for all of us.”",
        "This “quiet hour” began in May.",
        "His long career was “a walk in fog”.",
        "The installation uses yellow “closed” signs to make its point.",
        "The method called “slow firing” is old.",
        "Lena Brook said she was bound by the “two keys” rule of the bank.",
        "Lena Brook’s “steady hand” saved the boat.",
        "Lena Brook published “The Glass Orchard” in 2004.",
        "On the wall hung a sign that read “No ball games here”.",
        "Lena Brook left early. Later came “a long silence” in the hall.",
        "Lena Brook held up a sign saying “No more tolls”.",
        "She wore a T-shirt that said “Ask me about eels.” Lena Brook laughed.",
        "The notice asks visitors “to leave their views at the door”.",
        "Someone had painted “No more tolls” on the wall.",
        "On the box was stencilled “Handle with care”.",
        "The crew calls the pump “the Old Lady”. Lena Brook does not trust it.",
        "People speak of the “iron winter” of 1963. Lena Brook was there.",
        "It became known as the “biscuit affair”, Lena Brook said.",
        "The term “soft launch” came from sailors, said Lena Brook.",
        "Lena Brook warned of delays as “battery trams” broke down.",
        "“We grew up by this river,” jury told.",
    ],
)
def test_nobody_is_named_for_what_nobody_says(text: str) -> None:
    assert set(speakers(text)) == {None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We grew,” chair and founding director Lena Brook said.", "Lena Brook"),
        ("“We grew,” said president, treasurer and secretary Lena Brook.", "Lena Brook"),
        ("“We grew up by this river.” – Lena Brook, ferry pilot", "Lena Brook"),
        ("LENA BROOK: “We grew up by this river.”", "Lena Brook"),
        ("And from Councillor Lena Brook:\n\n“We grew up by this river.”", "Lena Brook"),
        ("Then we heard Lena Brook say “come in” to the dog.", "Lena Brook"),
        ("The film was, in the words of Lena Brook, “a slow train”.", "Lena Brook"),
        ("Lena Brook added that the note Otto Pane wrote was “kind and short.”", "Lena Brook"),
        ("The fee is too high, said Lena Brook. “It was set in haste.”", "Lena Brook"),
        ("“Yes,” said Otto Pane. Lena Brook said no. “It will not work.”", "Lena Brook"),
        ("The judge asked Lena Brook about the key. “I lost it,” she answered.", "Lena Brook"),
        ("Lena Brook has won. The 31-year-old said: “I ran my own race.”", "Lena Brook"),
        ("Ann Pane, 9, fell. Her mother, Lena Brook, ran. “I saw it,” her mother said.",
         "Lena Brook"),
        ("Harford City manager Lena Brook was angry. The City boss said: “We saw the foul.”",
         "Lena Brook"),
        ("Nina Torres, 40, lost the vote. Her long career had its storms. “I stay,” she said.",
         "Nina Torres"),
    ],
)  # fmt: skip
def test_who_speaks(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The panel cleared Harford City of what it called “any personal gain”.", "The panel"),
        ("A study by Lund University puts it at a tenth, which it describes as “a lower bound”.",
         "A study by Lund University"),
        ("In a letter to Harford Council, the ministry rejected what it called “a wish list”.",
         "the ministry"),
        ("“She was late,” said her brother, Tom.", "Tom"),
        ("Her father, now 79, still sharpens the knives. “Like butter,” the old man says.",
         "Her father"),
        ("Lena Brook waited. She had walked all night. “I was cold,” said the teenager.",
         "Lena Brook"),
        ("Otto Pane sold the farm. His sister, Judith, bought it. “I had to,” she said.", "Judith"),
        ("“We pay,” Otto Pane said.\n\nThe clerk, Obi Nwosu, said no. He sat. “Stop,” he said.",
         "Obi Nwosu"),
        ("Lena Brook died, said her son, Quill Brook. She built clocks. “At ten,” she said.",
         "Lena Brook"),
    ],
)  # fmt: skip
def test_whom_a_reference_takes_up(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


def test_what_nobody_says_is_not_carried_on() -> None:
    text = "“We pay,” said Lena Brook. A banner read “Pay now” at the gate. “All of it.”"
    assert speakers(text) == ["Lena Brook", None, "Lena Brook"]


def test_a_pronoun_is_no_thing() -> None:
    assert speakers("A parcel came. “I opened it at once,” he said.") == ["he"]


def test_a_quoted_heading_is_nobody_s() -> None:
    text = "“We lost the barn,” said Lena Brook.\n\n‘A hard year’\n\nThe rain went on for weeks."
    assert None in speakers(text)


def test_german_openers_do_not_speak() -> None:
    text = "Der Markt ist alt. Trotzdem sagte Lena Bruck: „Er ist zu laut.“ Man nennt ihn „Riese“."
    assert speakers(text, "de")[0] == "Lena Bruck"
    assert "Man" not in speakers(text, "de")


def test_a_spanish_clitic_is_no_part_of_the_speaker() -> None:
    assert speakers("La maestra nos explicó: «No queda tiempo».", "es") == ["La maestra"]


def test_nobody_is_named_below_one_half() -> None:
    text = (
        "Lena Brook praised the crew. Otto Pane left. “They did well.”\n\n"
        "“We won,” he said. “It was close.”"
    )
    assert all(
        quotation.confidence >= 0.5 if quotation.speaker else quotation.confidence == 0.0
        for quotation in read(text)
    )


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("הילדים שיחקו ליד ה\"שער הישן\" כל היום.", "\"שער הישן\""),
        ("عرف المكان بـ\"باب البحر\" في المدينة.", "\"باب البحر\""),
        ("Lena Brook wrote: “ The door was open. ” It was.", "“ The door was open. ”"),
        ("Lena Brook said : \" The door was open . \" They left.", "\" The door was open . \""),
    ],
)  # fmt: skip
def test_marks_that_are_glued_or_spaced(text: str, quoted: str) -> None:
    article = from_text(text, language="en")
    found = find_quotations(article, article.page(), ())
    assert [quotation.span.of(article.text) for quotation in found] == [quoted]
