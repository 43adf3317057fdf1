"""French words for people."""

from newsreader.languages.base.people import PeopleWords
from newsreader.languages.base.words import words

PEOPLE = PeopleWords(
    titles=words("m. mme me mlle dr dr. prof. prince princesse baron général cardinal imam"),
    male=words("lord sir prince baron imam père frère fils"),
    female=words("lady princesse baronne mère sœur"),
    forms_of_address=words("Dr"),
    suffixes=words("jr jr. sr sr. ii iii iv"),
    openers=words("elle tu"),
)
