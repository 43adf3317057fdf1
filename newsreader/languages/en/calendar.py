"""What English calls days, months and the times near them."""

from newsreader.languages.base.calendar import Calendar, numbered
from newsreader.languages.base.words import words

CALENDAR = Calendar(
    months=numbered(
        """
        january february march april may june july august september october november december
        """
    ),
    short_months=numbered("jan feb mar apr") | numbered("jun jul aug sep/sept oct nov dec", 6),
    weekdays=numbered("monday tuesday wednesday thursday friday saturday sunday", 0),
    short_weekdays=numbered("mon tue/tues wed thu/thur/thurs fri sat sun", 0),
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    between=words("of"),
    ordinals=words("st nd rd th"),
    which={"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1},
    periods={"week": "week", "month": "month", "year": "year"}
    | dict.fromkeys(
        words(
            """
            weekend summer winter spring autumn fall decade century quarter night morning afternoon
            evening
            """
        ),
        "",
    ),
    seasons=words("summer winter spring autumn fall"),
    parts=frozenset({"early", "late", "mid", "end of"}),
    future=words(
        """
        will ll due scheduled expected set plans planned upcoming next would until by before shall
        going
        """
    ),
    before_months=words(
        """
        in since until till by from of to and during for before after through between late early mid
        last this next
        """
    ),
    names=words("march april may june august jan mar sun mon"),
    other_words=words("march may jan feb mar apr jun jul aug sep oct nov dec"),
    before_years=words("in since until till during before after by late early mid"),
    numbered=words(
        """
        resolution room suite flight route highway section article chapter paragraph clause page
        case docket unit number no no. nos nos. platform gate bus train locker cell lot apartment
        flat extension ext box pier building hull model serial draft directive regulation rule
        """
    ),
    streets=words(
        """
        street st st. avenue ave ave. road rd rd. boulevard blvd blvd. lane drive dr. way terrace
        crescent alley parkway pkwy court close square place highway
        """
    ),
    clock=words("a.m. p.m. am pm gmt utc est edt pst pdt bst cet cest ist hkt"),
)
