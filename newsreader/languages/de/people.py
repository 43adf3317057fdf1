"""German words for people."""

from newsreader.languages.base.people import PeopleWords
from newsreader.languages.base.words import words

PEOPLE = PeopleWords(
    titles=words("herr frau dr dr. prof prof. professor general baron imam rabbi emir"),
    male=words("herr mann lord sir prinz baron imam rabbi vater bruder sohn"),
    female=words("frau lady königin prinzessin mutter schwester tochter"),
    forms_of_address=words("Dr Prof"),
    suffixes=words("jr jr. sr sr. ii iii iv"),
    openers=words("dann von sie anders leider"),
)
