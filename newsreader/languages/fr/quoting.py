"""French words around quotation marks."""

from newsreader.languages.base.quoting import QuotingWords
from newsreader.languages.base.words import phrases, words

QUOTING = QuotingWords(
    works=words(
        """
        album film roman livre chanson titre pièce recueil poème succès series single magazine
        podcast opéra documentaire exposition essai thriller
        """
    ),
    naming=phrases(
        """
        mot, terme, surnom, baptisé, baptisée, surnommé, surnommée, étiquette, gamme, mot de, terme
        de, surnom de, baptisé de, baptisée de, surnommé de, surnommée de, étiquette de, gamme de
        """
    ),
    asking=words("q question"),
    answering=words("r réponse"),
)
