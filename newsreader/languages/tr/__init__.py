"""Turkish, known only so that it is not taken for a neighbour."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "tr",
    "Turkish",
    function_words=words(
        """
        ve bir bu da de için ile olarak olan en daha çok gibi sonra kadar ise olduğu ne ki ancak var
        göre tarafından dedi o her değil
        """
    ),
    letters="çğıİöşüâîû",
    is_named=False,
    prints_dialogue=True,
)
