"""French words for amounts."""

from newsreader.languages.base.units import UnitWords
from newsreader.languages.base.words import in_order, phrases, words

UNITS = UnitWords(
    numbers={word: n for n, word in enumerate(in_order("deux trois quatre cinq"), 2)}
    | {"dix": 10, "vingt": 20, "trente": 30, "cinquante": 50},
    scales={
        "mille": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
    },
    percent=phrases("pour cent"),
    currencies={"euros": "EUR", "euro": "EUR"},
    currency_words=words("dollars livres"),
    before_currencies=frozenset({"de ", "d'", "d’"}),
    units=phrases(
        """
        kilomètres, kilomètre, mètres, mètre, centimètres, degrés, kilomètres carrés, tonnes, litres
        """
    ),
)
