"""Croatian, known only so that it is not taken for a neighbour."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "hr",
    "Croatian",
    function_words=words(
        """
        i u je na se da su za od s o a što kako ne koji koja koje će bi nije ali iz kao samo bio do
        po više ili još prema nakon jer sve te toga bilo
        """
    ),
    letters="čćđšž",
    is_named=False,
    prints_dialogue=True,
)
