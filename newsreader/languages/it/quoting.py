"""Italian words around quotation marks."""

from newsreader.languages.base.quoting import QuotingWords
from newsreader.languages.base.words import phrases, words

QUOTING = QuotingWords(
    works=words(
        """
        romanzo libro film album canzone disco brano racconto poesia raccolta saggio opera commedia
        spettacolo serie singolo titolo rivista documentario podcast mostra musical thriller
        intitolato intitolata
        """
    ),
    naming=phrases(
        """
        parola, parole, termine, soprannome, nomignolo, cosiddetto, cosiddetta, cosiddetti,
        cosiddette, soprannominato, soprannominata, ribattezzato, ribattezzata, noto come, nota come
        """
    ),
    asking=words("d domanda"),
    answering=words("r risposta"),
)
