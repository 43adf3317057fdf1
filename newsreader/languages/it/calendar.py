"""What Italian calls months."""

from newsreader.languages.base.calendar import Calendar, numbered

CALENDAR = Calendar(
    months=numbered(
        """
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre
        """
    ),
)
