"""Estonian, known only so that it is not taken for a neighbour."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "et",
    "Estonian",
    function_words=words(
        """
        ja on ei et see oli ka kui mis ning aga oma ta kes seda nii mida või selle pärast siis kuid
        olid veel juba välja ole tema eesti
        """
    ),
    letters="äõöüšž",
    is_named=False,
    prints_dialogue=True,
)
