"""Norwegian."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "no",
    "Norwegian",
    function_words=words(
        """
        og i det er på som til en av for at med har de ikke den om et fra var vi seg men han så kan
        jeg også etter ble eller hun skal vil der nå da mer være over blir når under ved mot sier
        opp hadde bare ha hvor ut inn mellom norsk
        """
    ),
    letters="æøåéòôó",
    prints_dialogue=True,
)
