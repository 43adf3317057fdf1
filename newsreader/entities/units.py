"""The words of amounts: currencies, scales, spelt numbers and units of measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CURRENCIES: Mapping[str, str] = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "R$": "BRL", "NT$": "TWD", "€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB",
    "₺": "TRY", "₩": "KRW", "₦": "NGN", "₪": "ILS", "₴": "UAH", "฿": "THB", "₫": "VND", "₱": "PHP",
    "₡": "CRC", "RM": "MYR", "Dh": "AED", "Dhs": "AED", "KSh": "KES", "GH¢": "GHS", "GH₵": "GHS",
    "BND": "BND", "RMB": "CNY", "euros": "EUR", "euro": "EUR", "Euro": "EUR", "Euros": "EUR",
    "pounds sterling": "GBP", "US dollars": "USD", "U.S. dollars": "USD", "US-Dollar": "USD",
    "Australian dollars": "AUD", "Canadian dollars": "CAD", "Hong Kong dollars": "HKD",
    "Singapore dollars": "SGD", "yuan": "CNY", "renminbi": "CNY", "zloty": "PLN", "zlotys": "PLN",
    "forints": "HUF", "forint": "HUF", "baht": "THB", "ringgit": "MYR", "naira": "NGN",
    "roubles": "RUB", "rubles": "RUB", "shekels": "ILS", "hryvnia": "UAH", "Swiss francs": "CHF",
}  # fmt: skip
"""Signs and words to ISO 4217 codes, where there is no doubt which currency they mean."""

CODES = (
    "USD EUR GBP JPY CHF AUD CAD NZD CNY INR PKR RUB AED SAR QAR KWD BHD OMR ZAR NGN KES BND MYR"
).split()
"""ISO 4217 codes that stand before or after a sum."""

SIGNS = tuple("€£¥₹₽₺₩₦₪₴฿₫₱₡")
DOLLARS = "US A AU C CA NZ HK S R NT J".split()
"""What may stand before a dollar sign."""

LETTERS = "Rs Rs. RM RMB KSh Ksh Sh Tk Tk. Rp Dh Dhs R N P K LE kr GH¢ GH₵".split()
"""What stands for a currency right before a sum: R18 million, Dh350 million."""

CURRENCY_WORDS = (
    "dollars dollar cents cent pounds pound pence yen rupees rupee pesos peso rand francs franc "
    "dinars dinar dirhams dirham riyals riyal rials rial kroner krone kronor krona lira liras won "
    "dong taka shillings shilling kwacha cedis cedi birr dólares pesetas Dollar Franken "
    "Rubel Pfund Kronen dollars livres"
).split()
"""Names of currencies that several countries have."""

UNITS = (
    "km kph mph kilometres kilometers kilometre kilometer miles mile metres meters metre meter "
    "m cm mm centimetres centimeters centimetre centimeter millimetres millimeters feet foot ft "
    "km/h inches inch yards yard knots kg kilograms kilogram kilos kilo grams gram g tonnes "
    "tonne tons ton lbs pounds_per_square_inch hectares hectare acres acre litres "
    "liters litre liter ml "
    "gallons gallon barrels bpd MW GW kW MWh GWh kWh megawatts gigawatts kilowatts watts volts mg "
    "°C °F degrees_Celsius degrees_Fahrenheit degrees percentage_points percentage_point "
    "basis_points light-years square_kilometres square_kilometers square_miles square_metres "
    "square_meters square_feet sq_km cubic_metres cubic_meters nautical_miles kilometres_an_hour "
    "kilometers_an_hour miles_an_hour miles_per_hour GB TB MB "
    "kilomètres kilomètre mètres mètre centimètres tonnes litres degrés kilomètres_carrés "
    "kilómetros kilómetro metros metro centímetros toneladas litros hectáreas grados miligramos "
    "kilogramos kilómetros_por_hora kilómetros_cuadrados millas "
    "Kilometer Kilometern Meter Metern Zentimeter Tonnen Tonne Liter Hektar Quadratmeter "
    "Quadratkilometer Kilogramm Kilo Gramm Grad Megawatt Kilowattstunden Prozentpunkte "
    "Stundenkilometer"
).split()
"""Units of measure; an underscore stands for a space."""

PERCENT = "percent,per cent,pct,Prozent,por ciento,pour cent,%".split(",")

SCALES: Mapping[str, int] = {
    "hundred": 10**2, "thousand": 10**3, "k": 10**3, "lakh": 10**5, "million": 10**6,
    "mln": 10**6, "m": 10**6, "mn": 10**6, "mil": 10**6, "crore": 10**7, "billion": 10**9,
    "bil": 10**9, "bn": 10**9, "b": 10**9, "trillion": 10**12, "tn": 10**12,
    "millionen": 10**6,
    "mio": 10**6, "milliarde": 10**9, "milliarden": 10**9, "mrd": 10**9,
    "mille": 10**3, "milliard": 10**9, "millón": 10**6, "millions": 10**6,
    "milliards": 10**9, "millones": 10**6,
}  # fmt: skip
"""Words that multiply the number before them."""

SHORT_SCALES = "bn tn mn mil bil m b k".split()
"""Scales that are written right after the digits."""

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

NUMBERS: Mapping[str, float] = (
    {word: n for n, word in enumerate(_ONES)}
    | {word: 10 * n for n, word in enumerate(_TENS, 2)}
    | {f"{ten}-{one}": 10 * t + n for t, ten in enumerate(_TENS, 2)
       for n, one in enumerate(_ONES[1:10], 1)}
    | {"half": 0.5}
    | {word: n for n, word in enumerate("zwei drei vier fünf sechs sieben acht".split(), 2)}
    | {word: n for n, word in enumerate("deux trois quatre cinq".split(), 2)}
    | {word: n for n, word in enumerate("dos tres cuatro cinco seis siete ocho".split(), 2)}
    | {"neun": 9, "zehn": 10, "zwanzig": 20, "dreißig": 30, "dix": 10, "vingt": 20, "trente": 30}
    | {"cinquante": 50, "nueve": 9, "diez": 10}
)  # fmt: skip
"""Spelt numbers to their values."""
