"""What German calls days, months and the times near them."""

from newsreader.languages.base.calendar import Calendar, numbered
from newsreader.languages.base.words import words

CALENDAR = Calendar(
    months=numbered(
        """
        januar/jänner februar/feber märz april mai juni juli august september oktober november
        dezember
        """
    ),
    weekdays=numbered("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", 0),
    days={"heute": 0, "gestern": -1, "vorgestern": -2},
    ordinals=words("."),
    which=dict.fromkeys(words("vergangene vergangenen vergangenes letzte letzten letztes"), -1)
    | dict.fromkeys(words("diese diesen dieses diesem"), 0)
    | dict.fromkeys(words("kommende kommenden kommendes nächste nächsten nächstes"), 1),
    periods={"woche": "week", "monat": "month", "jahr": "year"}
    | dict.fromkeys(words("wochenende sommer winter frühjahr frühling herbst jahrzehnt"), ""),
    seasons=words("sommer winter frühjahr frühling herbst"),
    future=words("wird werden soll sollen will wollen bis ab geplant"),
    before_months=words("in im seit bis ende anfang mitte"),
    names=words("april mai juni august"),
    other_words=words("mai"),
)
