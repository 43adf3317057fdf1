"""What helps to summarise French."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("il elle ils elles son sa ses leur leurs lui"),
    opening_demonstratives=words("ce cela ceci cette ces celui celle ceux"),
    connectives=(
        *("mais", "et", "ou", "or", "donc", "ainsi", "cependant", "pourtant", "toutefois"),
        *("néanmoins", "aussi", "alors", "puis", "ensuite", "enfin", "sinon", "en revanche"),
        *("au contraire", "par exemple", "en effet", "de plus", "en outre", "par ailleurs"),
        *("par conséquent", "c'est pourquoi", "c’est pourquoi", "malgré cela", "d'ailleurs"),
    ),
    times=words("semaine mois année jour matin soir nuit été hiver automne printemps saison fois"),
    addressing=words("tu te toi ton ta tes vous votre vos"),
)
