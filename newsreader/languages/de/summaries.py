"""What helps to summarise German."""

from newsreader.languages.base.summaries import SummaryWords
from newsreader.languages.base.words import words

SUMMARIES = SummaryWords(
    has_stop_words=True,
    has_stemmer=True,
    opening_pronouns=words("er sie es sein seine ihr ihre ihm ihn ihnen"),
    opening_demonstratives=words("dies diese dieser dieses das jene"),
    connectives=(
        *("aber", "doch", "und", "oder", "denn", "also", "so", "jedoch", "allerdings", "dennoch"),
        *("trotzdem", "deshalb", "daher", "darum", "deswegen", "somit", "folglich", "außerdem"),
        *("zudem", "dazu", "dagegen", "hingegen", "stattdessen", "sonst", "auch", "dann", "danach"),
        *("später", "zuvor", "dabei", "damit", "dadurch", "im gegenteil", "zum beispiel"),
        *("im gegensatz dazu", "darüber hinaus", "unterdessen", "inzwischen", "gleichzeitig"),
    ),
    times=words("woche monat jahr tag morgen abend nacht sommer winter herbst frühling saison"),
    addressing=words("du dich dir euch euer"),
)
