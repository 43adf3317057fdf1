"""Finnish."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "fi",
    "Finnish",
    function_words=words(
        """
        ja on ei se että oli hän mutta myös ovat kuin mukaan joka sen tai kun sekä jo niin vain ole
        joka ollut vuoden olla hänen nyt voi jos mitä sitä tämä tämän jälkeen ovat siitä kuitenkin
        kertoo sanoo
        """
    ),
    letters="äöå",
    prints_dialogue=True,
)
