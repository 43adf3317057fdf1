"""What Portuguese calls months."""

from newsreader.languages.base.calendar import Calendar, numbered
from newsreader.languages.base.words import words

CALENDAR = Calendar(
    months=numbered(
        """
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
        dezembro
        """
    ),
    before_months=words("em de desde até"),
    names=words("abril"),
)
