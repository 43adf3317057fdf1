"""Signs and codes of currencies, and the words of amounts in all languages together.

An article names sums and measures in the words of others, too, and the grammar of amounts is made
before its language is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.languages import all_languages

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS = [known.units for known in all_languages()]

_SIGN_CODES = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "R$": "BRL", "NT$": "TWD", "€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB",
    "₺": "TRY", "₩": "KRW", "₦": "NGN", "₪": "ILS", "₴": "UAH", "฿": "THB", "₫": "VND", "₱": "PHP",
    "₡": "CRC", "RM": "MYR", "Dh": "AED", "Dhs": "AED", "KSh": "KES", "GH¢": "GHS", "GH₵": "GHS",
    "BND": "BND", "RMB": "CNY",
}  # fmt: skip
CURRENCIES: Mapping[str, str] = _SIGN_CODES | {
    name: code for words in _WORDS for name, code in words.currencies.items()
}
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

CURRENCY_WORDS = frozenset().union(*(words.currency_words for words in _WORDS))
"""Names of currencies that several countries have."""

BEFORE_CURRENCIES = frozenset().union(*(words.before_currencies for words in _WORDS))
"""What may stand between a number and its currency: "5 millions d'euros"."""

UNITS = frozenset().union(*(words.units for words in _WORDS))
"""Units of measure."""

WEIGHTS = frozenset().union(*(words.weights for words in _WORDS))
"""Names of currencies that are units of weight, too."""

WEIGHING = frozenset().union(*(words.weighing for words in _WORDS))
"""Verbs after which they are."""

MONEY_NOUNS = frozenset().union(*(words.money_nouns for words in _WORDS))
"""What is counted in money."""

PERCENT = frozenset({"%"}).union(*(words.percent for words in _WORDS))

SCALES: Mapping[str, int] = {
    scale: factor for words in _WORDS for scale, factor in words.scales.items()
}
"""Words that multiply the number before them."""

SHORT_SCALES = frozenset().union(*(words.short_scales for words in _WORDS))
"""Scales that are written right after the digits."""

NUMBERS: Mapping[str, float] = {
    word: value for words in _WORDS for word, value in words.numbers.items()
}
"""Spelt numbers to their values."""
