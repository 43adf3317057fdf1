"""What Danish calls months."""

from newsreader.languages.base.calendar import Calendar, numbered
from newsreader.languages.base.words import words

CALENDAR = Calendar(
    months=numbered(
        """
        januar februar marts april maj juni juli august september oktober november december
        """
    ),
    before_months=words("i siden til fra"),
    names=words("april august maj"),
)
