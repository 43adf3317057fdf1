"""Spanish words for amounts."""

from newsreader.languages.base.units import UnitWords
from newsreader.languages.base.words import in_order, phrases, words

UNITS = UnitWords(
    numbers={
        word: n
        for n, word in enumerate(in_order("dos tres cuatro cinco seis siete ocho nueve diez"), 2)
    },
    scales={"millón": 10**6, "millones": 10**6},
    percent=phrases("por ciento"),
    currencies={"euros": "EUR", "euro": "EUR"},
    currency_words=words("dólares pesetas"),
    before_currencies=frozenset({"de "}),
    units=phrases(
        """
        kilómetros, kilómetro, metros, metro, centímetros, toneladas, litros, hectáreas, grados,
        miligramos, kilogramos, kilómetros por hora, kilómetros cuadrados, millas
        """
    ),
)
