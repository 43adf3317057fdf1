"""What Slovak calls months."""

from newsreader.languages.base.calendar import Calendar, numbered

CALENDAR = Calendar(
    months=numbered(
        """
        januára februára marca apríla mája júna júla augusta septembra októbra novembra
        decembra
        """
    ),
)
