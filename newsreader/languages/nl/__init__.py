"""Dutch."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "nl",
    "Dutch",
    function_words=words(
        """
        de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of
        uit nog door over naar heeft hij ze was wordt tot deze worden werd meer kan al na zo wel
        hebben tegen ik je haar geen onder had wat zou volgens
        """
    ),
    letters="ëéïöüèê",
)
