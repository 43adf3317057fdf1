"""German words that refer to somebody."""

from newsreader.languages.base.reference import ReferenceWords
from newsreader.languages.base.words import words

REFERENCE = ReferenceWords(
    male=words("er"),
    female=words("sie"),
    nobody=words("man"),
    subjects=words("er sie es wir"),
    definite=words("der die das"),
    indefinite=words("ein eine einer"),
    determiners=words("der die das den dem des"),
    prepositions=words(
        """
        in an auf mit nach vor über unter gegen durch ohne seit von vom zu zum zur für bei beim aus
        """
    ),
)
