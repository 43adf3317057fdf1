"""The words of dates, by language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a language calls months, days and times near the day of publication.

    Attributes:
        months: name in lower case to 1–12.
        weekdays: name in lower case to 0 (Monday) – 6.
        days: words for a day near publication, to its distance.
        between: words that may stand between day, month and year, as "de" in Spanish.
        which: words that tell which period is meant, to its distance: "last" to -1.
        periods: names of the periods that `which` goes with, to "week", "month", "year" or "".
        seasons: parts of a year that a year may follow.
        future: words that make a bare weekday one to come.
        ordinal: pattern of what may follow a day's number.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    days: Mapping[str, timedelta]
    between: tuple[str, ...]
    which: Mapping[str, int]
    periods: Mapping[str, str]
    seasons: tuple[str, ...]
    future: tuple[str, ...]
    ordinal: str


def _numbered(words: str, first: int) -> dict[str, int]:
    """`words` in order, those with a slash between them with the same number."""
    return {
        form: number
        for number, forms in enumerate(words.split(), first)
        for form in forms.split("/")
    }


def _days(**words: int) -> dict[str, timedelta]:
    return {word.replace("_", " "): timedelta(days=distance) for word, distance in words.items()}


CALENDARS: Mapping[str, Calendar] = {
    "en": Calendar(
        months=_numbered(
            "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug "
            "september/sep/sept october/oct november/nov december/dec", 1),
        weekdays=_numbered("monday tuesday wednesday thursday friday saturday sunday", 0),
        days=_days(today=0, tonight=0, yesterday=-1, tomorrow=1),
        between=("of",),
        which={"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1},
        periods={"week": "week", "month": "month", "year": "year"} | dict.fromkeys(
            "weekend summer winter spring autumn fall decade century quarter night morning "
            "afternoon evening".split(), ""),
        seasons=("summer", "winter", "spring", "autumn", "fall"),
        future=("will", "ll", "due", "scheduled", "expected", "set", "plans", "planned", "upcoming",
                "next", "would", "until", "by", "before", "shall", "going"),
        ordinal=r"st|nd|rd|th",
    ),
    "de": Calendar(
        months=_numbered(
            "januar/jänner februar/feber märz april mai juni juli august september oktober "
            "november dezember", 1),
        weekdays=_numbered(
            "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", 0),
        days=_days(heute=0, gestern=-1, vorgestern=-2),
        between=(),
        which=dict.fromkeys("vergangene vergangenen vergangenes letzte letzten letztes".split(), -1)
        | dict.fromkeys("diese diesen dieses diesem".split(), 0)
        | dict.fromkeys("kommende kommenden kommendes nächste nächsten nächstes".split(), 1),
        periods={"woche": "week", "monat": "month", "jahr": "year"} | dict.fromkeys(
            "wochenende sommer winter frühjahr frühling herbst jahrzehnt".split(), ""),
        seasons=("sommer", "winter", "frühjahr", "frühling", "herbst"),
        future=("wird", "werden", "soll", "sollen", "will", "wollen", "bis", "ab", "geplant"),
        ordinal=r"\.",
    ),
    "fr": Calendar(
        months=_numbered(
            "janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre "
            "novembre décembre/decembre", 1),
        weekdays=_numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
        days=_days(hier=-1, demain=1, aujourd_hui=0) | {"aujourd'hui": timedelta(0)},
        between=(),
        which={"ce": 0, "cette": 0},
        periods={},
        seasons=("été", "hiver", "printemps", "automne"),
        future=("sera", "seront", "doit", "doivent", "prochain", "jusqu", "avant", "prévu"),
        ordinal=r"er",
    ),
    "es": Calendar(
        months=_numbered(
            "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre "
            "noviembre diciembre", 1),
        weekdays=_numbered(
            "lunes martes miércoles/miercoles jueves viernes sábado/sabado domingo", 0),
        days=_days(hoy=0, ayer=-1, anteayer=-2, mañana=1) | {},
        between=("de", "del"),
        which={"este": 0, "pasado": -1, "próximo": 1},
        periods={},
        seasons=("verano", "invierno", "primavera", "otoño"),
        future=("será", "serán", "debe", "deben", "próximo", "hasta", "antes", "previsto"),
        ordinal=r"º",
    ),
}  # fmt: skip
"""Calendars by ISO 639-1 code."""
