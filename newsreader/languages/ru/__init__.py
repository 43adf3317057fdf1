"""Russian."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "ru",
    "Russian",
    function_words=words(
        """
        и в не на что с по как это из к за он для о от но его все так было же у был она то бы до
        были уже при или если мы после они чтобы ещё еще их ее её который также этом сказал года со
        во том
        """
    ),
    letters="абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    prints_dialogue=True,
    script="cyrillic",
    own_letters="ыэё",
)
