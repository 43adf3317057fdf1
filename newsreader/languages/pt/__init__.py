"""Portuguese."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "pt",
    "Portuguese",
    function_words=words(
        """
        de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à
        seu sua ou quando muito nos já eu também só pelo pela até isso ela entre era depois sem
        mesmo aos foi são está ser tem segundo
        """
    ),
    letters="áàâãçéêíóôõúü",
    prints_dialogue=True,
)
