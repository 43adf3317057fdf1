"""What helps to summarise Portuguese."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("ele ela eles elas seu sua seus suas"),
    opening_demonstratives=words("isto isso este esta esse essa"),
    connectives=(
        *("mas", "e", "ou", "porém", "contudo", "entretanto", "no entanto", "todavia", "assim"),
        *("então", "portanto", "por isso", "além disso", "também", "depois", "em vez disso"),
        *("pelo contrário", "por exemplo", "de fato", "enquanto isso", "mesmo assim"),
    ),
    times=words("semana mês ano dia manhã tarde noite verão inverno outono primavera vez"),
    addressing=words("tu ti você vocês"),
)
