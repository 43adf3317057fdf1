"""Italian words for people."""

from newsreader.languages.base.people import PeopleWords
from newsreader.languages.base.words import words

PEOPLE = PeopleWords(
    titles=words(
        """
        signor signora sig. sig.ra dott. dott dott.ssa dottor dottoressa prof prof. professor
        professoressa avv. avvocato avvocata ing. ingegner on. onorevole sen. senatore senatrice
        generale colonnello cardinale monsignor don suor padre ministro ministra presidente sindaco
        sindaca assessore assessora prefetto prefetta
        """
    ),
    male=words(
        """
        signor sig. dottor professor padre fratello figlio marito don monsignor uomo ragazzo bambino
        re principe lord sir
        """
    ),
    female=words(
        """
        signora sig.ra dottoressa professoressa madre sorella figlia moglie suor donna ragazza
        bambina regina principessa lady
        """
    ),
    forms_of_address=words("Dott Prof Avv Ing On Sen"),
    suffixes=words("jr jr. sr ii iii iv"),
    openers=words(
        """
        al alla che dalla del della ed ha hanno lei li lo mai nel nella noi prima sia tre una
        uno ora
        """
    ),
)
