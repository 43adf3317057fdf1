"""Ukrainian."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "uk",
    "Ukrainian",
    function_words=words(
        """
        і в не на що з та до за у як це від про але його є для він по був було вона ми вони ще й
        бути або якщо після щоб також при їх який які було року сказав так уже вже під час зі із ні
        той цього
        """
    ),
    letters="абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    prints_dialogue=True,
    script="cyrillic",
    own_letters="іїєґ",
)
