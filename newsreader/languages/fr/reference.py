"""French words that refer to somebody."""

from newsreader.languages.base.reference import ReferenceWords
from newsreader.languages.base.words import words

REFERENCE = ReferenceWords(
    male=words("il"),
    female=words("elle"),
    subjects=words("il elle ils elles on nous"),
    definite=words("le la les"),
    indefinite=words("un une"),
    determiners=words("le la les"),
    prepositions=words(
        """
        de d' du des à au aux en dans sur sous avec par pour sans chez vers contre entre
        """
    ),
)
