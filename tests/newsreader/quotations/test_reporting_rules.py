"""Attribution in languages that are read by their words for reporting."""

import pytest

from newsreader.articles import from_text
from newsreader.quotations import Quotation, find_quotations
from newsreader.quotations.attribution.reporting_rules import REPORTING_RULES

EXAMPLES = {
    "reporting_cue_after": [
        ("de", "„Wir haben gewonnen“, sagte Anna Müller.", "Anna Müller"),
        ("de", "„Wir haben gewonnen“, sagte ein Sprecher der Behörde am Montag.",
         "ein Sprecher der Behörde"),
        ("de", "„Das ist Schublade“, schimpfte Landrat Stefan Lechner.", "Stefan Lechner"),
        ("fr", "« Nous avons gagné », a déclaré mardi Anne Caillaud.", "Anne Caillaud"),
        ("fr", "« Nous avons gagné », dit-elle.", "elle"),
        ("fr", "« Nous avons gagné », a-t-il avoué.", "il"),
        ("fr", "« Nous avons gagné », a déclaré à la presse le préfet du Var.", "le préfet du Var"),
        ("es", "«Hemos ganado», dijo Ana Pérez.", "Ana Pérez"),
        ("es", "«Hemos ganado», declaró a EFE la directora de Emergencias, Uxía Lamas.",
         "Uxía Lamas"),
        ("es", "«Hemos ganado», ha explicado este lunes el ministro.", "el ministro"),
        ("it", "«Abbiamo vinto», ha detto ai giornalisti Anna Bianchi.", "Anna Bianchi"),
        ("it", "«Abbiamo vinto», replica l'avvocato.", "l'avvocato"),
    ],
    "reporting_according": [
        ("de", "„Es war knapp“, so der Professor.", "der Professor"),
        ("fr", "Il est « très choqué », selon la préfecture.", "la préfecture"),
        ("es", "Fue «muy grave», según el informe.", "el informe"),
        ("it", "È «molto grave», secondo il bollettino dell'Arpae.", "il bollettino dell'Arpae"),
    ],
    "reporting_according_before": [
        ("es", "Según Teresa Alcolea, «el abuelo habría brindado».", "Teresa Alcolea"),
        ("fr", "Selon elle, le pays a perdu « trois années précieuses ».", "elle"),
    ],
    "reporting_as_said": [
        ("de", "Es war „knapp genug“, wie Anna Müller sagte.", "Anna Müller"),
    ],
    "reporting_subject_after": [
        ("es", "«Hemos ganado», Ana Pérez dijo.", "Ana Pérez"),
    ],
    "reporting_cue_before": [
        ("de", "Anna Müller sagte: „Wir haben gewonnen.“", "Anna Müller"),
        ("de", "Am Montag sagte Anna Müller: „Wir haben gewonnen.“", "Anna Müller"),
        ("de", "Den Platzverweis nannte sie „einen großen Witz“.", "sie"),
        ("fr", "Le ministre de la Santé, Thomas Lebreton, a déclaré : « C’est faux. »",
         "Thomas Lebreton"),
        ("es", "El presidente Pedro Gil calificó los daños de «muy graves».", "Pedro Gil"),
        ("es", "El secreto, dice Teresa Alcolea, es «no tener prisa».", "Teresa Alcolea"),
        ("it", "Il rincaro, ha spiegato Anna Bianchi, è «insopportabile».", "Anna Bianchi"),
        ("it", "Parla Marco Neri, che accusa la giunta di «vendere carta».", "Marco Neri"),
        ("it", "Un suo portavoce ha definito il testo «un primo passo».", "Un suo portavoce"),
    ],
    "reporting_introduced": [
        ("de", "Anna Müller: „Wir haben gewonnen.“", "Anna Müller"),
        ("es", "Bertolotti fue tajante: «Sin plata no arranca nadie.»", "Bertolotti"),
    ],
    "reporting_trailing": [
        ("de", "Man habe „sehr viel Pech“ gehabt, sagte Anna Müller.", "Anna Müller"),
    ],
    "reporting_inherited": [
        ("fr", "Anne Caillaud a dit « oui » et « non et encore non ».", "Anne Caillaud"),
    ],
}  # fmt: skip


def read(text: str, language: str) -> tuple[Quotation, ...]:
    article = from_text(text, language=language)
    return find_quotations(article, article.page(), ())


@pytest.mark.parametrize(
    ("rule", "language", "text", "speaker"),
    [(rule, *example) for rule, examples in EXAMPLES.items() for example in examples],
)
def test_rules(rule: str, language: str, text: str, speaker: str) -> None:
    quotation = read(text, language)[-1]
    assert (quotation.rule, quotation.speaker) == (rule, speaker)


def test_every_rule_has_an_example() -> None:
    assert {rule.name for rule in REPORTING_RULES} == EXAMPLES.keys()


def test_a_comma_behind_a_german_verb_opens_what_is_said() -> None:
    text = "Ein Diplomat, der hier lebt, sagte, man stelle sich „auf viel“ ein."
    assert read(text, "de")[-1].speaker == "Ein Diplomat"


def test_a_gerund_is_nobody() -> None:
    (quotation,) = read("«Abbiamo vinto», ha detto ritirando l'assegno.", "it")
    assert quotation.speaker is None


def test_a_verb_without_a_subject_goes_on_with_the_one_before() -> None:
    text = "«Abbiamo vinto», ha detto Anna Bianchi. «È stata dura», ha aggiunto poi."
    assert [quotation.speaker for quotation in read(text, "it")] == ["Anna Bianchi"] * 2


def test_a_description_means_the_subject_of_the_sentence_before() -> None:
    text = "Anna Bianchi scuote la testa davanti a tutti. «Abbiamo vinto», dice l'allenatrice."
    assert read(text, "it")[-1].speaker == "Anna Bianchi"


def test_nothing_is_carried_over_from_another_paragraph() -> None:
    _, second = read("„Wir haben gewonnen“, sagte Anna Müller.\n\n„Es war doch sehr knapp.“", "de")
    assert second.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "Absent mardi, le cinéaste avait écrit ceci : « Buvez à ma santé. »",
        "« Il pleut », a dit Zoé Marchal. Dans la vallée, la neige reste « stable » partout.",
    ],
)
def test_nobody_is_named_in_doubt_in_french(text: str) -> None:
    quotation = read(text, "fr")[-1]
    assert quotation.speaker in (None, "le cinéaste")
