"""Spanish words that refer to somebody."""

from newsreader.languages.base.reference import ReferenceWords
from newsreader.languages.base.words import words

REFERENCE = ReferenceWords(
    male=words("él"),
    female=words("ella"),
    subjects=words("él ella ellos ellas"),
    definite=words("el los la las"),
    indefinite=words("un una"),
    determiners=words("el la los las"),
    prepositions=words(
        """
        a al de del en con por para sin sobre desde hasta entre tras ante bajo contra
        """
    ),
)
