"""English words for amounts."""

from newsreader.languages.base.units import UnitWords
from newsreader.languages.base.words import in_order, phrases, words

_ONES = in_order(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
    """
)
_TENS = in_order("twenty thirty forty fifty sixty seventy eighty ninety")

UNITS = UnitWords(
    numbers={word: n for n, word in enumerate(_ONES)}
    | {word: 10 * n for n, word in enumerate(_TENS, 2)}
    | {
        f"{ten}-{one}": 10 * tens + n
        for tens, ten in enumerate(_TENS, 2)
        for n, one in enumerate(_ONES[1:10], 1)
    }
    | {"half": 0.5},
    scales={
        "hundred": 10**2,
        "thousand": 10**3,
        "k": 10**3,
        "lakh": 10**5,
        "million": 10**6,
        "mln": 10**6,
        "m": 10**6,
        "mn": 10**6,
        "mil": 10**6,
        "crore": 10**7,
        "billion": 10**9,
        "bil": 10**9,
        "bn": 10**9,
        "b": 10**9,
        "trillion": 10**12,
        "tn": 10**12,
    },
    short_scales=words("bn tn mn mil bil m b k"),
    percent=phrases("percent, per cent, pct"),
    parts=words("of"),
    before_parts=words("the a an its their his her our all"),
    currencies={
        "euros": "EUR",
        "euro": "EUR",
        "pounds sterling": "GBP",
        "US dollars": "USD",
        "U.S. dollars": "USD",
        "Australian dollars": "AUD",
        "Canadian dollars": "CAD",
        "Hong Kong dollars": "HKD",
        "Singapore dollars": "SGD",
        "yuan": "CNY",
        "renminbi": "CNY",
        "zloty": "PLN",
        "zlotys": "PLN",
        "forints": "HUF",
        "forint": "HUF",
        "baht": "THB",
        "ringgit": "MYR",
        "naira": "NGN",
        "roubles": "RUB",
        "rubles": "RUB",
        "shekels": "ILS",
        "hryvnia": "UAH",
        "Swiss francs": "CHF",
    },
    currency_words=words(
        """
        dollars dollar cents cent pounds pound pence yen rupees rupee pesos peso rand francs franc
        dinars dinar dirhams dirham riyals riyal rials rial kroner krone kronor krona lira liras won
        dong taka shillings shilling kwacha cedis cedi birr
        """
    ),
    weights=words("pounds pound"),
    weighing=words("weigh weighs weighed weighing"),
    money_nouns=words(
        """
        money debt debts cash savings damage damages taxpayers public aid funding funds investment
        loans loan profit profits revenue revenues sales fines tax taxes worth income credit the his
        her their my our your its a
        """
    ),
    units=phrases(
        """
        km, kph, mph, kilometres, kilometers, kilometre, kilometer, miles, mile, metres, meters,
        metre, meter, m, cm, mm, centimetres, centimeters, centimetre, centimeter, millimetres,
        millimeters, feet, foot, ft, km/h, inches, inch, yards, yard, knots, kg, kilograms,
        kilogram, kilos, kilo, grams, gram, g, tonnes, tonne, tons, ton, lbs,
        pounds per square inch, hectares, hectare, acres, acre, litres, liters, litre, liter, ml,
        gallons, gallon, barrels, bpd, MW, GW, kW, MWh, GWh, kWh, megawatts, gigawatts, kilowatts,
        watts, volts, mg, °C, °F, degrees Celsius, degrees Fahrenheit, degrees, percentage points,
        percentage point, basis points, light-years, square kilometres, square kilometers,
        square miles, square metres, square meters, square feet, sq km, cubic metres, cubic meters,
        nautical miles, kilometres an hour, kilometers an hour, miles an hour, miles per hour, GB,
        TB, MB
        """
    ),
)
