"""Spanish."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "es",
    "Spanish",
    function_words=words(
        """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le
        ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años
        hasta desde está según
        """
    ),
    letters="áéíñóúü",
    prints_dialogue=True,
)
