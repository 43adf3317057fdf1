"""What French calls days, months and the times near them."""

from newsreader.languages.base.calendar import Calendar, numbered
from newsreader.languages.base.words import words

CALENDAR = Calendar(
    months=numbered(
        """
        janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre
        décembre/decembre
        """
    ),
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
    days={"hier": -1, "demain": 1, "aujourd'hui": 0, "aujourd hui": 0},
    ordinals=words("er"),
    which={"ce": 0, "cette": 0},
    seasons=words("été hiver printemps automne"),
    future=words("sera seront doit doivent prochain jusqu avant prévu"),
    before_months=words("en de fin début depuis"),
    names=words("mars avril mai"),
    other_words=words("mars mai"),
)
