"""What Russian calls months."""

from newsreader.languages.base.calendar import Calendar, numbered

CALENDAR = Calendar(
    months=numbered(
        """
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря
        """
    ),
)
