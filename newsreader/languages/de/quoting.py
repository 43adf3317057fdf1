"""German words around quotation marks."""

from newsreader.languages.base.quoting import QuotingWords
from newsreader.languages.base.words import phrases, words

QUOTING = QuotingWords(
    works=words(
        """
        Album Film Roman Buch Lied Stück Erzählband Zeitung Zeitschrift Fachzeitschrift Gedicht Song
        Musical Podcast Thriller Single Magazin Oper Drama Show
        """
    ),
    naming=phrases(
        """
        Wort, sogenannte, sogenannten, genannt, Etikett, Marke, Spitzname, Begriff, getauft
        """
    ),
    asking=words("f frage"),
    answering=words("a antwort"),
)
