"""German words for people."""

from newsreader.languages.base.people import PeopleWords
from newsreader.languages.base.words import in_order, words

PEOPLE = PeopleWords(
    titles=words("herr frau dr dr. prof prof. professor general baron imam rabbi emir"),
    male=words("herr mann lord sir prinz baron imam rabbi vater bruder sohn"),
    female=words("frau lady königin prinzessin mutter schwester tochter"),
    forms_of_address=words("Dr Prof"),
    ages=in_order("-jährige -jähriger -jährigen"),
    suffixes=words("jr jr. sr sr. ii iii iv"),
    openers=words("dann von sie anders leider"),
)
