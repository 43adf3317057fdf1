"""What Ukrainian calls months."""

from newsreader.languages.base.calendar import Calendar, numbered

CALENDAR = Calendar(
    months=numbered(
        """
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада
        грудня
        """
    ),
)
