"""What Polish calls months."""

from newsreader.languages.base.calendar import Calendar, numbered
from newsreader.languages.base.words import words

CALENDAR = Calendar(
    months=numbered(
        """
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października
        listopada grudnia
        """
    ),
    names=words("maja"),
)
