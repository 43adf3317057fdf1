import pytest

from newsreader.articles import from_text
from newsreader.quotations import find_quotations
from newsreader.quotations.dialogue import is_dialogue

CASES = [
    (
        "es",
        """—¿Y ahora? —le pregunta una clienta.

—Ahora afilo la lengua.

—Con el silbato —responde Casal—, que si no, no me conoce nadie.""",
        ["—¿Y ahora?", "—Ahora afilo la lengua.", "—Con el silbato",
         "que si no, no me conoce nadie."],
    ),
    (
        "fr",
        """— Pourquoi cette œuvre vous fait-elle peur ?

— Il écrivait pour d’autres, dit-elle. On verra.

— J’arrive ! crie-t-elle.""",
        ["— Pourquoi cette œuvre vous fait-elle peur ?", "— Il écrivait pour d’autres",
         "On verra.", "— J’arrive !"],
    ),
    (
        "ru",
        "— Мы победили, — сказала она. — Было трудно.\n\n— Я знаю.",
        ["— Мы победили", "Было трудно.", "— Я знаю."],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_speech_that_a_dash_opens(language: str, text: str, expected: list[str]) -> None:
    article = from_text(text, language=language)
    found = find_quotations(article, article.page(), ())
    segments = [span.of(article.text) for quotation in found for span in quotation.segments]
    assert segments == expected
    assert {quotation.kind for quotation in found} <= {"speech", "partial"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "— First point of the list.\n\n— Second point of the list."),
        ("fr", "— premier point\n\n— deuxième point"),
        ("es", "—Una sola vez.\n\nNada más."),
    ],
)
def test_a_dash_alone_is_a_bullet(language: str, text: str) -> None:
    assert not is_dialogue(from_text(text, language=language))
