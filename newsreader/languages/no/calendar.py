"""What Norwegian calls months."""

from newsreader.languages.base.calendar import Calendar, numbered
from newsreader.languages.base.words import words

CALENDAR = Calendar(
    months=numbered(
        """
        januar februar mars april mai juni juli august september oktober november desember
        """
    ),
    before_months=words("i siden til fra"),
    names=words("april august mai"),
)
