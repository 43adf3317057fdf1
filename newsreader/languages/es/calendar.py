"""What Spanish calls days, months and the times near them."""

from newsreader.languages.base.calendar import Calendar, numbered
from newsreader.languages.base.words import words

CALENDAR = Calendar(
    months=numbered(
        """
        enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre
        diciembre
        """
    ),
    weekdays=numbered("lunes martes miércoles/miercoles jueves viernes sábado/sabado domingo", 0),
    days={"hoy": 0, "ayer": -1, "anteayer": -2, "mañana": 1},
    between=words("de del"),
    ordinals=words("º"),
    which={"este": 0, "pasado": -1, "próximo": 1},
    seasons=words("verano invierno primavera otoño"),
    future=words("será serán debe deben próximo hasta antes previsto"),
    before_months=words("en de desde hasta fin"),
    names=words("abril julio"),
    other_words=words("marzo"),
)
