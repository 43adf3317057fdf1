"""Spanish words around quotation marks."""

from newsreader.languages.base.quoting import QuotingWords
from newsreader.languages.base.words import phrases, words

QUOTING = QuotingWords(
    works=words(
        """
        álbum album film libro novela película canción disco obra revista premio documental poema
        podcast ópera musical thriller single
        """
    ),
    naming=phrases(
        """
        llaman, palabra, apodado, apodada, bautizado, bautizada, seudónimo, llamado, llamada
        """
    ),
    asking=words("p pregunta"),
    answering=words("r respuesta"),
)
