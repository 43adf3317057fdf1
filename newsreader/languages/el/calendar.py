"""What Greek calls months."""

from newsreader.languages.base.calendar import Calendar, numbered

CALENDAR = Calendar(
    months=numbered(
        """
        ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου
        οκτωβρίου νοεμβρίου δεκεμβρίου
        """
    ),
)
