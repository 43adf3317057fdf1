"""What helps to summarise Italian."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("lui lei loro egli ella essi suo sua suoi"),
    opening_demonstratives=words("questo questa questi queste ciò quello quella"),
    connectives=(
        *("ma", "e", "o", "però", "tuttavia", "quindi", "dunque", "così", "invece", "anche"),
        *("inoltre", "poi", "infatti", "perciò", "pertanto", "al contrario", "per esempio"),
        *("ad esempio", "nel frattempo", "eppure", "ciononostante", "in realtà"),
    ),
    times=words(
        "settimana mese anno giorno mattina sera notte estate inverno autunno primavera volta"
    ),
    addressing=words("tu te ti tuo tua voi vostro vostra"),
)
