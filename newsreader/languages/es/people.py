"""Spanish words for people."""

from newsreader.languages.base.people import PeopleWords
from newsreader.languages.base.words import words

PEOPLE = PeopleWords(
    titles=words("señor señora don doña sr. sra. sr sra dr. dra. general cardenal imam"),
    male=words("señor don lord padre hermano hijo"),
    female=words("señora doña lady madre hermana"),
    forms_of_address=words("Dr"),
    suffixes=words("jr jr. ii iii iv"),
    openers=words("al del durante ella esa esta ha hasta hoy lo nada pero tu una uno"),
)
