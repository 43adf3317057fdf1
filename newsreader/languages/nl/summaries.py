"""What helps to summarise Dutch."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stemmer=True,
    opening_pronouns=words("hij zij ze het zijn haar hun"),
    opening_demonstratives=words("dit dat deze die zulke"),
    connectives=(
        *("maar", "en", "of", "dus", "echter", "toch", "daarom", "daardoor", "bovendien", "ook"),
        *("dan", "toen", "daarna", "later", "niettemin", "desondanks", "integendeel"),
        *("daarentegen", "bijvoorbeeld", "intussen", "ondertussen", "daarnaast", "anders"),
    ),
    times=words("week maand jaar dag ochtend avond nacht zomer winter herfst lente seizoen keer"),
    addressing=words("je jij jouw u uw jullie"),
)
