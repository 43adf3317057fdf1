"""German words for amounts."""

from newsreader.languages.base.units import UnitWords
from newsreader.languages.base.words import in_order, phrases, words

UNITS = UnitWords(
    numbers={
        word: n
        for n, word in enumerate(in_order("zwei drei vier fünf sechs sieben acht neun zehn"), 2)
    }
    | {"zwanzig": 20, "dreißig": 30},
    scales={
        "millionen": 10**6,
        "mio": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "mrd": 10**9,
    },
    percent=phrases("Prozent"),
    currencies={"Euro": "EUR", "Euros": "EUR", "US-Dollar": "USD"},
    currency_words=words("Dollar Franken Rubel Pfund Kronen"),
    units=phrases(
        """
        Kilometer, Kilometern, Meter, Metern, Zentimeter, Tonnen, Tonne, Liter, Hektar,
        Quadratmeter, Quadratkilometer, Kilogramm, Kilo, Gramm, Grad, Megawatt, Kilowattstunden,
        Prozentpunkte, Stundenkilometer
        """
    ),
)
