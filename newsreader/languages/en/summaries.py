"""What helps to summarise English."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words
from newsreader.languages.en.grammar import GRAMMAR

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("he she it they his her its their him them"),
    opening_demonstratives=words("this that these those such here another others both"),
    connectives=(
        *("and", "but", "or", "nor", "so", "yet", "thus", "hence", "therefore", "consequently"),
        *("however", "nonetheless", "nevertheless", "still", "instead", "rather", "otherwise"),
        *(
            "meanwhile",
            "moreover",
            "furthermore",
            "besides",
            "also",
            "too",
            "likewise",
            "similarly",
        ),
        *("conversely", "then", "afterwards", "afterward", "later", "earlier", "subsequently"),
        *("on the contrary", "in contrast", "by contrast", "on the other hand", "even so"),
        *("as a result", "for example", "for instance", "in addition", "in other words"),
        *("in turn", "at the same time", "after all", "of course", "indeed", "in fact"),
        *("because of this", "that said", "in response", "in return", "in reply", "to that end"),
    ),
    times=GRAMMAR.time_nouns
    | words("spring summer autumn fall winter season quarter century time"),
    empty=words("that to who how whether why when"),
    addressing=words(
        "you your yours yourself yourselves you’re you'll you’ll you're you've you’ve"
    ),
    present_ending="s",
)
