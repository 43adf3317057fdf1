"""What Czech calls months."""

from newsreader.languages.base.calendar import Calendar, numbered

CALENDAR = Calendar(
    months=numbered(
        """
        ledna února března dubna května června července srpna září října listopadu prosince
        """
    ),
)
