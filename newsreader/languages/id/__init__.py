"""Indonesian, known only so that it is not taken for a neighbour."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "id",
    "Indonesian",
    function_words=words(
        """
        yang dan di dari untuk dengan pada ini itu tidak dalam akan juga ke oleh adalah telah mereka
        bisa tersebut karena ada kata sudah saat atau para kami dia lebih
        """
    ),
    letters="é",
    is_named=False,
)
