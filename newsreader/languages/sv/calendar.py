"""What Swedish calls months."""

from newsreader.languages.base.calendar import Calendar, numbered
from newsreader.languages.base.words import words

CALENDAR = Calendar(
    months=numbered(
        """
        januari februari mars april maj juni juli augusti september oktober november
        december
        """
    ),
    before_months=words("i sedan till från"),
    names=words("april maj"),
)
