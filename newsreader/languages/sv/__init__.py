"""Swedish."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "sv",
    "Swedish",
    function_words=words(
        """
        och i att det som en på är av för med den till har de inte om ett från var men sig han vi så
        kan jag också efter eller hon ska vill där nu då mer vara blir när under vid mot säger upp
        hade bara ut in mellan alla sin
        """
    ),
    letters="åäöé",
    prints_dialogue=True,
)
