"""What Dutch calls months."""

from newsreader.languages.base.calendar import Calendar, numbered
from newsreader.languages.base.words import words

CALENDAR = Calendar(
    months=numbered(
        """
        januari februari maart april mei juni juli augustus september oktober november
        december
        """
    ),
    before_months=words("in sinds tot begin eind medio"),
    names=words("april"),
)
