"""Italian words that refer to somebody."""

from newsreader.languages.base.reference import ReferenceWords
from newsreader.languages.base.words import words

REFERENCE = ReferenceWords(
    male=words("lui egli"),
    female=words("lei ella"),
    subjects=words("lui lei loro egli ella essi io noi"),
    definite=words("il lo la i gli le l'"),
    indefinite=words("un uno una"),
    determiners=words("il lo la i gli le"),
    resumptive=words("il lo la l'"),
    prepositions=words(
        """
        a ad al allo alla ai agli alle di del dello della dei degli delle da dal dallo dalla dai
        dagli dalle in nel nello nella nei negli nelle con per su sul sulla sui sulle tra fra contro
        verso dopo senza
        """
    ),
)
